import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKUP_ROLE, OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from '../../../db/access/roles.js';
import { type Client, connect, type Sql } from '../../../db/client.js';
import { refusalOf } from '../../support/actors.js';
import { idOf } from '../../support/world/ids.js';
import { MAY_CALL, MAY_READ, RIGHTS, type Rights } from './truth/rights.js';
import { TABLES } from './truth/tables.js';
import { type OpenWorld, openWorld } from './world.js';

let world: OpenWorld;
let admin: Client;
beforeAll(async () => {
  world = await openWorld();
  admin = connect(world.url, { max: 2 });
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

/** Where the line is that a grant and this test do not agree on. */
const FILE = 'test/db/access/truth/rights.ts; grants stand in db/*/policies.ts';

const ROLES = [...OPERATION_ROLES, BACKUP_ROLE, SERVER_ROLE, 'public'];

interface ColumnRow {
  readonly role: string;
  readonly command: 'select' | 'insert' | 'update';
  readonly columns: string[];
  readonly whole: boolean;
}

/** What PostgreSQL says that each role may do to a table, column by column. */
async function rightsOn(table: string): Promise<Rights> {
  const rows = await admin<ColumnRow[]>`
    select r.role, c.command, array_agg(a.attname::text order by a.attnum) as columns,
      has_table_privilege(r.role, ${table}, c.command) as whole
    from unnest(${ROLES}::text[]) as r(role), unnest(array['select', 'insert', 'update']) as c(command), pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(r.role, ${table}, a.attname, c.command)
    group by r.role, c.command`;
  const others = await admin<{ role: string; command: string }[]>`
    select r.role, c.command from unnest(${ROLES}::text[]) as r(role),
      unnest(array['delete', 'truncate', 'references', 'trigger']) as c(command)
    where has_table_privilege(r.role, ${table}, c.command)`;
  const found: Record<string, Record<string, 'all' | readonly string[]>> = {};
  for (const { role, command, columns, whole } of rows) {
    found[command] = { ...found[command], [role]: whole ? 'all' : [...columns].sort() };
  }
  for (const { role, command } of others) found[command] = { ...found[command], [role]: 'all' };
  return found;
}

const sorted = (rights: Rights | undefined) =>
  Object.fromEntries(
    Object.entries(rights ?? {}).map(([command, columns]) => [
      command,
      Object.fromEntries(
        Object.entries(columns).map(([role, named]) => [role, named === 'all' ? named : [...named].sort()]),
      ),
    ]),
  );

describe('when PostgreSQL is asked what each role may do', () => {
  it.each(Object.keys(TABLES))('%s is open to those it is for, and no column more', async (table) => {
    expect(await rightsOn(table), `RIGHTS.${table} of ${FILE}`).toEqual(sorted(RIGHTS[table]));
  });

  it.each(Object.entries(MAY_CALL))('%s is asked by those it is for', async (called, roles) => {
    const rows = await admin<{ role: string }[]>`select role from unnest(${ROLES}::text[]) as r(role)
      where has_function_privilege(role, ${`entente.${called}`}, 'execute')`;
    expect(
      rows
        .map(({ role }) => role)
        .filter((role) => role !== 'public')
        .sort(),
      `MAY_CALL of ${FILE}`,
    ).toEqual([...roles].sort());
  });

  it('the schemas are used by every role of the hub, and added to by none', async () => {
    for (const [schema, used] of [
      ['entente', ROLES.filter((role) => role !== 'public')],
      ['public', ROLES],
    ] as const) {
      const may = (right: string) => admin<{ role: string }[]>`
        select role from unnest(${ROLES}::text[]) as r(role) where has_schema_privilege(role, ${schema}, ${right})`;
      expect((await may('usage')).map(({ role }) => role)).toEqual(used);
      expect(await may('create')).toEqual([]);
    }
  });

  it.each(Object.entries(MAY_READ))('%s is read by those it is for, and written by nobody', async (view, roles) => {
    const may = async (right: string) => {
      const rows = await admin<{ role: string }[]>`select role from unnest(${ROLES}::text[]) as r(role)
        where has_table_privilege(role, ${`entente.${view}`}, ${right}) order by role`;
      return rows.map(({ role }) => role);
    };
    expect(await may('select'), `MAY_READ of ${FILE}`).toEqual(roles);
    expect(await may('insert, update, delete, truncate, references, trigger')).toEqual([]);
  });

  it('there is no other view, and each belongs to the owner of the tables', async () => {
    const rows = await admin<{ name: string; owner: string }[]>`
      select relname as name, relowner::regrole::text as owner from pg_class
      where relnamespace = 'entente'::regnamespace order by name`;
    expect(rows, `MAY_READ of ${FILE}`).toEqual(Object.keys(MAY_READ).map((name) => ({ name, owner: OWNER_ROLE })));
  });

  it('there is no other function', async () => {
    const rows = await admin<{ name: string }[]>`
      select replace(p.oid::regprocedure::text, 'entente.', '') as name from pg_proc p
      where pronamespace = 'entente'::regnamespace order by name`;
    expect(
      rows.map(({ name }) => name),
      `MAY_CALL of ${FILE}`,
    ).toEqual(Object.keys(MAY_CALL).sort());
  });
});

/** With every right of a role of no operation; what is done is undone. */
const as = <T>(role: string, work: (sql: Sql) => Promise<T>): Promise<T | string> =>
  admin
    .begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`);
      throw { code: 'undo', result: await work(sql) };
    })
    .catch((thrown: { code?: string; result?: T }) =>
      thrown.code === 'undo' ? (thrown.result as T) : refusalOf(thrown),
    );

/** A row for a table that the world leaves empty. */
const ROWS: Readonly<Record<string, string>> = {
  unsealed: `insert into unsealed values ('indicator_private', 'x', '${idOf('aurora')}', '{}')`,
};
const fill = async (sql: Sql, table: string) => void (ROWS[table] && (await sql.unsafe(ROWS[table])));

const countOf = (table: string) => async (sql: Sql) => {
  const [row] = await sql.unsafe<[{ count: number }]>(`select count(*)::int as count from ${table}`);
  return row.count;
};

describe('when no operation is under way', () => {
  it.each(Object.keys(TABLES))('the backup reads every row of %s', async (table) => {
    const counts = await as(OWNER_ROLE, async (sql) => {
      await fill(sql, table);
      const asOwner = await countOf(table)(sql);
      await sql.unsafe(`reset role; set local role ${BACKUP_ROLE}`);
      const asBackup = await countOf(table)(sql);
      await sql.unsafe('reset role');
      return { asOwner, asBackup, all: await countOf(table)(sql) };
    });
    const { all } = counts as { all: number };
    expect(all).toBeGreaterThan(0);
    expect(counts).toEqual({ asOwner: all, asBackup: all, all });
  });

  it.each(Object.keys(TABLES))(
    'the owner of %s is bound by its policies: without its own it reads none',
    async (table) => {
      const found = await as(OWNER_ROLE, async (sql) => {
        await fill(sql, table);
        await sql.unsafe(`drop policy if exists owner_all on ${table}`);
        return await countOf(table)(sql);
      });
      expect(found).toBe(0);
    },
  );
});
