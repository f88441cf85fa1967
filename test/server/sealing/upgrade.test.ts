import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNER_ROLE } from '../../../db/access/roles.js';
import { projectPath } from '../../../db/project.js';
import { EMBEDDED_ISSUER } from '../../../db/seed/personas.js';
import { createDatabase, createMigratedDatabase } from '../../support/database.js';
import { dump, filesOf } from '../../support/dump.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { idOf } from '../../support/world/ids.js';

const MARKERS = ['case-marker-7', 'customer-marker-7', 'narrative-marker-7', 'note-marker-7', 'evidence-marker-7'];
const SEALED = ['indicator_private', 'assessment_answer', 'unsealed'];
const [ORGANIZATION, INDICATOR, VERSION, ASSESSMENT] = ['aurora', 'indicator', 'version', 'assessment'].map(idOf) as [
  string,
  string,
  string,
  string,
];

/** The database of a hub of before there were keys: its first migration alone. */
async function migrateToFirst(sql: postgres.Sql): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-first-'));
  cpSync(projectPath('db/migrations'), folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }));
  const [{ database } = { database: '' }] = await sql<
    { database: string }[]
  >`select quote_ident(current_database()) as database`;
  await sql.unsafe(`grant create on database ${database} to ${OWNER_ROLE}`);
  await sql.unsafe(`grant create, usage on schema public to ${OWNER_ROLE}`);
  await sql.unsafe(`set role ${OWNER_ROLE}`);
  await runMigrations(drizzle(sql), { migrationsFolder: folder });
  rmSync(folder, { recursive: true });
}

async function fill(sql: postgres.Sql): Promise<void> {
  await sql`insert into organization (id, key, kind, name) values (${ORGANIZATION}, 'aurora', 'institution', '{}'),
    (${idOf('committee')}, 'committee', 'committee', '{}')`;
  await sql`insert into person (id, issuer, subject, name) values (${idOf('p')}, ${EMBEDDED_ISSUER}, 'analyst@aurora', 'A')`;
  await sql`insert into membership (id, person_id, organization_id, role) values (${idOf('m')}, ${idOf('p')}, ${ORGANIZATION}, 'analyst')`;
  await sql`insert into standard (id, key, kind, title, committee_id) values (${idOf('s')}, 's', 'sharing', '{}', ${idOf('committee')})`;
  await sql`insert into standard_version (id, standard_id, version, status, title, digest, requirement_count, published_at)
    values (${VERSION}, ${idOf('s')}, '1.0.0', 'published', '{}', 'd', 1, '2026-01-15T00:00:00Z'),
      (${idOf('draft')}, ${idOf('s')}, '2.0.0', 'draft', '{}', 'd', 1, null)`;
  await sql`insert into indicator (id, type, value, fingerprint, pattern, tlp, audience, valid_from, indicator_types, labels,
      created_at, modified_at, published_at, stamp_due)
    values (${INDICATOR}, 'domain-name', 'a.example', ${INDICATOR}, 'p', 'green', 'members', now(), '{}', '{}', now(), now(), now(), false),
      (${idOf('url')}, 'url', 'https://a.example', ${idOf('url')}, 'p', 'clear', 'members', now(), '{}', '{}', now(), now(), now(), false),
      (${idOf('account')}, 'bank-account', '6222021234', ${idOf('account')}, 'p', 'clear', 'members', now(), '{}', '{}', now(), now(), now(), false)`;
  await sql`insert into indicator_owner values (${INDICATOR}, ${ORGANIZATION})`;
  await sql`insert into indicator_private (indicator_id, organization_id, case_reference, victims, customer_references, narrative)
    values (${INDICATOR}, ${ORGANIZATION}, 'case-marker-7', 3, '{customer-marker-7}', 'narrative-marker-7')`;
  await sql`insert into assessment (id, organization_id, version_id, status) values (${ASSESSMENT}, ${ORGANIZATION}, ${VERSION}, 'draft')`;
  await sql`insert into assessment_answer (assessment_id, requirement_key, requirement_digest, status, note, evidence)
    values (${ASSESSMENT}, 'r 1', 'd', 'satisfied', 'note-marker-7', '[{"title": "evidence-marker-7"}]')`;
}

