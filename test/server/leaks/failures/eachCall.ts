import { indicatorId } from '../../../support/world/indicators.js';
import type { Reader } from '../../../support/worldHub.js';
import { documentsOf } from '../connections/interleaved.js';
import { openServed } from '../support/served.js';
import { fault, RULE_WORDS } from './rules.js';
import { faultsOf, INTERNAL } from './subset.js';

const OWN_AND_OTHERS = `{ a: indicator(id: "${indicatorId('borealis', 'open')}") { id value recipients { key } private { narrative } }
  b: indicator(id: "${indicatorId('aurora', 'open')}") { id value groups private { narrative } sightings { kind count } } }`;

// Lists repeat themselves: after the first calls, some of the many.
const FIRST = 10;
const SOME = 15;

/** What is wrong with any answer, when a rule goes wrong at each of its calls in turn. */
export async function wrongAtEachCall(databaseUrl: string, how: () => boolean, readers: readonly Reader[]) {
  const served = await openServed(databaseUrl, 1);
  const faults: string[] = [];
  for (const query of [OWN_AND_OTHERS, ...documentsOf(served)]) {
    for (const reader of readers) {
      Object.assign(fault, { at: null, calls: 0, how });
      const whole = await served.ask(reader, query);
      const { calls } = fault;
      const step = Math.max(1, Math.floor(calls / SOME));
      for (let at = 1; at <= calls; at += at < FIRST ? 1 : step) {
        Object.assign(fault, { at, calls: 0 });
        const answer = await served.ask(reader, query);
        fault.at = null;
        const told = faultsOf(answer, whole, INTERNAL, new RegExp(RULE_WORDS));
        faults.push(...told.map((one) => `${reader} at ${at} of ${query.slice(0, 60)}: ${one}`));
      }
    }
  }
  await served.close();
  return faults;
}
