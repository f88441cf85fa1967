import {
  GRACE_MS,
  next,
  opensAt,
  ordinalOf,
  type Quarter,
  quarterAt,
  quarterOf,
  releasedAt,
} from '../../../standards/aggregates/period.js';
import type { ReleasePlan } from '../../../standards/aggregates/plan/plan.js';
import type { Sql } from '../../client.js';

/** A quarter as it opened. */
export interface Period {
  readonly quarter: Quarter;
  readonly ordinal: number;
  readonly committeeId: string;
  readonly plan: ReleasePlan;
  readonly groups: readonly string[];
  readonly roster: number;
  readonly closesAt: Date;
  readonly releasedAt: Date;
  /** `<key>@<version>` of the sharing standard, and the digest of its document. */
  readonly version: string;
  readonly digest: string;
}

/** Opens the quarter that it is, and those that began while no hub ran: each with the plan and the roster of its first instant. */
export async function openPeriods(sql: Sql, now: Date): Promise<void> {
  const current = ordinalOf(quarterOf(now));
  const [{ newest }] = await sql<[{ newest: number | null }]>`select max(ordinal) as newest from aggregate_period`;
  for (let ordinal = newest === null ? current : newest + 1; ordinal <= current; ordinal++) {
    const quarter = quarterAt(ordinal);
    await sql`select entente.open_period(${quarter}, ${ordinal}, ${opensAt(quarter)}, ${opensAt(next(quarter))},
      ${releasedAt(quarter)})`;
  }
}

/**
 * Those that are over, oldest first: by the database's clock too, since it is that one which lets data be read, and which stamps
 * nothing.
 */
export const closedPeriods = (sql: Sql, now: Date): Promise<Period[]> => sql<Period[]>`
  select quarter, ordinal, committee_id as "committeeId", plan, groups, roster, version, digest, closes_at as "closesAt", released_at as "releasedAt"
  from aggregate_period where closes_at + ${GRACE_MS} * interval '1 millisecond' <= least(${now}, now()) order by ordinal`;
