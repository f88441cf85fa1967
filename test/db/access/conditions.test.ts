import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANYONE } from '../../../db/access/policy.js';
import { OWNER_ROLE } from '../../../db/access/roles.js';
import { type Client, connect, type Sql } from '../../../db/client.js';
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

/** Conditions that hold whatever the row: a column compared with itself, or a subquery that never looks at the row. */
async function suspicious(sql: Sql): Promise<string[]> {
  const conditions = await sql<{ name: string; table: string; condition: string }[]>`
    select format('%s.%s', c.relname, p.polname) as name, c.relname as table, e.condition
    from pg_policy p join pg_class c on c.oid = p.polrelid
    cross join lateral (values (pg_get_expr(p.polqual, p.polrelid)), (pg_get_expr(p.polwithcheck, p.polrelid))) as e(condition)
    where e.condition is not null`;
  return conditions
    .filter(({ table, condition }) => comparesWithItself(condition) || ignoresItsRow(table, condition))
    .map(({ name }) => name);
}

const comparesWithItself = (condition: string) =>
  /\b(\w+\.)?(\w+) (=|>=|<=|IS NOT DISTINCT FROM) \1\2(?!\w)/.test(condition);

/** Inside a subquery PostgreSQL writes each column with its table, so the policy's own must be named in every EXISTS. */
const ignoresItsRow = (table: string, condition: string) =>
  condition
    .split('EXISTS')
    .slice(1)
    .some((subquery) => !subquery.includes(`${table}.`));

/** What the hub's own upkeep may do, to columns that tell nothing. */
const maintained = (table: string, ...commands: string[]) =>
  commands.map((command) => `${table} ${command} to entente_maintainer`);

describe('when the conditions of all policies are read back from the catalog', () => {
  it('none compares a column with itself or forgets the row it decides on', async () => {
    expect(await suspicious(admin)).toEqual([]);
  });

  it.each([
    ['a name bound to the inner table', 'exists (select from indicator_owner o where o.indicator_id = indicator_id)'],
    ['a subquery without the row', `exists (select from indicator_owner o where o.organization_id is not null)`],
    ['a column equal to itself', 'indicator_id = indicator_id'],
  ])('%s would be found', async (_what, condition) => {
    const found = await admin
      .begin(async (sql) => {
        await sql.unsafe(`set local role ${OWNER_ROLE}`);
        await sql.unsafe(`create policy wrong on indicator_private for select to entente_member using (${condition})`);
        throw await suspicious(sql);
      })
      .catch((thrown: unknown) => thrown);
    expect(found).toEqual(['indicator_private.wrong']);
  });

  it('only the policies meant to be open are open', async () => {
    const open = await admin<{ name: string }[]>`
      select format('%s %s to %s', tablename, lower(cmd), array_to_string(roles, ',')) as name from pg_policies
      where schemaname = 'public' and policyname not in ('owner_all', 'backup_select')
        and (qual = 'true' or with_check = 'true' or (qual is null and with_check is null)) order by name`;
    const anyone = [...ANYONE].sort().join(',');
    expect(open.map(({ name }) => name)).toEqual([
      ...maintained('aggregate_cell', 'insert', 'select'),
      ...maintained('aggregate_charge', 'insert'),
      `aggregate_charge select to ${[...ANYONE, 'entente_maintainer'].sort().join(',')}`,
      `aggregate_period select to ${[...ANYONE, 'entente_maintainer'].sort().join(',')}`,
      ...maintained('aggregate_release', 'insert', 'select'),
      ...maintained('assessment_answer', 'select', 'update'),
      ...['ballot', 'ballot_voter'].flatMap((table) => [
        `${table} select to entente_committee,entente_member,entente_regulator`,
        `${table} select to entente_maintainer`,
      ]),
      `committee_rule select to ${anyone}`,
      ...maintained('data_key', 'insert', 'select', 'update'),
      `disclosure_policy select to ${anyone}`,
      `incident_stop select to ${anyone}`,
      ...maintained('indicator', 'select', 'update'),
      ...maintained('indicator_private', 'select', 'update'),
      ...maintained('quota_lease', 'delete', 'insert', 'select', 'update'),
      ...maintained('reminder', 'select'),
      ...maintained('representation', 'select'),
      ...maintained('representative_address', 'select'),
      ...maintained('standard', 'select'),
      ...maintained('standard_event', 'select', 'update'),
      `statement_in_force select to ${anyone}`,
      ...maintained('unsealed', 'delete', 'select'),
      ...maintained('upload', 'delete', 'select'),
      ...maintained('upload_chunk', 'select'),
      ...maintained('vote', 'select'),
    ]);
  });
});
