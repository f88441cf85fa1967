import { epsilonOf } from '../../../../standards/aggregates/accounting/epsilon.js';
import type { PublishedRelease } from '../../../../standards/aggregates/files/published.js';
import { cellsOf } from '../../../../standards/aggregates/plan/domain.js';
import type { PlannedTable } from '../../../../standards/aggregates/plan/plan.js';
import { digestOfRelease } from '../../../../standards/aggregates/release/digest.js';
import { releaseOf } from '../../../../standards/aggregates/release/release.js';
import { CAVEAT } from '../../../../standards/aggregates/release/words.js';
import { frozenFor, planFor, silence } from '../consortium.js';

/** A table of a plan as its readers have it, of these sums in millionths; zero where there are no more. */
export function publishedTable(
  key: string,
  sums: readonly bigint[],
  changes: Partial<PlannedTable> = {},
): PublishedRelease {
  const planned = planFor(60).tables.find((one) => one.key === key);
  if (!planned) throw new Error(`No table ${key}.`);
  const table = { ...planned, ...changes };
  const frozen = frozenFor(60);
  const all = cellsOf(table, frozen.domains).map((_, cell) => sums[cell] ?? 0n);
  const release = releaseOf(table, frozen, all, silence);
  return {
    ...release,
    id: '00000000-0000-4000-8000-000000000001',
    number: 7,
    title: table.title,
    periods: [frozen.period],
    plan: frozen.plan.version,
    epsilon: epsilonOf(release.rho),
    caveat: CAVEAT,
    digest: digestOfRelease(release),
    citation: 'Reports, release 7.',
    releasedAt: '2026-10-08T00:00:00.000Z',
  };
}
