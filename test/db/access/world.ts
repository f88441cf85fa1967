import { openAsServer } from '../../support/actors.js';
import { createMigratedDatabase } from '../../support/database.js';
import { buildWorld } from '../../support/world/world.js';

/** The world on a database of the file's own, and raw SQL as whatever actor. */
export async function openWorld() {
  const database = await createMigratedDatabase();
  await buildWorld(database.url);
  const server = await openAsServer(database.url);
  return {
    ...server,
    url: database.url,
    close: async () => {
      await server.end();
      await database.drop();
    },
  };
}

export type OpenWorld = Awaited<ReturnType<typeof openWorld>>;
