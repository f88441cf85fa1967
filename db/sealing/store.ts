import type { Statements } from '../operation.js';

export interface DataKeyRow {
  id: string;
  organizationId: string;
  epoch: number;
  /** Null once destroyed. */
  wrapped: Buffer | null;
  wrappedBy: string;
}

const columns = ({ sql }: Statements) => sql`
  id, organization_id as "organizationId", epoch, wrapped, wrapped_by as "wrappedBy"`;

/** The institution's newest key, destroyed or not; none where it never had one. */
export async function findNewestKey(store: Statements, organizationId: string): Promise<DataKeyRow | undefined> {
  const [row] = await store.sql<DataKeyRow[]>`
    select ${columns(store)} from data_key where organization_id = ${organizationId} order by epoch desc limit 1`;
  return row;
}

/** Those of the keys that the reader may use, destroyed ones included. */
export const findKeys = (store: Statements, ids: readonly string[]): Promise<DataKeyRow[]> =>
  store.sql<DataKeyRow[]>`select ${columns(store)} from data_key where id = any(${[...ids]}::uuid[])`;

/** Oldest first, destroyed ones included. */
export const listKeysOf = (store: Statements, organizationId: string): Promise<DataKeyRow[]> =>
  store.sql<
    DataKeyRow[]
  >`select ${columns(store)} from data_key where organization_id = ${organizationId} order by epoch`;

export async function insertKey({ sql }: Statements, row: DataKeyRow & { readonly createdAt: Date }): Promise<void> {
  await sql`insert into data_key (id, organization_id, epoch, wrapped, wrapped_by, created_at, destroyed_at)
    values (${row.id}, ${row.organizationId}, ${row.epoch}, ${row.wrapped}, ${row.wrappedBy}, ${row.createdAt},
      ${row.wrapped ? null : row.createdAt})`;
}

/**
 * Destroys those of the keys that nothing is sealed under. Whoever writes what is sealed under one holds its row (a foreign
 * key's lock), so that they end first, or must begin anew with the key that is newest then.
 */
export async function destroyUnused({ sql }: Statements, ids: readonly string[], at: Date): Promise<number> {
  await sql`select from data_key where id = any(${[...ids]}::uuid[]) for update`;
  const { count } = await sql`update data_key set wrapped = null, destroyed_at = ${at}
    where id = any(${[...ids]}::uuid[]) and wrapped is not null
      and not exists (select from indicator_private p where p.key_id = data_key.id)
      and not exists (select from assessment_answer a where a.key_id = data_key.id)`;
  return count;
}

/** Destroys every key of the institution, and gives their number. */
export async function destroyAll({ sql }: Statements, organizationId: string, at: Date): Promise<number> {
  await sql`select from data_key where organization_id = ${organizationId} for update`;
  const { count } = await sql`update data_key set wrapped = null, destroyed_at = ${at}
    where organization_id = ${organizationId} and wrapped is not null`;
  return count;
}
