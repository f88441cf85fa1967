import { findIndicator, listIndicators, type Wanted } from '../../../db/indicators/read/indicators.js';
import { type Cursor, cursorOf, type IndicatorOrder } from '../../../db/indicators/read/order.js';
import type { IndicatorRow } from '../../../db/indicators/row.js';
import type { Context } from '../../context.js';
import { badCursor, checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible, visibleRows } from '../show/visible.js';
import type { IndicatorArgs } from '../types/searching.js';
import { filterFrom } from './filter.js';

export async function indicators(context: Context, args: IndicatorArgs, wanted: Wanted) {
  const { op } = context;
  checkPage(args);
  const filter = await filterFrom(context, args.filter);
  const order = args.order as IndicatorOrder;
  const after = args.after ? readCursor(args.after, order) : null;
  const rows = visibleRows(op, await listIndicators(op, { filter, order, first: args.first, after }, wanted));
  return pageOf(rows, args.first, (row) => writeCursor(order, row));
}

export const indicator = async ({ op }: Context, id: string, wanted: Wanted) =>
  requireVisible(op, await findIndicator(op, id, wanted));

const sortOf = (order: IndicatorOrder) => order.replace(/-(asc|desc)$/, '');

export function writeCursor(order: IndicatorOrder, row: IndicatorRow): string {
  const { key, id } = cursorOf(order, row);
  return encodeCursor(sortOf(order), key, id);
}

/** A cursor goes on only in the sort it was made in. */
export function readCursor(cursor: string, order: IndicatorOrder): Cursor {
  const byConfidence = sortOf(order) === 'confidence';
  const [sort, key, id] = decodeCursor(cursor, 'text', byConfidence ? 'integer' : 'moment', 'uuid');
  if (sort !== sortOf(order)) throw badCursor();
  return { key: Number(key), id };
}
