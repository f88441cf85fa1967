import type { Statements } from '../operation.js';

export interface DataKeyRow {
  id: string;
  organizationId: string;
  epoch: number;
  wrapped: Buffer | null;
  wrappedBy: string;
}

const columns = ({ sql }: Statements) => sql`
  id, organization_id as "organizationId", epoch, wrapped, wrapped_by as "wrappedBy"`;

/** The institution's newest key; none where it has none yet, or all are destroyed. */
export async function findNewestKey(store: Statements, organizationId: string): Promise<DataKeyRow | undefined> {
  const [row] = await store.sql<DataKeyRow[]>`
    select ${columns(store)} from data_key where organization_id = ${organizationId} order by epoch desc limit 1`;
  return row;
}

/** Those of the keys that the reader may use, destroyed ones included. */
export const findKeys = (store: Statements, ids: readonly string[]): Promise<DataKeyRow[]> =>
  store.sql<DataKeyRow[]>`select ${columns(store)} from data_key where id = any(${[...ids]}::uuid[])`;

export async function insertKey({ sql }: Statements, row: DataKeyRow & { readonly createdAt: Date }): Promise<void> {
  await sql`insert into data_key (id, organization_id, epoch, wrapped, wrapped_by, created_at)
    values (${row.id}, ${row.organizationId}, ${row.epoch}, ${row.wrapped}, ${row.wrappedBy}, ${row.createdAt})`;
}
