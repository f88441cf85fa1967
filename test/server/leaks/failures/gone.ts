import { privateText } from '../../../support/world/indicators.js';
import { startProxy } from '../../graphql/proxy.js';
import { documentsOf } from '../connections/interleaved.js';
import { openServed } from '../support/served.js';
import { faultsOf } from './subset.js';
import type { Write } from './writes.js';

/** What is wrong with any answer, when the database goes as each statement of an operation in turn is sent. */
export async function wrongAtEachStatement(databaseUrl: string, writes: readonly Write[]) {
  const proxy = await startProxy(databaseUrl);
  const due = { at: 0, sent: 0, text: '' };
  const served = await openServed(proxy.url, 1, {
    sending: (text) => {
      due.sent += 1;
      if (due.sent !== due.at) return;
      due.text = text;
      proxy.cut();
    },
  });
  const faults: string[] = [];
  let cuts = 0;
  const tryAll = async (ask: () => Promise<string>, name: string, whole: string) => {
    for (let at = 1; due.text !== 'commit'; at++) {
      Object.assign(due, { at, sent: 0 });
      const answer = await ask();
      const reached = due.sent >= at;
      due.at = 0;
      if (!reached) break;
      cuts += 1;
      await proxy.restore();
      const told = faultsOf(answer, whole, 'UNAVAILABLE', /terminat|ECONN|57P01|CONNECTION_/);
      if (answer !== whole && answer.includes(privateText('aurora'))) told.push('private text before it was logged');
      faults.push(...told.map((one) => `${name} at ${at} (${due.text.slice(0, 40)}): ${one}`));
    }
    due.text = '';
  };
  for (const query of documentsOf(served).filter((text) => /private|answers|seats/.test(text))) {
    const ask = () => served.ask('admin@aurora', query);
    await tryAll(ask, query.slice(0, 60), await ask());
  }
  for (const { name, writer, query, variables } of writes) {
    await tryAll(() => served.ask(writer, query, variables), name, '{"data":{}}');
  }
  await served.close();
  proxy.stop();
  return { faults, cuts };
}
