import { afterAll, beforeAll } from 'vitest';
import { OWNER_ROLE } from '../../../../db/access/roles.js';
import { type Client, connect } from '../../../../db/client.js';
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
  let owner: Client | undefined;
  beforeAll(async () => {
    world = await openWorld();
    owner = connect(world.url, { max: 2 });
  });
  afterAll(async () => {
    await owner?.end();
    await world?.close();
  });
  const opened = (): OpenWorld => {
    if (!world) throw new Error('The world is there once the tests run.');
    return world;
  };
  const take = async (sql: Parameters<OpenWorld['become']>[0], steps: readonly Step[]): Promise<string> => {
    let count = 0;
    for (const step of steps) {
      const actor = actorOf(step);
      if (actor) await opened().become(sql, actor);
      else count = (await sql.unsafe(String(step))).count;
    }
    return count === 0 ? 'nothing' : 'done';
  };
  /**
   * Statements in one transaction, each as the actor named last. `done` or `nothing` by the last one's number of rows, or how one
   * was refused: `policy`, `denied`, or PostgreSQL's code.
   */
  const attempt = (who: ActorName | DatabaseActor, ...steps: Step[]): Promise<string> =>
    opened()
      .asServer((sql) => take(sql, [who, ...steps]))
      .catch(refusalOf);
  /** The same beside rows that no use case and no policy would have let anybody write. */
  const attemptBeside = (rows: readonly string[], who: ActorName | DatabaseActor, ...steps: Step[]): Promise<string> =>
    (owner as Client)
      .begin(async (sql) => {
        await sql.unsafe(`set local role ${OWNER_ROLE}`);
        for (const row of rows) await sql.unsafe(row);
        throw { code: await take(sql, [who, ...steps]) };
      })
      .catch(refusalOf);
  /** The same as the role that owns every table, which nobody logs in as. */
  const asOwnerOfTables = (statement: string): Promise<string> =>
    asOwner(opened().url, async (sql) => {
      throw new Undone((await sql.unsafe(statement)).count);
    }).catch((error: unknown) =>
      error instanceof Undone ? (error.count === 0 ? 'nothing' : 'done') : refusalOf(error),
    );
  return { attempt, attemptBeside, asOwnerOfTables, world: opened };
}

class Undone extends Error {
  constructor(readonly count: number) {
    super('undone');
  }
}

/** Id of whatever a test makes. */
export const NEW = idOf('new row');
