import { WINDOW } from '../../../standards/aggregates/accounting/budget.js';
import { ordinalOf, type Quarter } from '../../../standards/aggregates/period.js';
import type { PlannedTable } from '../../../standards/aggregates/plan/plan.js';
import type { Cell } from '../../../standards/aggregates/release/cells.js';
import { digestOfRelease } from '../../../standards/aggregates/release/digest.js';
import type { Release } from '../../../standards/aggregates/release/release.js';
import type { Rolling } from '../../../standards/aggregates/release/rolling.js';
import type { Sql } from '../../client.js';

/** Where the chain of releases ends. */
export interface Place {
  readonly number: number;
  readonly digest: string | null;
}

export async function lastPlace(sql: Sql): Promise<Place> {
  const [last] = await sql<Place[]>`select number, digest from aggregate_release order by number desc limit 1`;
  return last ?? { number: 0, digest: null };
}

interface Kept {
  readonly id: string;
  readonly chargeId: string | null;
  readonly table: Pick<PlannedTable, 'key' | 'title' | 'audience'>;
  readonly releasedAt: Date;
}

/** @returns the place that it takes in the chain. */
export async function insertRelease(
  sql: Sql,
  { id, chargeId, table, releasedAt }: Kept,
  release: Release | Rolling,
  { number: before }: Place,
): Promise<Place> {
  const { cells, ...head } = release;
  const [number, digest] = [before + 1, digestOfRelease(release)];
  const quarter = release.view === 'period' ? release.period : release.periods.at(-1);
  await sql`insert into aggregate_release
    (id, number, charge_id, quarter, table_key, view, audience, title, digest, head, released_at)
    values (${id}, ${number}, ${chargeId}, ${quarter as Quarter}, ${table.key}, ${release.view}, ${[...table.audience]}::text[],
      ${table.title as never}::jsonb, ${digest}, ${head as never}::jsonb, ${releasedAt})`;
  await sql`insert into aggregate_cell (release_id, place, at, value, low, high, insufficient, non_negative, additive)
    select ${id}, * from jsonb_to_recordset(${cells.map(numbered) as never}::jsonb)
      as c(place int, at jsonb, value text, low text, high text, insufficient boolean, "nonNegative" text, additive text)`;
  return { number, digest };
}

const numbered = (cell: Cell, place: number) => ({ place, ...cell });

/**
 * The release with the three before it of the same table, domain and readers, oldest first; fewer where they are not there. A mean
 * with wider readers would tell, beside the quarters that these read, of the one that they do not.
 */
export async function lastQuarters(
  sql: Sql,
  release: Release,
  audience: Kept['table']['audience'],
): Promise<Release[]> {
  const last = ordinalOf(release.period);
  const found = await sql<{ head: Omit<Release, 'cells'>; cells: Cell[] }[]>`
    select r.head, (select jsonb_agg(jsonb_build_object('at', c.at, 'value', c.value, 'low', c.low, 'high', c.high,
        'insufficient', c.insufficient, 'nonNegative', c.non_negative, 'additive', c.additive) order by c.place)
      from aggregate_cell c where c.release_id = r.id) as cells
    from aggregate_release r join aggregate_period p on p.quarter = r.quarter
    where r.view = 'period' and r.head->>'domain' = ${release.domain} and r.table_key = ${release.table}
      and r.audience = ${[...audience]}::text[] and p.ordinal > ${last - WINDOW} and p.ordinal <= ${last}
    order by p.ordinal`;
  return found.map(({ head, cells }) => ({ ...head, cells }) as Release);
}
