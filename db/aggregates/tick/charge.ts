import { composed, WINDOW } from '../../../standards/aggregates/accounting/budget.js';
import { type AllDomains, cellCount, domainKey, domainsOf } from '../../../standards/aggregates/plan/domain.js';
import { viewsOf } from '../../../standards/aggregates/plan/halfWidth.js';
import { checkValues, MOST_CELLS } from '../../../standards/aggregates/plan/judge.js';
import { answering } from '../../../standards/aggregates/plan/known.js';
import type { PlannedTable, PricedQuestion } from '../../../standards/aggregates/plan/plan.js';
import { readsOf } from '../../../standards/aggregates/tally.js';
import { HubError } from '../../../standards/errors.js';
import type { Sql } from '../../client.js';
import type { Period } from './periods.js';

interface Approved {
  readonly id: string;
  readonly title: PlannedTable['title'];
  readonly question: PricedQuestion;
}

/** A table that a period has to answer, and the request that asked it beyond the plan. */
export interface Due {
  readonly table: PlannedTable;
  readonly requestId: string | null;
}

/** Yearly tables are told with the last quarter of the year; one that this roster is too small for is not told. */
export function plannedTables({ plan, groups, roster, ordinal }: Period): Due[] {
  const domains = domainsOf(plan, groups);
  return plan.tables
    .filter((table) => table.every === 'quarter' || ordinal % WINDOW === WINDOW - 1)
    .filter((table) => viewsOf(table, domains, roster).length > 0)
    .map((table) => ({ table, requestId: null }));
}

/** A request's answer is for research: whoever asked gets it when everyone does. */
export const requestedTable = ({ id, title, question }: Approved): Due => ({
  table: { ...question, key: `request-${id}`, title, audience: ['researcher'] },
  requestId: id,
});

/**
 * Approved before the period was over by the committee whose plan it has, and neither answered since, in whatever words, nor by a
 * table of the plan. What no longer fits the plan waits for one that it fits.
 */
export async function approvedRequests(sql: Sql, period: Period): Promise<Approved[]> {
  const approved = await sql<(Approved & { answered: string[] })[]>`
    select r.id, r.title, r.question, array(select c.domain from aggregate_charge c where c.charged_at > r.decided_at) as answered
    from aggregate_request r
    where r.status = 'approved' and r.decided_at < ${period.closesAt} and r.committee_id = ${period.committeeId}
    order by r.decided_at, r.id`;
  const domains = domainsOf(period.plan, period.groups);
  return approved.filter(
    ({ question, answered }) =>
      fits(question, domains) &&
      !answering(question, period.plan.tables, domains) &&
      !answered.includes(domainKey(question, domains)),
  );
}

/** It was asked of the plan that was in force then. */
function fits(question: PricedQuestion, domains: AllDomains): boolean {
  try {
    checkValues(question, domains, '');
  } catch (error) {
    if (error instanceof HubError) return false;
    throw error;
  }
  const cells = cellCount(question, domains);
  return cells > 0 && cells <= MOST_CELLS;
}

/**
 * Charges what a period has to answer, before any of its data is read: once for each domain, however often that is asked.
 * What would pass the cap, or the plan's budget of requests, is not charged, and so not answered.
 */
export async function chargeDue(
  sql: Sql,
  period: Period,
  due: Due,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const { table, requestId } = due;
  if (requestId !== null && (await spentOnRequests(sql, period)) + table.rho > period.plan.requests) return;
  const domain = domainKey(table, domainsOf(period.plan, period.groups));
  await sql`insert into aggregate_charge (id, quarter, ordinal, table_key, request_id, domain, measure, every, reads, rho, charged_at)
    select ${newId()}, ${period.quarter}, ${period.ordinal}, ${table.key}, ${requestId}, ${domain}, ${table.measure}, ${table.every},
      ${readsOf(table)}::text[], ${table.rho}, ${now}
    where not exists (select from aggregate_charge where quarter = ${period.quarter} and domain = ${domain})
    on conflict do nothing`;
}

/** In the quarters that the cap looks at together with this one. */
async function spentOnRequests(sql: Sql, { ordinal }: Period): Promise<number> {
  const charges = await sql<{ rho: number }[]>`select rho from aggregate_charge
    where request_id is not null and ordinal > ${ordinal - WINDOW} and ordinal <= ${ordinal}`;
  return composed(charges.map(({ rho }) => rho));
}
