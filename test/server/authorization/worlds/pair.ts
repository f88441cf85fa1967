import type { Sql } from '../../../../db/client.js';
import { createWorldDatabase } from '../../../support/database.js';
import type { World } from '../oracle/world.js';
import { buildDoors } from './hub/doors.js';
import { openTwin, type Told, type Twin } from './hub/twin.js';
import { asSuperuser, readRows, writeRows } from './rows/rows.js';
import { withUploads } from './rows/uploads.js';

/** Two hubs on equal databases, whose worlds can be made to differ for a while. */
export async function openPair() {
  const doors = buildDoors();
  const databases = await Promise.all([createWorldDatabase(), createWorldDatabase()]);
  const base = await asSuperuser(databases[0].url, readRows);
  const written = { ...base, world: withUploads(base.world) };
  // Row by row the same, whatever time either was built at.
  for (const { url } of databases) {
    await asSuperuser(url, async (sql) => writeRows(sql, base.tables, (await readRows(sql)).world, written.world));
  }
  const twins = await Promise.all(databases.map(({ url }) => openTwin(url, doors)));
  const [one, other] = twins as [Twin, Twin];

  /** Lets `work` ask both hubs, while one has the one world and one the other. */
  const during = <T>(
    worlds: readonly [World, World],
    work: () => Promise<T>,
    also: (sql: Sql) => Promise<void> = async () => {},
  ) => {
    const prepare = (world: World) => async (sql: Sql) => {
      await writeRows(sql, written.tables, written.world, world);
      await also(sql);
    };
    return one.during(prepare(worlds[0]), () => other.during(prepare(worlds[1]), work));
  };

  return {
    base: written.world,
    schema: doors.schema,
    one,
    other,
    during,
    undoing: <T>(work: () => Promise<T>): Promise<T> => one.undoing(() => other.undoing(work)),
    ask: (subject: string | null, question: Parameters<Twin['ask']>[1]): Promise<[Told, Told]> =>
      Promise.all([one.ask(subject, question), other.ask(subject, question)]),
    close: async () => {
      for (const twin of twins) await twin.close();
      for (const database of databases) await database.drop();
    },
  };
}

export type Pair = Awaited<ReturnType<typeof openPair>>;
