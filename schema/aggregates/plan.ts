import { listCharges } from '../../db/aggregates/ledger.js';
import { listPeriods, planInForce } from '../../db/aggregates/plan.js';
import { CAP, composed, type MicroRho, mostInWindow } from '../../standards/aggregates/accounting/budget.js';
import { CONVERSION, epsilonOf } from '../../standards/aggregates/accounting/epsilon.js';
import { yearOf } from '../../standards/aggregates/plan/budget.js';
import { cellCount, domainsOf } from '../../standards/aggregates/plan/domain.js';
import { halfWidthOfTable } from '../../standards/aggregates/plan/halfWidth.js';
import type { Context } from '../context.js';

const MOST_PERIODS = 8;

/** Null where no standard in force carries a plan: nothing is released of the quarters that open then. */
export async function plan({ op }: Context) {
  const found = await planInForce(op);
  const policy = op.disclosure.inForce;
  if (!found || !policy) return null;
  const periods = await listPeriods(op, MOST_PERIODS);
  const roster = periods[0]?.roster;
  const domains = domainsOf(found.plan, found.groups);
  const year = yearOf(found.plan);
  return {
    version: `${policy.standardKey}@${policy.version}`,
    currency: found.plan.currency,
    tables: found.plan.tables.map((table) => ({
      ...table,
      cells: cellCount(table, domains),
      epsilon: epsilonOf(table.rho),
      halfWidth: roster ? halfWidthOfTable(table, domains, roster) : null,
      rollingOnly: table.rollingOnly ?? false,
    })),
    requests: found.plan.requests,
    rhoOfYear: year,
    epsilonOfYear: epsilonOf(year),
    periods,
  };
}

export async function ledger({ op }: Context) {
  const charges = await listCharges(op);
  const costs = charges.map(({ ordinal: quarter, rho }) => ({ quarter, rho }));
  return {
    fourQuarters: spent(mostInWindow(costs)),
    cap: spent(CAP),
    lifetime: spent(composed(costs.map(({ rho }) => rho))),
    requests: spent(composed(charges.filter(({ requested }) => requested).map(({ rho }) => rho))),
    conversion: CONVERSION,
    charges: charges.map(({ tableKey, ...charge }) => ({ ...charge, table: tableKey })),
  };
}

const spent = (rho: MicroRho) => ({ rho, epsilon: epsilonOf(rho) });
