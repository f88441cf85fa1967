import type { Sql } from '../../../../../db/client.js';
import type { Reader } from '../../../../support/worldHub.js';
import { type Root, rootsOf } from '../../../leaks/support/places.js';
import { type Args, questionOf } from '../../../leaks/support/questions.js';
import { casesOn } from '../../matrix/mutations/workshop.js';
import { mayAsk } from '../../oracle/answers/roles.js';
import { askerOf, type World } from '../../oracle/world.js';
import { twinAt } from '../../worlds/hub/twin.js';
import { ASKERS } from '../askers.js';
import { hasWritten, unstamped } from '../judged.js';
import type { Single } from '../single.js';
import type { Answered } from './answered.js';

/** Each mutation by everybody: about an object of their own for whoever may ask for it, about one of those for the others. */
export async function askChanges(hub: Single, world: World): Promise<Answered[]> {
  const roots = rootsOf(hub.schema, 'mutation');
  const inputs = await hub.making((sql) => makeInputs(sql, world, roots));
  const before = await hub.look();
  const answered: Answered[] = [];
  for (const root of roots) {
    const made = inputs.get(root) ?? new Map();
    for (const subject of Object.values(ASKERS)) {
      const question = questionOf(root, made.get(subject) ?? [...made.values()][0]);
      const one = await hub.undoing(async () => {
        const told = await hub.ask(subject, question);
        return { told, after: hasWritten(told) ? unstamped(await hub.look(), before) : before };
      });
      // Who they were when they asked: whoever leaves is nobody afterwards.
      const view = { world: one.after, asker: askerOf(world, subject), words: hub.words };
      answered.push({ view, question, told: one.told, calls: [] });
    }
  }
  return answered;
}

type Inputs = ReadonlyMap<string | null, Args>;

async function makeInputs(sql: Sql, world: World, roots: readonly Root[]): Promise<ReadonlyMap<Root, Inputs>> {
  const cases = casesOn(sql, twinAt);
  const inputs = new Map<Root, Inputs>();
  for (const root of roots) {
    const mutation = cases[root.field.name];
    if (!mutation) throw new Error(`Mutation.${root.field.name} has no case in matrix/mutations.`);
    const made = new Map<string | null, Args>();
    for (const subject of Object.values(ASKERS)) {
      if (!mayAsk(askerOf(world, subject), `Mutation.${root.field.name}`)) continue;
      made.set(subject, { input: await mutation.make(subject as Reader, 'own') });
    }
    inputs.set(root, made);
  }
  return inputs;
}
