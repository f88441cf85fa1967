import postgres from 'postgres';
import type { OperationRole } from '../../db/access/roles.js';

/** Every row of every table as text, as a dump of the database has it, by a role or with every right; what a role may not read is left out. */
export async function dump(url: string, role?: OperationRole | 'entente_backup'): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    if (role) await sql.unsafe(`set role ${role}`);
    const columns = await sql<{ name: string; columns: string }[]>`
      select table_name as name, string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
      where table_schema = 'public' and has_column_privilege(quote_ident(table_name), column_name, 'select')
      group by table_name`;
    const texts: string[] = [];
    for (const { name, columns: readable } of columns) {
      const rows = await sql.unsafe<{ line: string }[]>(
        `select to_jsonb(r)::text as line from (select ${readable} from ${name}) r`,
      );
      texts.push(...rows.map(({ line }) => line));
    }
    return texts.join('\n');
  } finally {
    await sql.end();
  }
}

/** The tables' files as they are on the disk, with every row that was and is not any more. */
export async function filesOf(url: string, tables: readonly string[]): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql.unsafe('checkpoint');
  const texts: string[] = [];
  for (const table of tables) {
    const [file] = await sql<{ bytes: Buffer }[]>`
      select pg_read_binary_file(pg_relation_filepath(${table}::regclass)) as bytes`;
    texts.push(file?.bytes.toString('latin1') ?? '');
  }
  await sql.end();
  return texts.join('');
}
