import type { Cell } from '../../standards/aggregates/release/cells.js';
import type { Operation } from '../operation.js';
import type { aggregateRelease } from './tables.js';

export type ReleaseRow = Pick<
  typeof aggregateRelease.$inferSelect,
  'id' | 'number' | 'quarter' | 'tableKey' | 'view' | 'title' | 'digest' | 'head' | 'releasedAt'
>;

const COLUMNS = `id, number, quarter, table_key as "tableKey", view, title, digest, head, released_at as "releasedAt"`;

export interface ReleaseFilter {
  readonly table?: string | null;
  readonly view?: string | null;
  readonly quarter?: string | null;
}

/** Releases, newest first. */
export function listReleases(
  { sql }: Operation,
  { table = null, view = null, quarter = null }: ReleaseFilter,
  { first, after }: { first: number; after: number | null },
): Promise<ReleaseRow[]> {
  return sql<ReleaseRow[]>`select ${sql.unsafe(COLUMNS)} from aggregate_release
    where (${table}::text is null or table_key = ${table}) and (${view}::text is null or view = ${view})
      and (${quarter}::text is null or quarter = ${quarter})
      and (${after}::int is null or number < ${after})
    order by number desc limit ${first + 1}`;
}

export async function findRelease({ sql }: Operation, id: string): Promise<ReleaseRow | null> {
  const [row] = await sql<ReleaseRow[]>`select ${sql.unsafe(COLUMNS)} from aggregate_release where id = ${id}`;
  return row ?? null;
}

/** The release over this domain, of the quarter that was drawn last. */
export async function findReleaseOf({ sql }: Operation, domain: string): Promise<ReleaseRow | null> {
  const [row] = await sql<ReleaseRow[]>`select ${sql.unsafe(COLUMNS)} from aggregate_release
    where head->>'domain' = ${domain} and view = 'period'
      and quarter = (select quarter from aggregate_release order by number desc limit 1)`;
  return row ?? null;
}

export type CellRow = Cell & { readonly place: number };

/** Cells in the order of their domain; of the values that are wanted along each dimension. */
export function listCells(
  { sql }: Operation,
  releaseId: string,
  where: readonly { readonly dimension: string; readonly values: readonly string[] }[],
  { first, after }: { first: number; after: number },
): Promise<CellRow[]> {
  const wanted = where.map(({ dimension, values }) => sql`and at->>${dimension} = any(${[...values]}::text[])`);
  return sql<CellRow[]>`select place, at, value, low, high, insufficient, non_negative as "nonNegative", additive
    from aggregate_cell where release_id = ${releaseId} and place > ${after} ${wanted.reduce((all, one) => sql`${all} ${one}`, sql``)}
    order by place limit ${first + 1}`;
}
