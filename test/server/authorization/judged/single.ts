import { buildSchema, printSchema } from 'graphql';
import { createWorldDatabase } from '../../../support/database.js';
import type { World } from '../oracle/world.js';
import { buildDoors } from '../worlds/hub/doors.js';
import { openTwin } from '../worlds/hub/twin.js';
import { asSuperuser, readRows, writeRows } from '../worlds/rows/rows.js';
import { withUploads } from '../worlds/rows/uploads.js';
import { dictionary } from './words.js';

/** One hub, whose world can be another for a while, and be looked at. */
export async function openSingle() {
  const doors = buildDoors();
  const database = await createWorldDatabase();
  const read = await asSuperuser(database.url, readRows);
  const base = withUploads(read.world);
  const texts = dictionary();
  await asSuperuser(database.url, async (sql) => {
    await writeRows(sql, read.tables, read.world, base);
    await texts.learn(sql, base);
  });
  const hub = await openTwin(database.url, doors);
  return {
    base,
    schema: doors.schema,
    /** The schema as clients have it: without a resolver. */
    told: buildSchema(printSchema(doors.schema)),
    words: texts.words,
    ask: hub.ask,
    undoing: hub.undoing,
    during: <T>(world: World, work: () => Promise<T>): Promise<T> =>
      hub.during((sql) => writeRows(sql, read.tables, base, world), work),
    /** Lets `work` make what is to be asked about, with every right. */
    making: hub.looking,
    /** The world as it now is, its texts learnt. */
    look: (): Promise<World> =>
      hub.looking(async (sql) => {
        const { world } = await readRows(sql);
        await texts.learn(sql, world);
        return world;
      }),
    close: async () => {
      await hub.close();
      await database.drop();
    },
  };
}

export type Single = Awaited<ReturnType<typeof openSingle>>;
