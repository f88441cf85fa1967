import type { Fragment } from 'postgres';
import type { Operation } from '../../operation.js';
import type { IndicatorRow } from '../row.js';
import type { ShownSql } from './shown.js';

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
  // Hidden: the sort has it at the beginning of time.
  'valid-from': (row) => row.validFrom?.getTime() ?? 0,
};

/** `published-desc` for rows that were read in no order: stamps are whole milliseconds, and ids are in lower case. */
export const newestFirst = (one: IndicatorRow, other: IndicatorRow): number =>
  KEY_OF.published(other) - KEY_OF.published(one) || (one.id < other.id ? 1 : -1);

export const cursorOf = (order: IndicatorOrder, row: IndicatorRow): Cursor => ({
  key: KEY_OF[sortOf(order)](row),
  id: row.id,
});

/** What a row does not show, it is not sorted by. */
function keyColumn({ sql }: Operation, shown: ShownSql, sort: Sort): Fragment {
  if (sort === 'published') return sql`i.published_at`;
  const guard = shown.field(sort === 'confidence' ? 'indicator.confidence' : 'indicator.validity');
  const column = sort === 'confidence' ? sql`i.confidence` : sql`i.valid_from`;
  const key = guard ? sql`case when ${guard} then ${column} end` : column;
  if (sort === 'confidence') return sql`coalesce(${key}, -1)`;
  return guard ? sql`coalesce(${key}, 'epoch')` : key;
}

export function orderBy(op: Operation, shown: ShownSql, order: IndicatorOrder): Fragment {
  const key = keyColumn(op, shown, sortOf(order));
  return descends(order) ? op.sql`${key} desc, i.id desc` : op.sql`${key}, i.id`;
}

export function afterCursor(op: Operation, shown: ShownSql, order: IndicatorOrder, { key, id }: Cursor): Fragment {
  const { sql } = op;
  const place = sortOf(order) === 'confidence' ? sql`${key}::int` : sql`${new Date(key)}::timestamptz`;
  const column = keyColumn(op, shown, sortOf(order));
  return descends(order)
    ? sql`and (${column}, i.id) < (${place}, ${id}::uuid)`
    : sql`and (${column}, i.id) > (${place}, ${id}::uuid)`;
}
