import { type CellRow, findRelease, listCells, listReleases, type ReleaseRow } from '../../db/aggregates/store.js';
import { WINDOW } from '../../standards/aggregates/accounting/budget.js';
import { epsilonOf } from '../../standards/aggregates/accounting/epsilon.js';
import { ordinalOf, quarterAt } from '../../standards/aggregates/period.js';
import { DIMENSIONS } from '../../standards/aggregates/plan/measures.js';
import { CAVEAT, citationOf } from '../../standards/aggregates/release/words.js';
import { badInput, notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../paging.js';
import type { AggregateCellArgs, AggregateCoordinate, AggregateReleaseArgs } from './types/release.js';

export async function releases({ op }: Pick<Context, 'op'>, page: AggregateReleaseArgs) {
  checkPage(page);
  const filter = page.filter ?? {};
  if (filter.quarter) ordinalOf(filter.quarter, 'filter.quarter');
  const [after = null] = page.after ? decodeCursor(page.after, 'integer') : [];
  const rows = await listReleases(op, filter, { first: page.first, after });
  return pageOf(rows.map(shownRelease), page.first, ({ number }) => encodeCursor(number));
}

export async function release({ op }: Pick<Context, 'op'>, id: string) {
  const row = await findRelease(op, id);
  if (!row) throw notFound('release');
  return shownRelease(row);
}

const MOST_VALUES = 100;

export async function cells({ op }: Pick<Context, 'op'>, releaseId: string, page: AggregateCellArgs) {
  checkPage(page);
  const { where } = page;
  const tooMany = where.findIndex(({ values }) => values.length > MOST_VALUES);
  if (tooMany >= 0) throw badInput(`At most ${MOST_VALUES} values.`, `where.${tooMany}.values`);
  const [place] = page.after ? decodeCursor(page.after, 'integer') : [-1];
  const rows = await listCells(op, releaseId, where, { first: page.first, after: place ?? -1 });
  return pageOf(rows.map(shownCell), page.first, (row) => encodeCursor(row.place));
}

export function shownRelease(row: ReleaseRow) {
  const { head, tableKey: table } = row;
  const {
    plan,
    period,
    every,
    periods = every === 'year' ? yearTo(period) : [period],
    rho = null,
  } = head as unknown as Head;
  return {
    ...row,
    ...(head as unknown as Pick<
      Head,
      'measure' | 'roster' | 'scale' | 'currency' | 'halfWidth' | 'total' | 'previous'
    >),
    table,
    plan: plan.version,
    periods,
    rho,
    epsilon: rho === null ? null : epsilonOf(rho),
    caveat: CAVEAT,
    citation: citationOf({ ...row, table, periods }),
  };
}

/** The release without its cells, as it was stored. */
interface Head {
  readonly plan: { readonly version: string };
  readonly period: string;
  readonly every: 'quarter' | 'year';
  readonly periods?: string[];
  readonly rho?: number;
  readonly measure: string;
  readonly roster: number;
  readonly scale: string;
  readonly currency: string | null;
  readonly halfWidth: string;
  readonly total: { value: string; low: string; high: string; insufficient: boolean; additive: string };
  readonly previous: string | null;
}

/** The four quarters that end with it. */
const yearTo = (last: string): string[] =>
  Array.from({ length: WINDOW }, (_, index) => quarterAt(ordinalOf(last) - WINDOW + 1 + index));

const shownCell = ({ at, ...cell }: CellRow) => ({
  ...cell,
  at: DIMENSIONS.flatMap((dimension): AggregateCoordinate[] => {
    const value = at[dimension];
    return value === undefined ? [] : [{ dimension, value }];
  }),
});
