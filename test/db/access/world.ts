import { inject } from 'vitest';
import { openAsServer } from '../../support/actors.js';
import { createWorldDatabase } from '../../support/database.js';

/** The world on a database of the file's own, and raw SQL as whatever actor. A mutation campaign's files have one together. */
export async function openWorld() {
  const shared = inject('worldUrl');
  const database = shared ? { url: shared, drop: async () => {} } : await createWorldDatabase();
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
