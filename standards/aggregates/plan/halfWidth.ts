import type { MicroRho } from '../accounting/budget.js';
import { type AllDomains, cellCount } from './domain.js';
import type { PlannedTable, PricedQuestion } from './plan.js';

/** A table whose cells cannot be told better than this is published as its rolling view alone. */
export const WIDEST = 0.5;

/** With fewer institutions than this no quarter is published by itself. */
export const SMALLEST_ROSTER = 30;

/**
 * The smallest average relative half-width of a 95 % interval that is possible: the cells of N vectors of norm C hold
 * N·C / √cells on average at most, and the noise has σ = C / √(2ρ). So 1.96·√cells / (N·√(2ρ)), whatever the bound; with
 * institutions that do not reach it, or are not spread evenly, it is more.
 */
export const smallestHalfWidth = (cells: number, roster: number, rho: MicroRho): number =>
  (1.96 * Math.sqrt(cells)) / (roster * Math.sqrt((2 * rho) / 1_000_000));

export const halfWidthOfTable = (table: PricedQuestion, domains: AllDomains, roster: number): number =>
  smallestHalfWidth(cellCount(table, domains), roster, table.rho);

/** How a table is published to a roster of this size, which may have shrunk since the plan was voted. */
export function viewsOf(table: PlannedTable, domains: AllDomains, roster: number): readonly ('period' | 'rolling')[] {
  const wide = halfWidthOfTable(table, domains, roster) > WIDEST;
  if (table.every === 'year') return wide ? [] : ['period'];
  return table.rollingOnly || wide || roster < SMALLEST_ROSTER ? ['rolling'] : ['period', 'rolling'];
}
