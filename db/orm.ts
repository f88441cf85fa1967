import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import type { Sql } from './client.js';

/** drizzle over these very statements' connection, so that its queries run inside the transaction they belong to. */
export const ormOn = (sql: Sql): PgRemoteDatabase =>
  drizzle(async (query, params) => ({ rows: await sql.unsafe(query, params, { prepare: true }).values() }));
