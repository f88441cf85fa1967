import type { SealingClass } from '../../standards/sealing/classes.js';
import type { Statements } from '../operation.js';

/** What a key is for. */
export interface KeyOf {
  readonly organizationId: string;
  readonly class: SealingClass;
  readonly month: string;
}

export interface DataKeyRow {
  id: string;
  organizationId: string;
  class: SealingClass;
  /** Null of what was never a key, and says that there are none any more. */
  month: string | null;
  epoch: number;
  /** Null once destroyed. */
  wrapped: Buffer | null;
  wrappedBy: string;
}

export const keyColumns = ({ sql }: Statements) => sql`
  id, organization_id as "organizationId", class, month, epoch, wrapped, wrapped_by as "wrappedBy"`;

/** The newest key for it, destroyed or not; before any the row that says there are none any more; none where there never was one. */
export async function findNewestKey(store: Statements, of: KeyOf): Promise<DataKeyRow | undefined> {
  const [row] = await store.sql<DataKeyRow[]>`
    select ${keyColumns(store)} from data_key
    where organization_id = ${of.organizationId} and class = ${of.class} and (month = ${of.month} or month is null)
    order by month nulls first, epoch desc limit 1`;
  return row;
}

/** Those of the keys that the reader may use, destroyed ones included. */
export const findKeys = (store: Statements, ids: readonly string[]): Promise<DataKeyRow[]> =>
  store.sql<DataKeyRow[]>`select ${keyColumns(store)} from data_key where id = any(${[...ids]}::uuid[])`;

/** By class and month, oldest first, destroyed ones included. */
export const listKeysOf = (store: Statements, organizationId: string): Promise<DataKeyRow[]> =>
  store.sql<DataKeyRow[]>`select ${keyColumns(store)} from data_key where organization_id = ${organizationId}
    order by class, month, epoch`;

/** Whether there was none of its epoch yet. */
export async function insertKey({ sql }: Statements, row: DataKeyRow & { readonly createdAt: Date }): Promise<boolean> {
  const { count } = await sql`
    insert into data_key (id, organization_id, class, month, epoch, wrapped, wrapped_by, created_at, destroyed_at)
    values (${row.id}, ${row.organizationId}, ${row.class}, ${row.month}, ${row.epoch}, ${row.wrapped}, ${row.wrappedBy},
      ${row.createdAt}, ${row.wrapped ? null : row.createdAt})
    on conflict (organization_id, class, month, epoch) do nothing`;
  return count > 0;
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
      and not exists (select from assessment_answer a where a.key_id = data_key.id)
      and not exists (select from upload_chunk u where u.key_id = data_key.id)`;
  return count;
}

/** Destroys the keys, whatever is sealed under them. */
export async function destroyKeys({ sql }: Statements, ids: readonly string[], at: Date): Promise<void> {
  await sql`select from data_key where id = any(${[...ids]}::uuid[]) for update`;
  await sql`update data_key set wrapped = null, destroyed_at = ${at}
    where id = any(${[...ids]}::uuid[]) and wrapped is not null`;
}
