import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../../db/client.js';
import { encodeCursor } from '../../../schema/paging.js';
import type { TestHub } from '../../support/hub.js';
import { buildAssessment } from '../../support/world/build/conformance.js';
import { buildIndicator, buildSighting } from '../../support/world/build/indicators.js';
import { buildVersion, POLICY, versionId } from '../../support/world/catalogue.js';
import { at, type Institution, idOf } from '../../support/world/ids.js';
import { sharedValue } from '../../support/world/indicators.js';
import { asOwner, buildWorld } from '../../support/world/world.js';
import { READERS, type Reader, startWorldHub } from '../../support/worldHub.js';

/** Two institutions that no reader sits in: what is theirs alone is hidden from all. */
const [DELTA, EPSILON] = ['delta', 'epsilon'] as unknown as [Institution, Institution];
const ANONYMOUS = idOf('anonymous of one of the two');
const RED = idOf('red of delta');
const SHARED_VALUE = idOf('red of delta on the value that aurora shares');
const NAMED = idOf('amber of epsilon');
const PERSON = idOf('person of delta');
const UPLOAD = idOf('upload of delta');
const ASSESSMENT = idOf('assessment of delta');
const UNPOLICIED = idOf('unpolicied of delta');
const SEAT = idOf('seat of delta');
const GROUP = idOf('group of delta');
const DRAFT = versionId('charter', '3.0.0');

async function common(sql: Sql): Promise<void> {
  for (const key of ['delta', 'epsilon']) {
    await sql`insert into organization (id, key, kind, name, created_at) values (${idOf(key)}, ${key}, 'institution', '{}', ${at(0)})`;
  }
  // For aurora, the first of the ring.
  await buildIndicator(sql, EPSILON, 'strict', { id: NAMED, value: 'amber-of-epsilon.example', minute: 40 });
}

