import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, customType, timestamp } from 'drizzle-orm/pg-core';

/** A closed vocabulary as text with a CHECK: enum comparisons are not leakproof, so under RLS they would reach no index. */
export const oneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))})`;

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** To the millisecond, as JavaScript's dates are: a time that was read back is the one that was written. */
export const moment = <Name extends string>(name: Name) => timestamp(name, { withTimezone: true, precision: 3 });
