import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../db/migrate.js';
import { monthOf } from '../../../standards/sealing/classes.js';
import { createDatabase, createMigratedDatabase, type TestDatabase } from '../../support/database.js';
import { migrateFirst } from '../../support/older.js';
import { idOf } from '../../support/world/ids.js';

let database: TestDatabase;
let admin: postgres.Sql;
const BEFORE = 12;

beforeAll(async () => {
  // For the roles, which belong to the cluster.
  await (await createMigratedDatabase()).drop();
  database = await createDatabase();
  admin = postgres(database.url, { max: 1, onnotice: () => {} });
  await migrateFirst(admin, BEFORE);
  await fill(admin);
  await migrate(database.url);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** Three institutions of before there were classes: one that assessed itself, one that did not, and one that was erased. */
async function fill(sql: postgres.Sql): Promise<void> {
  for (const owner of ['assessed', 'unassessed', 'erased'])
    await sql`insert into organization (id, key, kind, name) values (${idOf(owner)}, ${owner}, 'institution', '{}')`;
  const key = (name: string, owner: string, epoch: number, live: boolean) => sql`
    insert into data_key (id, organization_id, epoch, wrapped, wrapped_by, created_at, destroyed_at)
    values (${idOf(name)}, ${idOf(owner)}, ${epoch}, ${live ? Buffer.from('k') : null}, 'w', '2026-01-15', ${live ? null : '2026-02-15'})`;
  await key('old', 'assessed', 1, false);
  await key('all', 'assessed', 2, true);
  await key('parts', 'unassessed', 1, true);
  await key('gone', 'erased', 1, false);
  await sql`insert into organization (id, key, kind, name) values (${idOf('committee')}, 'committee', 'committee', '{}')`;
  await sql`insert into standard (id, key, kind, title, committee_id) values (${idOf('s')}, 's', 'sharing', '{}', ${idOf('committee')})`;
  await sql`insert into standard_version (id, standard_id, version, status, title, digest, requirement_count)
    values (${idOf('v')}, ${idOf('s')}, '1.0.0', 'drafting', '{}', 'd', 0)`;
  await sql`insert into assessment (id, organization_id, version_id, status) values (${idOf('a')}, ${idOf('assessed')}, ${idOf('v')}, 'draft')`;
  await sql`insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status, sealed, key_id)
    values (${idOf('a')}, 'r', 'd', 'satisfied', 'x', ${idOf('all')})`;
  await sql`insert into person (id, issuer, subject) values (${idOf('p')}, 'i', 's')`;
  await sql`insert into upload (id, person_id, institution_id, size, complete) values (${idOf('u')}, ${idOf('p')}, ${idOf('assessed')}, 1, true)`;
  await sql`insert into upload_chunk (upload_id, place, content) values (${idOf('u')}, 0, 'x')`;
}

describe('when a database of before there were classes of keys is brought to this version', () => {
  const keysOf = async (owner: string) => {
    const rows = await admin`select class, month, epoch, wrapped is not null as live from data_key
      where organization_id = ${idOf(owner)} order by epoch, class`;
    return rows.map((row) => Object.values(row));
  };

  it('a live key is of what it served, and of this month', async () => {
    const now = monthOf(new Date());
    expect(await keysOf('assessed')).toEqual([
      ['indicator-private', '2026-01', 1, false],
      ['assessment', now, 2, true],
    ]);
    expect(await keysOf('unassessed')).toEqual([['indicator-private', now, 1, true]]);
  });

  it('who was erased gets no new key of any class', async () => {
    expect(await keysOf('erased')).toEqual([
      ['assessment', null, 0, false],
      ['indicator-private', null, 0, false],
      ['upload', null, 0, false],
      ['indicator-private', '2026-01', 1, false],
    ]);
  });

  it('nothing waits in the clear', async () => {
    expect(await admin`select from upload`).toHaveLength(0);
  });
});