/** All that one world has and the other has not. */
async function hidden(sql: Sql): Promise<void> {
  await buildIndicator(sql, DELTA, 'red', { id: RED, value: 'red-of-delta.example', minute: 41 });
  await buildIndicator(sql, DELTA, 'red', { id: SHARED_VALUE, value: sharedValue('aurora', 'open'), minute: 42 });
  await buildSighting(sql, { id: idOf('sighting of red'), indicator: RED, reporter: 'epsilon', count: 5 });
  await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
    values (${ANONYMOUS}, 0, '{"value": "earlier"}', now())`;
  await sql`insert into indicator_recipient (indicator_id, organization_id) values (${NAMED}, ${idOf('delta')})`;
  await sql`update indicator_private set sealed = null, key_id = null, victims = 1 where indicator_id = ${NAMED}`;
  await buildIndicator(sql, DELTA, 'unpolicied', { id: UNPOLICIED, value: 'unpolicied-of-delta.example', minute: 44 });
  await buildAssessment(sql, DELTA, 'submitted', { id: ASSESSMENT });
  await hiddenPeople(sql);
  await hiddenGroup(sql);
  await sql`insert into access_log (id, at, owner_id, reader_id, reader_seat_id, object_type, object_id, fields)
    values (${idOf('read by delta')}, ${at(45)}, ${idOf('epsilon')}, ${idOf('delta')}, ${SEAT}, 'indicator', ${NAMED}, '{}')`;
  await sql`insert into assessment_grant
      (id, assessment_id, organization_id, grantee_id, scope, shared_under, granted_at, ends_at)
    values (${idOf('grant of delta')}, ${ASSESSMENT}, ${idOf(DELTA)}, ${idOf(EPSILON)}, 'details', ${[POLICY]}::uuid[],
      ${at(32)}, '2100-01-01')`;
  await buildVersion(sql, 'charter', '3.0.0', { published: false, minute: 50 });
}

async function hiddenPeople(sql: Sql): Promise<void> {
  await sql`insert into organization (id, key, kind, name, institution_id, created_at)
    values (${idOf('delta.shop')}, 'delta.shop', 'channel', '{}', ${idOf('delta')}, ${at(0)})`;
  await sql`insert into person (id, issuer, subject) values (${PERSON}, 'issuer', 'subject')`;
  await sql`insert into membership (id, person_id, organization_id, role, name)
    values (${SEAT}, ${PERSON}, ${idOf('delta')}, 'analyst', 'name')`;
  await sql`insert into indicator_seat (indicator_id, seat_id) values (${RED}, ${SEAT})`;
  await sql`insert into upload (id, person_id, size, content) values (${UPLOAD}, ${PERSON}, 1, 'a')`;
}

async function hiddenGroup(sql: Sql): Promise<void> {
  await sql`insert into sharing_group (id, organization_id, name, created_at)
    values (${GROUP}, ${idOf('delta')}, '{"en": "Alliance"}', ${at(1)})`;
  for (const member of ['delta', 'epsilon']) {
    await sql`insert into group_member (id, group_id, organization_id, joined_at)
      values (${idOf(`${member} in alliance`)}, ${GROUP}, ${idOf(member)}, ${at(1)})`;
  }
  await sql`insert into indicator_group (indicator_id, group_id) values (${NAMED}, ${GROUP})`;
}

const startWorld = (publisher: Institution, more: (sql: Sql) => Promise<void>) =>
  startWorldHub(async (url) => {
    await buildWorld(url);
    await asOwner(url, async (sql) => {
      await common(sql);
      // The same to all others, whichever of the two it is whose it is and who has seen it.
      await buildIndicator(sql, publisher, 'anonymous', { id: ANONYMOUS, value: 'anonymous.example', minute: 43 });
      await buildSighting(sql, { id: idOf('sighting'), indicator: ANONYMOUS, reporter: publisher, count: 2 });
      await more(sql);
    });
  });

let one: TestHub;
let other: TestHub;
beforeAll(async () => {
  [one, other] = await Promise.all([startWorld(DELTA, hidden), startWorld(EPSILON, async () => {})]);
});
afterAll(() => Promise.all([one.stop(), other.stop()]));

const INDICATOR = `id type value pattern name description tlp confidence validFrom validUntil indicatorTypes technique channel
  labels version revoked createdAt modifiedAt publishedAt publisher { key } sightingCount mine private { narrative victims }
  recipients { key } sightings { id kind seenAt count mine }`;
const PAGE = 'pageInfo { hasNextPage endCursor }';
const list = (args: string) => `{ indicators(${args}) { edges { cursor node { ${INDICATOR} } } ${PAGE} } }`;
const after = encodeCursor('published', at(41).getTime(), RED);

const QUERIES: readonly string[] = [
  list('first: 100'),
  list('first: 5'),
  list('first: 100, order: PUBLISHED_ASC'),
  list('first: 100, order: CONFIDENCE_DESC'),
  list('first: 100, order: VALID_FROM_ASC'),
  list(`first: 3, after: "${after}"`),
  list(`first: 3, order: PUBLISHED_ASC, after: "${after}"`),
  list('first: 1, order: CONFIDENCE_ASC'),
  list('filter: { tlp: [RED] }'),
  list('filter: { sources: ["delta", "epsilon"] }'),
  list('filter: { text: "delta" }'),
  list('filter: { text: "anonymous", types: [DOMAIN_NAME] }'),
  list('filter: { channels: [WEB], techniques: ["T1566.002"], revoked: false }'),
  ...[ANONYMOUS, RED, SHARED_VALUE, NAMED, UNPOLICIED].flatMap((id) => [
    `{ indicator(id: "${id}") { ${INDICATOR} } }`,
    `{ explainAccess(type: INDICATOR, id: "${id}") { relations tlp fields { field visible decidedBy } } }`,
  ]),
  `{ lookup(values: ["red-of-delta.example", "${sharedValue('aurora', 'open')}", "anonymous.example", "?"]) { hits { index value indicators { ${INDICATOR} } } unrecognized } }`,
  '{ stixExport(first: 100) { bundle hasNextPage endCursor } }',
  '{ stixExport(first: 2, order: PUBLISHED_DESC) { bundle hasNextPage endCursor } }',
  `{ standards { edges { cursor node { id key title { en } versions { id version status revision requirementCount } } } ${PAGE} } }`,
  '{ standard(key: "charter") { versions { id version status digest } } }',
  '{ standardVersion(standard: "charter") { id version } }',
  '{ standardVersion(standard: "charter", version: "3.0.0") { id version } }',
  `{ requirements(versionId: "${DRAFT}") { edges { node { key } } } }`,
  `{ oscalCatalog(versionId: "${DRAFT}") }`,
  `{ assessments(first: 100) { edges { cursor node { id score answers { note } } } ${PAGE} } }`,
  `{ assessment(id: "${ASSESSMENT}") { id owner { key } score answers { note } grants { id } } }`,
  `{ grantedAssessments(first: 1) { edges { cursor node { id score answers { note } } } ${PAGE} } }`,
  `{ organizations(first: 100) { edges { cursor node { key sector } } ${PAGE} } }`,
  `{ channels(first: 100) { edges { cursor node { key } } ${PAGE} } }`,
  `{ seats(first: 100) { edges { cursor node { id name } } ${PAGE} } }`,
  `{ sharingGroups(first: 100) { edges { cursor node { id name { en } members { organization { key } } } } ${PAGE} } }`,
  `{ sharingGroup(id: "${GROUP}") { id name { en } } }`,
  `{ grantedAssessments(first: 100) { edges { cursor node { id score owner { key } answers { note } } } ${PAGE} } }`,
  // Each world's own questions are logged at their own times.
  `{ accessLog(first: 100, filter: { until: "2026-02-01T00:00:00Z" }) { edges { cursor node { id reader { key } objectType objectId fields } } ${PAGE} } }`,
  '{ pendingConsent { indicators sightings } }',
  '{ disclosurePolicies { version inForce } }',
  '{ me { name role seat organization { key } } }',
  '{ aggregateReleases { edges { node { key } } } }',
  `mutation { correctIndicator(input: { id: "${RED}", version: 1, changes: { name: "x" } }) { indicator { id } } }`,
  `mutation { revokeIndicator(input: { id: "${SHARED_VALUE}", version: 1 }) { indicator { id } } }`,
  `mutation { reportSighting(input: { indicatorId: "${RED}" }) { sighting { id } } }`,
  `mutation { importIndicators(input: { uploadId: "${UPLOAD}", format: LIST }) { imported } }`,
  `mutation { importStandard(input: { uploadId: "${UPLOAD}", standard: "new" }) { changes } }`,
  `mutation { publishStandard(input: { versionId: "${DRAFT}", revision: 1 }) { version { id } } }`,
  `mutation { grantAssessment(input: { assessmentId: "${ASSESSMENT}", to: { organization: "aurora" }, scope: SUMMARY, endsAt: "2100-01-01T00:00:00Z" }) { grant { id } } }`,
  `mutation { leaveSharingGroup(input: { groupId: "${GROUP}" }) { groupId } }`,
  `mutation { endSeat(input: { seatId: "${SEAT}" }) { seat { id } } }`,
  `mutation { consentToDisclosure(input: { version: "1.0.0", indicatorIds: ["${RED}"] }) { indicators sightings } }`,
  `mutation { submitAssessment(input: { assessmentId: "${ASSESSMENT}", revision: 1 }) { assessment { id } } }`,
];

/** Status and body as sent; a bundle's id is made anew for each answer. */
async function answer(hub: TestHub, reader: Reader, query: string): Promise<string> {
  const { status, text } = await hub.ask(reader, query);
  return `${status} ${text.replace(/bundle--[0-9a-f-]{36}/g, 'bundle')}`;
}

describe('when two worlds differ in hidden things alone', () => {
  it.each(READERS)('%s is answered the same, to the byte', async (reader) => {
    for (const query of QUERIES) {
      expect(await answer(one, reader, query), query).toBe(await answer(other, reader, query));
    }
  });

  it('a member who imports and shares the hidden values is told the same', async () => {
    const told = await Promise.all(
      [one, other].map(async (hub) => {
        const uploadId = await hub.upload(
          'analyst@cascade',
          `red-of-delta.example\n${sharedValue('aurora', 'open')}\n`,
        );
        const imported = await answer(
          hub,
          'analyst@cascade',
          `mutation { importIndicators(input: { uploadId: "${uploadId}", format: LIST }) { imported unchanged rejectedCount } }`,
        );
        const shared = await answer(
          hub,
          'analyst@cascade',
          'mutation { shareIndicator(input: { type: DOMAIN_NAME, value: "red-of-delta.example" }) { indicator { value version mine sightingCount } } }',
        );
        return [imported, shared];
      }),
    );
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.[0]).toContain('"imported":2');
  });

  it('a difference that is not hidden would be noticed', async () => {
    await asOwner(one.databaseUrl, (sql) =>
      buildIndicator(sql, DELTA, 'open', { id: randomUUID(), value: 'seen.example', minute: 60 }),
    );
    const query = QUERIES[0] ?? '';
    expect(await answer(one, 'analyst@aurora', query)).not.toBe(await answer(other, 'analyst@aurora', query));
    expect(await answer(one, null, query)).toBe(await answer(other, null, query));
  });
});
