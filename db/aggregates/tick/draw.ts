import { boundOf, contribution } from '../../../standards/aggregates/contribution.js';
import type { DrawNoise } from '../../../standards/aggregates/noise/gaussian.js';
import { midnightAfter } from '../../../standards/aggregates/period.js';
import { cellCount, domainsOf } from '../../../standards/aggregates/plan/domain.js';
import { viewsOf } from '../../../standards/aggregates/plan/halfWidth.js';
import { type Release, releaseOf } from '../../../standards/aggregates/release/release.js';
import { rollingOf } from '../../../standards/aggregates/release/rolling.js';
import { vectorOf } from '../../../standards/aggregates/tally.js';
import { sumOfClipped } from '../../../standards/aggregates/vector.js';
import type { Sql } from '../../client.js';
import type { Due } from './charge.js';
import type { Period } from './periods.js';
import { chargedData } from './read.js';
import { insertRelease, lastPlace, lastQuarters, type Place } from './store.js';

export interface Sources {
  readonly now: Date;
  readonly newId: () => string;
  /** Draws of a discrete Gaussian of this variance; of a hub's releases never seeded. */
  readonly noiseOf: (variance: bigint) => DrawNoise;
}

export interface Charged extends Due {
  readonly chargeId: string;
}

/**
 * Draws what a period was charged for, in the one transaction that publishes it: what a crash interrupts nobody has seen, and
 * is drawn again.
 */
export async function drawPeriod(
  sql: Sql,
  period: Period,
  charged: readonly Charged[],
  sources: Sources,
): Promise<void> {
  const domains = domainsOf(period.plan, period.groups);
  const releasedAt = period.releasedAt > sources.now ? period.releasedAt : midnightAfter(sources.now);
  let place = await lastPlace(sql);
  for (const { chargeId, table, requestId } of charged) {
    const views = requestId === null ? viewsOf(table, domains, period.roster) : ['period'];
    const release = await drawTable(sql, { chargeId, table }, period, { ...sources, place });
    const published = { ...table, audience: views.includes('period') ? table.audience : [] };
    const kept = { id: sources.newId(), chargeId, table: published, releasedAt };
    place = await insertRelease(sql, kept, release, place);
    if (!views.includes('rolling')) continue;
    const quarters = await lastQuarters(sql, release, published.audience);
    const rolling = rollingOf(quarters, { previous: place.digest, nonce: sources.newId() });
    const mean = { id: sources.newId(), chargeId: null, table, releasedAt };
    if (rolling) place = await insertRelease(sql, mean, rolling, place);
  }
}

async function drawTable(
  sql: Sql,
  { chargeId, table }: Omit<Charged, 'requestId'>,
  period: Period,
  { noiseOf, newId, place }: Pick<Sources, 'noiseOf' | 'newId'> & { place: Place },
): Promise<Release> {
  const domains = domainsOf(period.plan, period.groups);
  const cells = cellCount(table, domains);
  const bound = boundOf(table, cells);
  const vector = vectorOf(table, domains, period.plan);
  const sum = sumOfClipped(cells, (parts) => contribution(table.measure, parts, bound));
  for await (const told of chargedData(sql, chargeId, table.measure)) sum.add(vector(told));
  const { version, digest, quarter, roster } = period;
  const { currency } = period.plan;
  const link = { previous: place.digest, nonce: newId() };
  const frozen = { plan: { version, digest }, domains, currency, period: quarter, roster, ...link };
  return releaseOf(table, frozen, sum.parts, noiseOf);
}
