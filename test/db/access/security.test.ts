import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATION_ROLES, OWNER_ROLE, SERVER_ROLE } from '../../../db/access/roles.js';
import { TABLE_RULES } from '../../../db/access/security.js';
import { type Client, connect } from '../../../db/client.js';
import { migrate } from '../../../db/migrate.js';
import { expectApproved } from '../../support/approved.js';
import { describeSecurity } from '../../support/catalog.js';
import { createMigratedDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await createMigratedDatabase();
  admin = connect(database.url, { max: 1 });
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const APPROVED = 'test/db/access/security.approved.txt';

describe('when the database is migrated', () => {
  it('its policies and grants are the approved ones', async () => {
    expectApproved(APPROVED, await describeSecurity(admin));
  });

  it('every table is under row-level security, its owner included', async () => {
    const rows = await admin<{ relname: string; bound: boolean }[]>`
      select relname, relrowsecurity and relforcerowsecurity as bound
      from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('i', 't', 'c') order by relname`;
    expect(rows.filter(({ bound }) => !bound)).toEqual([]);
    expect(rows.map(({ relname }) => relname)).toEqual(Object.keys(TABLE_RULES).sort());
  });

  it('the server’s login owns nothing, inherits nothing and has no right on any table or column', async () => {
    const [row] = await admin`select
      (select count(*)::int from pg_class where relowner = ${SERVER_ROLE}::regrole) as tables,
      (select count(*)::int from pg_proc where proowner = ${SERVER_ROLE}::regrole) as functions,
      (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and (has_table_privilege(${SERVER_ROLE}, oid, 'select, insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(${SERVER_ROLE}, oid, 'select, insert, update, references'))) as readable,
      (select array_agg(rolname::text order by rolname) from pg_roles where rolname <> ${SERVER_ROLE}
        and pg_has_role(${SERVER_ROLE}, oid, 'usage')) as inherited,
      (select array_agg(rolname::text order by rolname) from pg_roles where rolname <> ${SERVER_ROLE}
        and pg_has_role(${SERVER_ROLE}, oid, 'member')) as takes`;
    expect(row).toEqual({ tables: 0, functions: 0, readable: 0, inherited: null, takes: [...OPERATION_ROLES].sort() });
  });

  it('no operation role may create or own anything, become another or change its rows’ policies', async () => {
    const rows = await admin`
      select rolname from pg_roles r where rolname::text = any(${[...OPERATION_ROLES]}) and (
        rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
        or exists (select from pg_class where relowner = r.oid)
        or exists (select from pg_roles other where other.oid <> r.oid and pg_has_role(r.oid, other.oid, 'member'))
        or has_schema_privilege(r.oid, 'public', 'create') or has_schema_privilege(r.oid, 'entente', 'create'))`;
    expect(rows).toEqual([]);
  });
});

describe('when something is added by hand and the database is migrated again', () => {
  it('it is gone: policies and grants are the code’s', async () => {
    await admin.begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      await sql.unsafe('create policy by_hand on person for select to entente_public using (true)');
      await sql.unsafe('grant select on person to entente_public');
      await sql.unsafe('grant select (subject) on person to entente_regulator');
      await sql.unsafe('alter table membership no force row level security');
      await sql.unsafe('grant select on entente.owned_indicator to entente_public');
      await sql.unsafe('create view entente.by_hand as select * from person');
      await sql.unsafe('grant select on entente.by_hand to entente_public');
      await sql.unsafe('create function entente.by_hand() returns int language sql as $$ select 1 $$');
      await sql.unsafe(
        'create policy by_function on person for select to entente_public using (entente.by_hand() = 1)',
      );
    });
    await migrate(database.url);
    expectApproved(APPROVED, await describeSecurity(admin));
  });
});
