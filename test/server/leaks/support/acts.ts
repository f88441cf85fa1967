import type { Sql } from '../../../../db/client.js';
import type { Reader } from '../../../support/worldHub.js';
import type { Cases } from '../../authorization/matrix/mutations/case.js';
import { casesOn } from '../../authorization/matrix/mutations/workshop.js';
import type { World } from '../../authorization/oracle/world.js';
import { twinAt } from '../../authorization/worlds/hub/twin.js';
import { readRows } from '../../authorization/worlds/rows/rows.js';
import { changesOf, recordChanges } from './changes.js';
import type { Root } from './places.js';
import { type Args, questionOf } from './questions.js';
import type { Stage } from './stage.js';

/** Who may do something to others' knowledge: between them they have every right to write. */
export const WRITERS = [
  'analyst@borealis',
  'admin@borealis',
  'assessor@aurora',
  'chair@committee',
  'voter@committee',
] as const;
export type Writer = (typeof WRITERS)[number];

/** One mutation and one who may do it, with an input about what is theirs, and about what stands in other relations to them. */
export interface Act {
  readonly root: Root;
  readonly writer: Writer;
  readonly own: Args;
  readonly others: readonly Args[];
}

export interface Acts {
  readonly acts: readonly Act[];
  readonly cases: Cases;
  /** Every row, those made for the acts among them. */
  readonly world: World;
  readonly sql: Sql;
}

/** Makes what the mutations need, each for whoever may do it, and from then on notes what changes. */
export const makeActs =
  (roots: readonly Root[]) =>
  async (sql: Sql): Promise<Acts> => {
    const cases = casesOn(sql, twinAt);
    const acts: Act[] = [];
    for (const root of roots) {
      const mutation = cases[root.field.name];
      if (!mutation)
        throw new Error(`Mutation.${root.field.name} has no case in test/server/authorization/matrix/mutations.`);
      for (const writer of WRITERS) {
        const make = async (relation: string) => (await mutation.make(writer, relation)) as Args;
        const others: Args[] = [];
        for (const relation of mutation.relations(writer)) if (relation !== 'own') others.push(await make(relation));
        acts.push({ root, writer, own: await make('own'), others });
      }
    }
    const { world } = await readRows(sql);
    await recordChanges(sql);
    return { acts, cases, world, sql };
  };

/** Does it, and says what was told and what changed; then it is undone. */
export const outcomeOf = (stage: Stage, sql: Sql, reader: Reader, root: Root, args: Args) =>
  stage.twin.undoing(async () => {
    const { body } = await stage.twin.ask(reader, questionOf(root, args));
    return { body, changes: await changesOf(sql) };
  });

/** Codes of an answer's errors, in order. */
export const codesOf = (body: string): string[] =>
  ((JSON.parse(body).errors ?? []) as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
