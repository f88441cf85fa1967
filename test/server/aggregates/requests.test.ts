import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chargeDue } from '../../../db/aggregates/tick/charge.js';
import { closedPeriods, type Period } from '../../../db/aggregates/tick/periods.js';
import { type Client, connect } from '../../../db/client.js';
import { asMaintainer } from '../../../db/maintenance.js';
import { ordinalOf } from '../../../standards/aggregates/period.js';
import { CHANNELS, OBSERVABLE_TYPES } from '../../../standards/indicators/types.js';
import { seededFor } from '../../standards/aggregates/consortium.js';
import {
  createHistoryDatabase,
  type HistoryServer,
  layHistory,
  NOW,
  openServer,
  QUARTERS,
} from '../../support/history.js';
import { startTestHub, type TestHub } from '../../support/hub.js';

const { noise } = seededFor('requests');

let hub: TestHub;
let server: HistoryServer;
let admin: Client;
beforeAll(async () => {
  const database = await createHistoryDatabase();
  server = await openServer(database);
  // All of them, so that the hub itself has nothing to draw.
  for (const quarter of QUARTERS) await server.close(quarter, noise);
  admin = connect(database.url, { max: 2 });
  hub = await startTestHub({}, layHistory(database));
});
afterAll(async () => {
  await Promise.all([server.end(), admin.end()]);
  await hub.stop();
});

const REQUEST = `mutation ($input: RequestAggregateInput!) { requestAggregate(input: $input) { table request { id cells halfWidth rho status } } }`;
const REVIEW = `mutation ($input: ReviewAggregateRequestInput!) { reviewAggregateRequest(input: $input) { request { status refusal decidedAt } } }`;
const CHARGES = async () => (await admin<{ count: number }[]>`select count(*)::int from aggregate_charge`)[0]?.count;
const TYPES = { title: 'Types, please', measure: 'REPORT_PROFILE', by: ['TYPE'], rho: 1000 };
const ask = async (input: object) => {
  const { data, errors } = await hub.ask('researcher@university', REQUEST, { input });
  if (errors) return errors[0]?.extensions;
  return data.requestAggregate;
};

describe('when a project asks for what a table answers', () => {
  const every = [...CHANNELS, 'none'];
  it.each([
    ['as it is', {}],
    ['at another price', { rho: 5 }],
    ['with a filter that is empty', { where: [{ dimension: 'CHANNEL', values: [] }] }],
    ['with a filter that lets everything through', { where: [{ dimension: 'CHANNEL', values: every }] }],
    ['and the same in another order', { where: [{ dimension: 'CHANNEL', values: [...every].reverse() }] }],
    ['and twice', { where: [{ dimension: 'CHANNEL', values: [...every, ...every] }] }],
  ])('%s, it is that table, and costs nothing', async (_, more) => {
    const before = await CHARGES();
    expect(await ask({ ...TYPES, ...more })).toEqual({ table: 'report-types', request: null });
    expect(await CHARGES()).toBe(before);
  });

  it('another question is a request, and says how exact it can be', async () => {
    const { table, request } = await ask({ ...TYPES, by: ['TYPE', 'CHANNEL'], rho: 125_000 });
    expect(table).toBeNull();
    expect(request).toMatchObject({ cells: 220, rho: 125_000, status: 'ASKED' });
    // 1.96·√220 / (60·√(2·0.125))
    expect(request.halfWidth).toBeCloseTo(0.97, 2);
  });

  it.each([
    ['a value that is in no domain', { where: [{ dimension: 'CHANNEL', values: ['fax'] }] }, 'input.where.0.values.0'],
    [
      'a dimension that is filtered by twice',
      {
        where: [
          { dimension: 'CHANNEL', values: [] },
          { dimension: 'CHANNEL', values: ['sms'] },
        ],
      },
      'input.where.1.dimension',
    ],
    ['what its measure is not split by', { by: ['GROUP'] }, 'input.by.0'],
    ['a bound where there is none', { bound: 4 }, 'input.bound'],
    ['more than requests may spend', { by: ['CHANNEL', 'TYPE'], rho: 125_001 }, 'input.rho'],
  ])('%s is refused with its place', async (_, more, at) => {
    expect(await ask({ ...TYPES, ...more })).toMatchObject({ code: 'BAD_USER_INPUT', at });
  });
});

describe('when a committee reviews a request', () => {
  it('it approves or refuses it, once', async () => {
    const review = async (persona: string, input: object) => await hub.ask(persona, REVIEW, { input });
    const { request } = await ask({ ...TYPES, by: ['REGION'] });
    const refused = await review('editor@committee', { id: request.id, refusal: 'TOO_INEXACT' });
    expect(refused.data.reviewAggregateRequest.request).toMatchObject({ status: 'REFUSED', refusal: 'TOO_INEXACT' });
    const again = await review('chair@committee', { id: request.id });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', at: 'input.id' });
    const absent = await review('chair@committee', { id: '00000000-0000-4000-8000-000000000000' });
    expect(absent.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await review('researcher@university', { id: request.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('when a charge does not see what others have charged', () => {
  it('it is refused', async () => {
    const [period] = await asMaintainer(server.client, (sql) => closedPeriods(sql, NOW));
    if (!period) throw new Error('No quarter is over.');
    const due = { requestId: null, table: { ...period.plan.tables[0], where: { type: ['url'] } } as never };
    const charged = asMaintainer(
      server.client,
      (sql) => chargeDue(sql, period, due, { now: NOW, newId: randomUUID }),
      'begin isolation level repeatable read',
    );
    await expect(charged).rejects.toMatchObject({ code: '23001' });
  });
});

describe('when a hundred charges come at once', () => {
  it('they spend no more than there is', async () => {
    const [over] = await asMaintainer(server.client, (sql) => closedPeriods(sql, NOW));
    if (!over) throw new Error('No quarter is over.');
    // The one that is open: nothing of it is drawn, and the three before it have left 500,000.
    const period: Period = { ...over, quarter: '2026-Q4', ordinal: ordinalOf('2026-Q4') };
    let serial = 0;
    const newId = () => `00000000-0000-4000-8000-${String(serial++).padStart(12, '0')}`;
    const table = { ...period.plan.tables[0], rho: 10_000 } as (typeof period.plan.tables)[number];
    const values = Array.from({ length: 100 }, (_, index) => ({
      requestId: null,
      table: {
        ...table,
        key: `t${index}`,
        where: { type: OBSERVABLE_TYPES.filter((_type, bit) => ((index + 1) >> bit) & 1) },
      },
    }));
    const charged = await Promise.allSettled(
      values.map((due) => asMaintainer(server.client, (sql) => chargeDue(sql, period, due, { now: NOW, newId }))),
    );
    const [{ spent }] = await admin<[{ spent: number }]>`
      select sum(rho)::int as spent from aggregate_charge where quarter = '2026-Q4'`;
    const made = charged.filter(({ status }) => status === 'fulfilled').length;
    expect(spent).toBe(500_000);
    expect(made).toBe(50);
  });
});
