import { randomBytes, randomUUID } from 'node:crypto';
import { drawPeriod } from '../../../db/aggregates/tick/draw.js';
import { closedPeriods } from '../../../db/aggregates/tick/periods.js';
import { type Client, connect } from '../../../db/client.js';
import { asMaintainer } from '../../../db/maintenance.js';
import { discreteGaussian } from '../../../standards/aggregates/noise/gaussian.js';
import { randomSource } from '../../../standards/aggregates/noise/random.js';
import { ordinalOf, quarterAt, quarterOf } from '../../../standards/aggregates/period.js';
import { OBSERVABLE_TYPES } from '../../../standards/indicators/types.js';
import type { Effort } from '../options.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import type { Stage } from '../stage.js';

const KEY = 'report-types';
/** The quarter before this one: it is over. */
const LAST = ordinalOf(quarterOf(new Date())) - 1;

/**
 * A table drawn whole (read by institution and cell, cut, added up, noised, written), against the GROUP BY by institution and cell
 * with nothing else, as the superuser. The last of the figures, since it fills the tables for itself.
 */
export async function releasing(
  { admin, serverUrl }: Stage,
  { rounds }: Effort,
  { indicators, institutions }: { indicators: number; institutions: number },
): Promise<Figure> {
  await fillQuarter(admin, indicators, institutions);
  const client = connect(serverUrl, { max: 1, statementSeconds: 600 });
  const timed = (work: () => Promise<unknown>) => async () => {
    const started = performance.now();
    await work();
    return indicators / ((performance.now() - started) / 1000);
  };
  try {
    const results = await interleave({ hub: timed(() => draw(client)), bare: timed(() => groupBy(admin)) }, rounds);
    return figureOf('release/bare-sql', results, { hub: 'hub', peer: 'bare', target: 0.7, unit: 'indicators/s' });
  } finally {
    await client.end();
  }
}

class Undone extends Error {}

/** All that a tick does for the table, and then none of it, so that each round finds it undrawn. */
async function draw(client: Client): Promise<void> {
  const source = randomSource(randomBytes);
  const sources = {
    now: new Date(),
    newId: randomUUID,
    noiseOf: (variance: bigint) => discreteGaussian({ over: variance, under: 1n }, source),
  };
  await asMaintainer(client, async (sql) => {
    const [period] = await closedPeriods(sql, sources.now);
    const table = period?.plan.tables.find(({ key }) => key === KEY);
    const [charge] = await sql<{ id: string }[]>`select id from aggregate_charge`;
    if (!period || !table || !charge) throw new Error('Nothing was charged.');
    await drawPeriod(sql, period, [{ chargeId: charge.id, table, requestId: null }], sources);
    const [{ cells }] = await sql<[{ cells: number }]>`select count(*)::int as cells from aggregate_cell`;
    if (cells !== OBSERVABLE_TYPES.length) throw new Error(`${cells} cells were drawn.`);
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}

const groupBy = (admin: Client) => admin`
  select o.organization_id, i.type, count(*) from indicator i join indicator_owner o on o.indicator_id = i.id
  where i.created_at >= (select opens_at from aggregate_period) and i.created_at < (select closes_at from aggregate_period)
  group by 1, 2`;

/** A quarter that is over, with all these institutions on its roster, and charged for the table. */
async function fillQuarter(admin: Client, indicators: number, institutions: number): Promise<void> {
  const quarter = quarterAt(LAST);
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`insert into organization (id, key, kind, name)
      select gen_random_uuid(), 'bench-' || n, 'institution', '{"en": "Bench"}' from generate_series(1, ${institutions}::int) n`;
    await sql`insert into aggregate_period (quarter, ordinal, committee_id, version_id, version, digest, plan, groups, roster, opens_at, closes_at, released_at)
      select ${quarter}, ${LAST}, s.committee_id, v.id, v.version, v.digest, v.releases, '{}', ${institutions}::int,
        date_trunc('quarter', now()) - interval '3 months', date_trunc('quarter', now()), date_trunc('quarter', now()) + interval '7 days'
      from standard_version v join standard s on s.id = v.standard_id where v.releases is not null limit 1`;
    await sql`insert into aggregate_roster select ${quarter}, id, true from organization where key like 'bench-%'`;
    await sql`insert into aggregate_charge (id, quarter, ordinal, table_key, domain, measure, every, reads, rho, charged_at)
      values (gen_random_uuid(), ${quarter}, ${LAST}, ${KEY}, 'types', 'report-profile', 'quarter', '{type}', 100000, now())`;
    await sql`create temporary table member on commit drop as
      select id, row_number() over (order by key) - 1 as place from organization where key like 'bench-%'`;
    // Unevenly over the institutions, and over the quarter.
    await sql`create temporary table reported on commit drop as
      select gen_random_uuid() as id, n, (n::bigint * n) % ${institutions}::int as place from generate_series(1, ${indicators}::int) n`;
    await sql`insert into indicator (id, type, value, pattern, tlp, audience, valid_from, indicator_types, labels, created_at,
        modified_at, published_at, stamp_due, shared_under)
      select id, (${[...OBSERVABLE_TYPES]}::text[])[1 + n % ${OBSERVABLE_TYPES.length}], 'release-' || n, '[x]', 'amber', 'recipients',
        now(), '{}', '{}', at, at, at, false, array[(select id from disclosure_policy order by effective_at desc limit 1)]
      from (select *, date_trunc('quarter', now()) - interval '1 day' - (n % 7000000) * interval '1 second' as at from reported) r`;
    await sql`insert into indicator_owner (indicator_id, organization_id)
      select r.id, m.id from reported r join member m on m.place = r.place`;
  });
  await admin`vacuum analyze`;
}
