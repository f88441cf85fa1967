import { connect, type Sql } from '../../../../../db/client.js';
import type { Row, World } from '../../oracle/world.js';

interface Columns {
  readonly key: readonly string[];
  /** Those that PostgreSQL does not generate from others. */
  readonly written: readonly string[];
}
/** By table. */
type Tables = ReadonlyMap<string, Columns>;

/** Runs `work` past every policy, on a connection of its own. */
export async function asSuperuser<T>(adminUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = connect(adminUrl, { max: 1 });
  try {
    return (await client.begin(work)) as T;
  } finally {
    await client.end();
  }
}

/** Every table of the hub, row by row, as JSON has it. */
export async function readRows(sql: Sql): Promise<{ world: World; tables: Tables }> {
  const tables = await sql<(Columns & { name: string })[]>`
    select c.relname as name, array_agg(a.attname::text) filter (where a.attnum = any(i.indkey)) as key,
      array_agg(a.attname::text) filter (where a.attgenerated = '') as written
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`;
  const world: Record<string, Row[]> = {};
  for (const { name, written } of tables) {
    const rows = await sql.unsafe<{ row: Row }[]>(
      `select to_jsonb(t) as row from (select ${written.join(', ')} from ${name}) t`,
    );
    world[name] = rows.map(({ row }) => row);
  }
  return { world: world as unknown as World, tables: new Map(tables.map(({ name, ...columns }) => [name, columns])) };
}

/** Makes a database that holds `from` hold `to`, past every rule and trigger. */
export async function writeRows(sql: Sql, tables: Tables, from: World, to: World): Promise<void> {
  await sql.unsafe('set local session_replication_role = replica');
  for (const [table, { key, written }] of tables) {
    const { gone, come } = compare(rowsOf(from, table), rowsOf(to, table), key);
    const same = key.map((column) => `t.${column} = gone.${column}`).join(' and ');
    if (gone.length > 0) {
      await sql.unsafe(
        `delete from ${table} t using jsonb_populate_recordset(null::${table}, $1::jsonb) gone where ${same}`,
        [gone as never],
      );
    }
    if (come.length > 0) {
      const columns = written.join(', ');
      await sql.unsafe(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [come as never],
      );
    }
  }
  await sql.unsafe('set local session_replication_role = origin');
}

const rowsOf = (world: World, table: string): readonly Row[] => world[table as keyof World];

/** A row that changed goes and comes. */
function compare(from: readonly Row[], to: readonly Row[], columns: readonly string[]) {
  const keyOf = (row: Row) => JSON.stringify(columns.map((column) => row[column]));
  const known = new Map(from.map((row) => [keyOf(row), row]));
  const wanted = new Map(to.map((row) => [keyOf(row), row]));
  const stays = (row: Row) => {
    const [before, after] = [known.get(keyOf(row)), wanted.get(keyOf(row))];
    // Most rows are the same objects.
    return before === after || JSON.stringify(before) === JSON.stringify(after);
  };
  return { gone: from.filter((row) => !stays(row)), come: [...wanted.values()].filter((row) => !stays(row)) };
}
