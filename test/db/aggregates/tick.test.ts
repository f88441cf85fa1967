import { describe, expect, it } from 'vitest';
import type { Client } from '../../../db/client.js';
import { boundOf, contribution } from '../../../standards/aggregates/contribution.js';
import { discreteGaussian } from '../../../standards/aggregates/noise/gaussian.js';
import type { Quarter } from '../../../standards/aggregates/period.js';
import { squaredNorm } from '../../../standards/aggregates/vector.js';
import { OBSERVABLE_TYPES } from '../../../standards/indicators/types.js';
import { seededFor } from '../../standards/aggregates/consortium.js';
import type { TestDatabase } from '../../support/database.js';
import {
  chargesIn,
  type HistoryServer,
  onHistory,
  openServer,
  QUARTERS,
  releasesIn,
  silence,
  valuesIn,
} from '../../support/history.js';

const [FIRST, SECOND] = QUARTERS;
const { noise } = seededFor('tick');

let database: TestDatabase;
let server: HistoryServer;
let admin: Client;
onHistory((place) => {
  ({ database, server, admin } = place);
});

const institution = async (key: string) =>
  (await admin<{ id: string }[]>`select id from organization where key = ${key}`)[0]?.id as string;

/** What the institutions contribute to the profile of types, by a statement that has nothing to do with the hub's. */
async function profiles(quarter: Quarter): Promise<Map<string, bigint[]>> {
  const rows = await admin<{ id: string; type: string; count: number }[]>`
    select o.organization_id as id, i.type, count(*)::int as count from indicator i
    join indicator_owner o on o.indicator_id = i.id
    join aggregate_period p on p.quarter = ${quarter} and i.created_at between p.opens_at and p.closes_at - interval '1 ms'
    where 'history' = any(i.labels) and not i.revoked group by 1, 2`;
  const vectors = new Map<string, bigint[]>();
  for (const { id, type, count } of rows) {
    const vector = vectors.get(id) ?? OBSERVABLE_TYPES.map(() => 0n);
    vector[OBSERVABLE_TYPES.indexOf(type as never)] = BigInt(count) * 1_000_000n;
    vectors.set(id, vector);
  }
  const bound = boundOf({ measure: 'report-profile' }, OBSERVABLE_TYPES.length);
  return new Map([...vectors].map(([id, vector]) => [id, contribution('report-profile', vector, bound)]));
}

const sum = (vectors: Iterable<readonly bigint[]>) =>
  [...vectors].reduce<bigint[]>(
    (total, one) => total.map((part, cell) => part + (one[cell] ?? 0n)),
    OBSERVABLE_TYPES.map(() => 0n),
  );

