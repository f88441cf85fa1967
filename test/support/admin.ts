import { basename } from 'node:path';
import postgres from 'postgres';

/** Lets `work` do as it likes with the databases of the cluster. */
export async function asAdmin<T>(adminUrl: string, work: (sql: postgres.Sql) => PromiseLike<T>): Promise<T> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** What the names begin with of the databases that others of the run are copied from. */
export const templatesOf = (folder: string): string => `${basename(folder)}_`;
