import type { ReleasePlan } from '../../standards/aggregates/plan/plan.js';
import type { Operation } from '../operation.js';

/** What a sharing standard in force lets be released from the next period on. */
export interface PlanInForce {
  readonly committeeId: string;
  readonly plan: ReleasePlan;
  readonly groups: string[];
}

export async function planInForce({ sql, disclosure }: Operation): Promise<PlanInForce | null> {
  const policy = disclosure.inForce;
  if (!policy) return null;
  const [row] = await sql<PlanInForce[]>`
    select s.committee_id as "committeeId", v.releases as plan,
      array(select q.key from requirement q where q.version_id = v.id and q.parent_key is null order by q.ordinal) as groups
    from disclosure_policy p join standard_version v on v.id = p.version_id join standard s on s.id = v.standard_id
    where p.id = ${policy.id} and v.releases is not null`;
  return row ?? null;
}

export interface PeriodRow {
  readonly quarter: string;
  readonly roster: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly releasedAt: Date;
}

/** Quarters that have opened, newest first. */
export const listPeriods = ({ sql }: Operation, most: number): Promise<PeriodRow[]> => sql<PeriodRow[]>`
  select quarter, roster, opens_at as "opensAt", closes_at as "closesAt", released_at as "releasedAt"
  from aggregate_period order by ordinal desc limit ${most}`;
