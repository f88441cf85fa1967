import { createHash } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../../db/aggregates/tick/tick.js';
import { type Client, connect } from '../../../db/client.js';
import { serverUrl } from '../../../server/database.js';
import { closedAt, type Quarter } from '../../../standards/aggregates/period.js';
import { seededFor } from '../../standards/aggregates/consortium.js';
import { copyOf, type TestDatabase } from '../../support/database.js';
import { createHistoryDatabase, layHistory, type Noise, QUARTERS } from '../../support/history.js';
import { startTestHub, type TestHub } from '../../support/hub.js';

/**
 * Two consortia, of which one has an institution that the other knows nothing of: its reports, losses and assessment are gone. The noise of
 * the other is shifted so that the figures agree. Then everything else has to agree as well.
 */
const HIDDEN = 'granite-bank-beijing';

const { noise } = seededFor('reader worlds');
let one: TestHub;
let other: TestHub;

/** Ids that both worlds have alike. */
const ids = () => {
  let last = 0;
  return () => {
    const hex = createHash('sha256').update(String(last++)).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
};

async function draw(url: string, noiseOf: Noise): Promise<void> {
  const client = connect(await serverUrl(url), { max: 2 });
  const newId = ids();
  for (const quarter of QUARTERS) await tick(client, { now: closedAt(quarter), newId, noiseOf });
  await client.end();
}

/** Every value that was drawn, quarter by quarter, in the order in which they are drawn. */
const drawnIn = (admin: Client) => admin<{ value: string; quarter: Quarter }[]>`
  select c.value, r.quarter from aggregate_cell c join aggregate_release r on r.id = c.release_id
  where r.view = 'period' order by r.number, c.place`;

async function hide(admin: Client): Promise<void> {
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const [{ id }] = await sql<[{ id: string }]>`select id from organization where key = ${HIDDEN}`;
    await sql`create temporary table gone on commit drop as
      select indicator_id as id from indicator_owner where organization_id = ${id}`;
    for (const table of ['indicator_private', 'indicator_owner'])
      await sql`delete from ${sql(table)} where indicator_id in (select id from gone)`;
    await sql`delete from indicator where id in (select id from gone)`;
    await sql`delete from assessment_answer where assessment_id in (select id from assessment where organization_id = ${id})`;
    await sql`delete from assessment where organization_id = ${id}`;
  });
}

const laid = (database: TestDatabase) => startTestHub({}, layHistory(database));

beforeAll(async () => {
  const whole = await createHistoryDatabase();
  const without = await createHistoryDatabase();
  const admin = connect(whole.url, { max: 1 });
  const beside = connect(without.url, { max: 1 });
  await hide(beside);
  await beside.end();
  // What the sums are without the institution, of a copy that is thrown away.
  const counted = await copyOf(without.name);
  await draw(counted.url, () => () => 0n);
  const silent = connect(counted.url, { max: 1 });
  const sums = (await drawnIn(silent)).map(({ value }) => BigInt(value));
  await silent.end();
  await counted.drop();

  await draw(whole.url, noise);
  const values = (await drawnIn(admin)).map(({ value }) => BigInt(value));
  await admin.end();
  expect(sums).toHaveLength(values.length);
  expect(sums).not.toEqual(values);
  let drawn = 0;
  await draw(without.url, () => () => {
    const cell = drawn++;
    return (values[cell] ?? 0n) - (sums[cell] ?? 0n);
  });
  [one, other] = [await laid(whole), await laid(without)];
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
});

const READERS = [
  'researcher@university',
  'analyst@aurora',
  'editor@committee',
  'regulator@authority',
  'operator@hub',
  null,
];
const CELLS =
  'cells(first: 100) { edges { cursor node { place value low high insufficient nonNegative additive at { dimension value } } } }';
