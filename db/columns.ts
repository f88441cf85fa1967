import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, customType } from 'drizzle-orm/pg-core';

/** A closed vocabulary as text with a CHECK: enum comparisons are not leakproof, so under RLS they would reach no index. */
export const oneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))})`;

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
