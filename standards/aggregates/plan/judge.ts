import { below } from '../../catalogue/json.js';
import { badInput } from '../../errors.js';
import { type AllDomains, cellCount, domainKey, domainsOf } from './domain.js';
import { smallestHalfWidth, WIDEST } from './halfWidth.js';
import type { Dimension } from './measures.js';
import type { PlannedTable, Question, ReleasePlan } from './plan.js';

export const MOST_CELLS = 10_000;

/** What a plan comes to for a roster: printed beside it when it is voted on. */
export interface Prospect {
  readonly table: string;
  readonly cells: number;
  /** The smallest average relative half-width that is possible, of a quarter or year; half of it for the rolling view. */
  readonly halfWidth: number;
}

/**
 * A plan that `parsePlan` let through, in a document whose top-level nodes are `groups`, for a roster of this size.
 *
 * @throws HubError BAD_USER_INPUT where a table cannot be published, or is asked for twice.
 */
export function judgePlan(plan: ReleasePlan, groups: readonly string[], roster: number, at: string): Prospect[] {
  const all = domainsOf(plan, groups);
  const tables = below(at, 'tables');
  for (const [index, table] of plan.tables.entries()) checkValues(table, all, below(tables, index));
  checkDistinct(plan.tables, all, tables);
  return plan.tables.map((table, index) => prospect(table, all, roster, below(tables, index)));
}

/** A value that is in no domain would be a cell that says which values there are. */
export function checkValues({ where = {} }: Question, domains: AllDomains, at: string): void {
  for (const [dimension, values] of Object.entries(where)) {
    values.forEach((value, index) => {
      if (domains[dimension as Dimension].includes(value)) return;
      throw badInput(`No such ${dimension}.`, below(below(below(at, 'where'), dimension), index));
    });
  }
}

/** Two draws over one domain tell more than the plan says that either does. */
function checkDistinct(tables: readonly PlannedTable[], domains: AllDomains, at: string): void {
  const keys = tables.map((table) => domainKey(table, domains));
  keys.forEach((key, index) => {
    const first = keys.indexOf(key);
    if (first < index)
      throw badInput(`This asks what table ${tables[first]?.key} asks: leave one of them out.`, below(at, index));
  });
}

function prospect(table: PlannedTable, domains: AllDomains, roster: number, at: string): Prospect {
  const cells = cellCount(table, domains);
  if (cells > MOST_CELLS) throw badInput(`A table has at most ${MOST_CELLS} cells, and this one ${cells}.`, at);
  const halfWidth = smallestHalfWidth(cells, roster, table.rho);
  // Not a number is too wide as well.
  if (!(halfWidth <= WIDEST) && !table.rollingOnly)
    throw badInput(
      `With ${roster} institutions half of an interval is ${halfWidth.toFixed(2)} of an average cell at best, and ${WIDEST} is the most: ${remedy(table)}.`,
      at,
    );
  return { table: table.key, cells, halfWidth };
}

const remedy = ({ every }: PlannedTable) =>
  every === 'quarter'
    ? 'give it fewer cells or more ρ, or publish its rolling view alone'
    : 'give it fewer cells or more ρ';