describe('when a quarter is over', () => {
  it('its tables are the sums of the institutions’ own vectors, and noise', async () => {
    await server.close(FIRST, silence);
    const contributed = await profiles(FIRST);
    expect(contributed.size).toBe(60);
    expect(await valuesIn(admin, 'report-types', FIRST)).toEqual(sum(contributed.values()));
    const variances: bigint[] = [];
    await server.close(SECOND, (variance) => {
      variances.push(variance);
      return () => 7n;
    });
    const noisy = await valuesIn(admin, 'report-types', SECOND);
    expect(noisy).toEqual(sum((await profiles(SECOND)).values()).map((part) => part + 7n));
    // σ² = ⌈C² / 2ρ⌉ of a bound of 1 and ρ = 0.1, in millionths.
    expect(variances).toContain(5_000_000_000_000n);
  });

  it('all of the plan’s tables are charged, a yearly one with the last quarter of its year', async () => {
    await server.close(FIRST, noise);
    expect((await chargesIn(admin, FIRST)).map(({ table }) => table)).toContain('conformance');
    await server.close(SECOND, noise);
    expect(await chargesIn(admin, SECOND)).toEqual([
      { table: 'loss-brackets', rho: 20_000 },
      { table: 'losses', rho: 40_000 },
      { table: 'report-channels', rho: 60_000 },
      { table: 'report-types', rho: 100_000 },
      { table: 'reports', rho: 30_000 },
    ]);
  });

  it('they appear at the quarter’s instant, or at a midnight where they are late', async () => {
    await server.close(FIRST, noise);
    const [onTime] = await releasesIn(admin, FIRST);
    expect(onTime?.releasedAt.toISOString()).toBe('2026-01-08T00:00:00.000Z');
    await server.tickAt(new Date('2026-11-30T10:11:12Z'), noise);
    const [late] = await releasesIn(admin, SECOND);
    expect(late?.releasedAt.toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });

  it('nothing of it is drawn before it is over', async () => {
    await server.tickAt(new Date('2025-12-31T23:59:59.999Z'), noise);
    expect(await releasesIn(admin)).toEqual([]);
    expect(await chargesIn(admin, FIRST)).toEqual([]);
  });

  it('the mean of four stands beside the fourth, and is the mean of what was drawn', async () => {
    for (const quarter of QUARTERS) await server.close(quarter, noise);
    const rolling = (await releasesIn(admin)).filter(({ view }) => view === 'rolling');
    expect(rolling.map(({ table, quarter }) => `${table} ${quarter}`).sort()).toEqual(
      ['loss-brackets', 'losses', 'report-channels', 'report-types', 'reports'].map((table) => `${table} 2026-Q3`),
    );
    const quarters = await Promise.all(QUARTERS.map((quarter) => valuesIn(admin, 'reports', quarter)));
    const [mean] = await admin<{ value: string }[]>`select c.value from aggregate_cell c
      join aggregate_release r on r.id = c.release_id where r.view = 'rolling' and r.table_key = 'reports'`;
    expect(BigInt(mean?.value ?? 0)).toBe(quarters.reduce((all, [one]) => all + (one ?? 0n), 0n) / 4n);
  });
});

describe('whose data it is', () => {
  it('who opted out before it opened adds nothing, and the roster’s size says nothing of it', async () => {
    const own = await institution('aurora');
    await admin`alter table aggregate_roster disable trigger append_only`;
    await admin`update aggregate_roster set contributes = false where organization_id = ${own}`;
    await server.close(FIRST, silence);
    const contributed = await profiles(FIRST);
    const others = [...contributed].filter(([id]) => id !== own).map(([, vector]) => vector);
    expect(await valuesIn(admin, 'report-types', FIRST)).toEqual(sum(others));
    expect(sum(others)).not.toEqual(sum(contributed.values()));
    const heads = await admin<
      { roster: number }[]
    >`select distinct (head->>'roster')::int as roster from aggregate_release`;
    expect(heads).toEqual([{ roster: 60 }]);
  });

  it('one with nearly all reports weighs no more than the bound', async () => {
    const own = await institution('cascade');
    await admin`update indicator_owner o set organization_id = ${own} from indicator i
      where i.id = o.indicator_id and 'history' = any(i.labels) and i.id::text > '1'`;
    await server.close(FIRST, silence);
    const alone = (await profiles(FIRST)).get(own) ?? [];
    expect(squaredNorm(alone)).toBeLessThanOrEqual(1_000_000n ** 2n);
    const [reports = 0n] = await valuesIn(admin, 'reports', FIRST);
    const [{ all, most }] = await admin<[{ all: string; most: string }]>`
      select sum(least(n, 128))::text as all, max(n)::text as most from (
        select count(*) as n from indicator i join indicator_owner o on o.indicator_id = i.id
        join aggregate_period p on p.quarter = ${FIRST} and i.created_at >= p.opens_at and i.created_at < p.closes_at
        group by o.organization_id) by_owner`;
    expect(Number(most)).toBeGreaterThan(500);
    expect(reports).toBe(BigInt(all) * 1_000_000n);
  });

  it('what was taken back before the freeze counts nothing', async () => {
    await admin`update indicator set revoked = true where 'history' = any(labels) and type = 'url'`;
    await server.close(FIRST, silence);
    expect((await valuesIn(admin, 'report-types', FIRST))[OBSERVABLE_TYPES.indexOf('url')]).toBe(0n);
  });

  it('losses beyond what 64 bits hold are clipped like others', async () => {
    const [{ id }] = await admin<[{ id: string }]>`
      select x.indicator_id as id from indicator_private x join indicator i on i.id = x.indicator_id
      join aggregate_period p on p.quarter = ${FIRST} and i.created_at >= p.opens_at and i.created_at < p.closes_at limit 1`;
    await admin`update indicator_private set loss_amount = 1e30 where indicator_id = ${id}`;
    await server.close(FIRST, silence);
    const [losses = 0n] = await valuesIn(admin, 'losses', FIRST);
    expect(losses).toBeGreaterThan(0n);
    expect(losses).toBeLessThanOrEqual(60n * 4n ** 10n * 1_000_000n);
  });
});

describe('when a tick comes again', () => {
  it('two servers draw each table once, and charge it once', async () => {
    const other = await openServer(database);
    const both = await Promise.allSettled([server.close(FIRST, noise), other.close(FIRST, noise)]);
    await other.end();
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    const released = await releasesIn(admin, FIRST);
    expect(new Set(released.map(({ table }) => table)).size).toBe(released.length);
    expect(released).toHaveLength((await chargesIn(admin, FIRST)).length);
    await server.close(FIRST, noise);
    expect(await releasesIn(admin, FIRST)).toEqual(released);
  });

  it('a draw that a crash interrupts was seen by nobody, stays charged and is drawn then', async () => {
    let drawn = 0;
    const crashing = () => () => {
      if (++drawn > 20) throw new Error('killed');
      return 1n;
    };
    await expect(server.close(FIRST, crashing)).rejects.toThrow('killed');
    expect(await releasesIn(admin)).toEqual([]);
    const spent = await chargesIn(admin, FIRST);
    expect(spent).toHaveLength(6);
    await server.close(FIRST, noise);
    expect(await chargesIn(admin, FIRST)).toEqual(spent);
    expect(await releasesIn(admin, FIRST)).toHaveLength(6);
  });

  it('another draw would tell more: the two are different', async () => {
    const source = seededFor('again').source;
    const once = discreteGaussian({ over: 5_000_000_000_000n, under: 1n }, source);
    expect(once()).not.toBe(once());
  });

  it('each release carries the digest of the one before', async () => {
    for (const quarter of [FIRST, SECOND]) await server.close(quarter, noise);
    const chain = await admin<{ digest: string; previous: string | null }[]>`
      select digest, head->>'previous' as previous from aggregate_release order by number`;
    expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, -1).map(({ digest }) => digest)]);
  });
});
