import type { GraphQLSchema } from 'graphql';
import type { Sql } from '../../../../db/client.js';
import { buildHubSchema } from '../../../../schema/build.js';
import { operationCache } from '../../../../server/graphql/execution/compiled.js';
import { buildManifest } from '../../../../server/graphql/shield/manifest.js';
import { shieldSchema } from '../../../../server/graphql/shield/shield.js';
import { createWorldDatabase } from '../../../support/database.js';
import type { Doors } from '../../authorization/worlds/hub/doors.js';
import { openTwin, type Question } from '../../authorization/worlds/hub/twin.js';
import { asSuperuser, readRows } from '../../authorization/worlds/rows/rows.js';

/** A hub in this process on a world, where what is asked is undone. `tamper` weakens its schema, for controls. */
export async function openStage(tamper: (schema: GraphQLSchema) => void = () => {}) {
  const doors = doorsOf(tamper);
  const database = await createWorldDatabase();
  const { world, tables } = await asSuperuser(database.url, readRows);
  const twin = await openTwin(database.url, doors);
  return {
    schema: doors.schema,
    world,
    /** What each table's columns are. */
    tables,
    /** Lets `prepare` change the world with every right, and `work` ask; then all is as before. */
    during: async <P, T>(prepare: (sql: Sql) => Promise<P>, work: (prepared: P) => Promise<T>): Promise<T> => {
      let prepared: P;
      return await twin.during(
        async (sql) => {
          prepared = await prepare(sql);
        },
        () => work(prepared),
      );
    },
    /** What one is told, undone. */
    ask: (subject: string | null, question: Question): Promise<string> =>
      twin.undoing(async () => (await twin.ask(subject, question)).body),
    twin,
    close: async () => {
      await twin.close();
      await database.drop();
    },
  };
}

/** The hub's schema, weakened, behind its shield. */
export function doorsOf(tamper: (schema: GraphQLSchema) => void): Doors {
  const schema = buildHubSchema();
  tamper(schema);
  const manifest = buildManifest(schema);
  return { schema, prepare: operationCache(schema, shieldSchema(schema, manifest), manifest) };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
