import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import type postgres from 'postgres';
import { OWNER_ROLE } from '../../db/access/roles.js';
import { projectPath } from '../../db/project.js';

/** The database of a hub of before: its first migrations alone, as their owner. The cluster's roles must be there. */
export async function migrateFirst(sql: postgres.Sql, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-first-'));
  cpSync(projectPath('db/migrations'), folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, count) }));
  const [{ database } = { database: '' }] = await sql<
    { database: string }[]
  >`select quote_ident(current_database()) as database`;
  await sql.unsafe(`grant create on database ${database} to ${OWNER_ROLE}`);
  await sql.unsafe(`grant create, usage on schema public to ${OWNER_ROLE}`);
  await sql.unsafe(`set role ${OWNER_ROLE}`);
  await runMigrations(drizzle(sql), { migrationsFolder: folder });
  rmSync(folder, { recursive: true });
}
