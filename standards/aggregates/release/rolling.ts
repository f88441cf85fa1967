import { isDeepStrictEqual } from 'node:util';
import { WINDOW } from '../accounting/budget.js';
import { ordinalOf, type Quarter } from '../period.js';
import { type Figures, figuresOf } from './cells.js';
import type { Link, Release } from './release.js';

/** The mean of four quarters, from what was drawn for them: nothing is spent on it. */
export interface Rolling
  extends Figures,
    Omit<Release, 'view' | 'period' | 'bound' | 'variance' | 'rho' | keyof Figures> {
  readonly view: 'rolling';
  readonly periods: readonly Quarter[];
}

/** Of four quarters that follow one another, over one domain; none where they are not that. The newest names its plan and roster. */
export function rollingOf(releases: readonly Release[], link: Link): Rolling | undefined {
  const quarters = [...releases].sort((one, other) => ordinalOf(one.period) - ordinalOf(other.period));
  const newest = quarters.at(-1);
  if (newest === undefined || !together(quarters)) return undefined;

  const values = newest.cells.map((_, cell) => meanOf(quarters.map(({ cells }) => BigInt(cells[cell]?.value ?? 0))));
  const variance = quarters.reduce((sum, quarter) => sum + BigInt(quarter.variance), 0n);
  const { format, plan, table, domain, measure, every, scale, roster, currency } = newest;
  return {
    ...{ format, plan, table, domain, measure, every, scale, roster, currency, ...link },
    view: 'rolling',
    periods: quarters.map(({ period }) => period),
    ...figuresOf(
      newest.cells.map(({ at }) => at),
      values,
      { variance, divisor: BigInt(WINDOW) },
    ),
  };
}

const together = (quarters: readonly Release[]): boolean =>
  quarters.length === WINDOW &&
  quarters.every((quarter) => isDeepStrictEqual(likeness(quarter), likeness(quarters[0]))) &&
  quarters.every(({ period }, index) => ordinalOf(period) === ordinalOf(quarters[0]?.period ?? '') + index);

/** Cells are added up one by one, so they stand alike: the key of a domain says nothing of their order. */
const likeness = (quarter: Release | undefined) =>
  quarter && [quarter.domain, quarter.scale, quarter.currency, quarter.cells.map(({ at }) => at)];

/** Floored toward zero: a millionth of what is counted. */
const meanOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n) / BigInt(WINDOW);
