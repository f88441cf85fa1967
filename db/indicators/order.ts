import type { Fragment } from 'postgres';
import type { Operation } from '../operation.js';
import type { IndicatorRow } from './row.js';

/** Sorts a list may have; each ends in the id, so that no two rows share a place. */
export const INDICATOR_ORDERS = [
  'published-asc',
  'published-desc',
  'confidence-asc',
  'confidence-desc',
  'valid-from-asc',
  'valid-from-desc',
] as const;

export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number];

/** The last row's place in its order: the sort key (milliseconds of a time, or a confidence with -1 for none) and id. */
export interface Cursor {
  readonly key: number;
  readonly id: string;
}

type Sort = 'published' | 'confidence' | 'valid-from';

const sortOf = (order: IndicatorOrder) => order.replace(/-(asc|desc)$/, '') as Sort;
const descends = (order: IndicatorOrder) => order.endsWith('-desc');

const KEY_OF: Record<Sort, (row: IndicatorRow) => number> = {
  published: (row) => row.publishedAt?.getTime() ?? 0,
  confidence: (row) => row.confidence ?? -1,
  'valid-from': (row) => row.validFrom.getTime(),
};

export const cursorOf = (order: IndicatorOrder, row: IndicatorRow): Cursor => ({
  key: KEY_OF[sortOf(order)](row),
  id: row.id,
});

function keyColumn({ sql }: Operation, sort: Sort): Fragment {
  if (sort === 'published') return sql`i.published_at`;
  return sort === 'confidence' ? sql`coalesce(i.confidence, -1)` : sql`i.valid_from`;
}

export function orderBy(op: Operation, order: IndicatorOrder): Fragment {
  const key = keyColumn(op, sortOf(order));
  return descends(order) ? op.sql`${key} desc, i.id desc` : op.sql`${key}, i.id`;
}

export function afterCursor(op: Operation, order: IndicatorOrder, { key, id }: Cursor): Fragment {
  const { sql } = op;
  const place = sortOf(order) === 'confidence' ? sql`${key}::int` : sql`${new Date(key)}::timestamptz`;
  const column = keyColumn(op, sortOf(order));
  return descends(order)
    ? sql`and (${column}, i.id) < (${place}, ${id}::uuid)`
    : sql`and (${column}, i.id) > (${place}, ${id}::uuid)`;
}