const RELEASE = `id number table view periods roster scale currency halfWidth rho digest previous citation releasedAt total { value low high }`;
const LIST = `{ aggregateReleases(first: 100) { edges { cursor node { ${RELEASE} } } pageInfo { hasNextPage endCursor } } }`;
const ONE = `query ($id: UUID!) { aggregateRelease(id: $id) { ${RELEASE} ${CELLS} } }`;
const QUESTIONS = [
  LIST,
  '{ aggregateReleases(first: 3, filter: { view: ROLLING }) { edges { node { table } } pageInfo { endCursor } } }',
  '{ aggregateReleases(filter: { quarter: "2026" }) { edges { node { table } } } }',
  '{ aggregatePlan { version tables { key cells halfWidth } periods { quarter roster releasedAt } } }',
  '{ aggregateLedger { fourQuarters { rho } lifetime { rho } charges { quarter table rho domain } } }',
  '{ aggregateRequests { edges { node { status cells } } } }',
  '{ aggregateParticipation { optedOutSince quarters { quarter contributes } } }',
  `mutation { requestAggregate(input: { title: "Q", measure: REPORTS, by: [CHANNEL], bound: 9, rho: 5 }) { request { cells halfWidth epsilon status } table } }`,
];

/** Without what is of the moment, or of the hub's own address. */
const headersOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(date|ratelimit|keep-alive)/.test(name)));

const releaseIds = async () => {
  const admin = connect(one.databaseUrl, { max: 1 });
  const ids = await admin<{ id: string }[]>`select id from aggregate_release order by number`;
  await admin.end();
  return ids;
};

describe('when an institution’s data is there, or is not', () => {
  it.each(READERS)('%s reads the same of it, to the byte', async (reader) => {
    const both = async (question: string, variables = {}) => {
      const [answer, beside] = await Promise.all([one, other].map((hub) => hub.ask(reader, question, variables)));
      expect(answer?.text, question).toBe(beside?.text);
      return answer;
    };
    for (const question of QUESTIONS) await both(question);
    const listed = (await both(LIST))?.data.aggregateReleases.edges;
    expect(listed.length).toBeGreaterThan(10);
    // Those that are for others, too: by their ids they are told alike as well.
    for (const { id } of await releaseIds()) await both(ONE, { id });
  });

  it('so do those who read files without a token', async () => {
    const read = async (hub: TestHub, path: string) => {
      const { status, text, headers } = await request(hub.url).get(path);
      return { status, text: text.replaceAll(hub.url, ''), headers: headersOf(headers) };
    };
    const index = await read(one, '/aggregates');
    expect(index.text).toBe((await read(other, '/aggregates')).text);
    const paths = [...index.text.matchAll(/"(\/aggregates\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) expect(await read(one, path), path).toEqual(await read(other, path));
    for (const path of paths.filter((path) => path.endsWith('.canonical'))) {
      const { text, headers } = await read(one, path);
      expect(`"${createHash('sha256').update(text).digest('hex')}"`).toBe(headers.etag);
    }
  });

  it('metrics of the releases say the same', async () => {
    const told = await Promise.all(
      [one, other].map(async (hub) => {
        const { text } = await request(hub.hub.metricsUrl).get('/metrics');
        return text.split('\n').filter((line) => /^entente_releases_(next|withheld)/.test(line));
      }),
    );
    expect(told[0]).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
  });

  it('were the noise not shifted, they would be told apart', async () => {
    const database = await createHistoryDatabase();
    const admin = connect(database.url, { max: 1 });
    await hide(admin);
    await draw(database.url, noise);
    const values = (await drawnIn(admin)).map(({ value }) => value);
    await admin.end();
    await database.drop();
    const shown: string[] = [];
    for (const { id } of await releaseIds()) {
      const { data } = await one.ask('researcher@university', ONE, { id });
      const edges: { node: { value: string } }[] = data.aggregateRelease?.cells.edges ?? [];
      shown.push(...edges.map(({ node }) => node.value));
    }
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.filter((value) => values.includes(value))).toEqual([]);
  });
});
