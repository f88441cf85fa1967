import type postgres from 'postgres';
import { documentsOf } from '../connections/interleaved.js';
import { openServed } from '../support/served.js';
import { faultsOf, INTERNAL } from './subset.js';

const READER = 'admin@aurora';

/** What is wrong with any answer, when each table in turn is not what the server takes it for; and the tables that were missed. */
export async function wrongAtEachTable(databaseUrl: string, admin: postgres.Sql) {
  const served = await openServed(databaseUrl, 2);
  const documents = documentsOf(served);
  const whole = new Map<string, string>();
  for (const query of documents) whole.set(query, await served.ask(READER, query));
  const tables = await admin<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const faults: string[] = [];
  const missed = new Set<string>();
  for (const { name } of tables) {
    await admin`alter table ${admin(name)} rename to zq_broken`;
    for (const query of documents) {
      const answer = await served.ask(READER, query);
      const right = whole.get(query) ?? '';
      if (answer !== right) missed.add(name);
      const told = faultsOf(answer, right, INTERNAL, /zq_|does not exist|relation "|node_modules/);
      faults.push(...told.map((one) => `${name} for ${query.slice(0, 60)}: ${one}`));
    }
    await admin`alter table zq_broken rename to ${admin(name)}`;
  }
  await served.close();
  return { faults, missed: missed.size };
}