const found = (text: string) => MARKERS.filter((marker) => text.includes(marker));

let hub: TestHub;
let before: { dump: string[]; files: string[] };
beforeAll(async () => {
  // For the roles, which belong to the cluster.
  await (await createMigratedDatabase()).drop();
  hub = await startTestHub({}, async () => {
    const database = await createDatabase();
    const { url } = database;
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await migrateToFirst(sql);
    await fill(sql);
    await sql.end();
    before = { dump: found(await dump(url)), files: found(await filesOf(url, SEALED.slice(0, 2))) };
    return database;
  });
});
afterAll(() => hub.stop());

describe('when a hub starts on a database of before private text was sealed', () => {
  it('the owner reads it as before', async () => {
    const { data, errors } = await hub.ask(
      'analyst@aurora',
      `{ indicator(id: "${INDICATOR}") { private { caseReference victims customerReferences narrative } }
         assessment(id: "${ASSESSMENT}") { answers { note evidence { title } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.indicator.private).toEqual({
      caseReference: 'case-marker-7',
      victims: 3,
      customerReferences: ['customer-marker-7'],
      narrative: 'narrative-marker-7',
    });
    expect(data.assessment.answers).toEqual([{ note: 'note-marker-7', evidence: [{ title: 'evidence-marker-7' }] }]);
  });

  it('and finds it by its case reference', async () => {
    const { data } = await hub.ask(
      'analyst@aurora',
      '{ indicators(filter: { caseReference: "case-marker-7" }) { edges { node { id } } } }',
    );
    expect(data.indicators.edges).toEqual([{ node: { id: INDICATOR } }]);
  });

  it('no table has any of it, and before all had', async () => {
    expect(before.dump).toEqual(MARKERS);
    expect(found(await dump(hub.databaseUrl))).toEqual([]);
  });

  it('no page of their files has any of it, and before they had', async () => {
    expect(before.files).toEqual(MARKERS);
    expect(found(await filesOf(hub.databaseUrl, SEALED))).toEqual([]);
  });
});

describe('when it has indicators of before they were looked up by their values', () => {
  it('a look-up finds them', async () => {
    const { data } = await hub.ask(
      'analyst@aurora',
      '{ lookup(values: ["a[.]example"]) { hits { indicators { id } } } }',
    );
    expect(data.lookup.hits).toEqual([{ indicators: [{ id: INDICATOR }] }]);
  });
});

describe('when it has versions of before they had a whole life', () => {
  it('a draft is in drafting, and what was published is due for review five years on', async () => {
    const sql = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    const rows = await sql`select version, status, review_due_at from standard_version order by version`;
    await sql.end();
    expect(rows).toEqual([
      { version: '1.0.0', status: 'published', review_due_at: new Date('2031-01-15T00:00:00Z') },
      { version: '2.0.0', status: 'drafting', review_due_at: null },
    ]);
  });
});

describe('when it has indicators of before there were widest labels', () => {
  it('what is somebody’s and was CLEAR is GREEN, with what it was, and nothing else is another', async () => {
    const sql = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    const rows = await sql`select i.type, i.tlp, i.version, v.content ->> 'tlp' as before
      from indicator i left join indicator_version v on v.indicator_id = i.id order by i.type`;
    const formats = await sql`select distinct format from standard_version`;
    await sql.end();
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['bank-account', 'green', 2, 'clear'],
      ['domain-name', 'green', 1, null],
      ['url', 'clear', 1, null],
    ]);
    expect(formats.map(({ format }) => format)).toEqual([1]);
  });
});
