import { type Measure, traitsOf } from '../../../standards/aggregates/plan/measures.js';
import type { Counted, Said } from '../../../standards/aggregates/tally.js';
import type { Sql } from '../../client.js';

interface Row extends Omit<Said, 'week'> {
  readonly place: string;
  readonly week?: number | null;
  readonly reports?: string;
  readonly losses?: string | null;
  readonly currency?: string | null;
  readonly victims?: string | null;
  readonly satisfied?: number;
  readonly partial?: number;
  readonly applicable?: number;
}

const AT_ONCE = 5_000;

/** What each institution of the roster told, one institution at a time, so that memory does not grow with them. */
export async function* chargedData(sql: Sql, chargeId: string, measure: Measure): AsyncGenerator<readonly Counted[]> {
  let place: string | null = null;
  const told: Counted[] = [];
  for await (const rows of sql<Row[]>`select * from ${sql.unsafe(FUNCTION[measure])}(${chargeId})`.cursor(AT_ONCE)) {
    for (const row of rows) {
      if (row.place !== place && told.length > 0) yield told.splice(0);
      place = row.place;
      told.push({ ...saidBy(row), ...counted(measure, row) });
    }
  }
  if (told.length > 0) yield told;
}

const FUNCTION: Readonly<Record<Measure, string>> = {
  'report-profile': 'entente.charged_reports',
  reports: 'entente.charged_reports',
  losses: 'entente.charged_losses',
  'loss-brackets': 'entente.charged_losses',
  victims: 'entente.charged_losses',
  conformance: 'entente.charged_conformance',
};

const saidBy = ({ type, technique, channel, region, sector, week, group, level }: Row): Said => ({
  ...{ type, technique, channel, region, sector, group, level },
  week: week == null ? null : String(week),
});

function counted(measure: Measure, row: Row) {
  if (traitsOf(measure).length === 'centred') {
    const { satisfied = 0, partial = 0, applicable = 0 } = row;
    return { satisfied, partial, applicable };
  }
  if (measure === 'victims') return { victims: BigInt(row.victims ?? 0) };
  if (row.reports !== undefined) return { reports: BigInt(row.reports) };
  return { losses: row.losses ?? '0', currency: row.currency ?? null };
}
