import { afterAll, beforeAll } from 'vitest';
import { ACTORS, type ActorName, type DatabaseActor, refusalOf } from '../../../support/actors.js';
import { idOf } from '../../../support/world/ids.js';
import { asOwner } from '../../../support/world/world.js';
import { type OpenWorld, openWorld } from '../world.js';

type Step = ActorName | DatabaseActor | (string & {});

const actorOf = (step: Step): DatabaseActor | undefined =>
  typeof step === 'string' ? (ACTORS as Record<string, DatabaseActor>)[step] : step;

/** The world for the tests of one file, and what becomes of statements in it; nothing that is done stays. */
export function useWorld() {
  let world: OpenWorld | undefined;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());
  const opened = (): OpenWorld => {
    if (!world) throw new Error('The world is there once the tests run.');
    return world;
  };
  /**
   * Statements in one transaction, each as the actor named last. `done` or `nothing` by the last one's number of rows, or how one
   * was refused: `policy`, `denied`, or PostgreSQL's code.
   */
  const attempt = (who: ActorName | DatabaseActor, ...steps: Step[]): Promise<string> =>
    opened()
      .asServer(async (sql) => {
        let count = 0;
        for (const step of [who, ...steps]) {
          const actor = actorOf(step);
          if (actor) await opened().become(sql, actor);
          else count = (await sql.unsafe(String(step))).count;
        }
        return count === 0 ? 'nothing' : 'done';
      })
      .catch(refusalOf);
  /** The same as the role that owns every table, which nobody logs in as. */
  const asOwnerOfTables = (statement: string): Promise<string> =>
    asOwner(opened().url, async (sql) => {
      throw new Undone((await sql.unsafe(statement)).count);
    }).catch((error: unknown) =>
      error instanceof Undone ? (error.count === 0 ? 'nothing' : 'done') : refusalOf(error),
    );
  return { attempt, asOwnerOfTables, world: opened };
}

class Undone extends Error {
  constructor(readonly count: number) {
    super('undone');
  }
}

/** Id of whatever a test makes. */
export const NEW = idOf('new row');
