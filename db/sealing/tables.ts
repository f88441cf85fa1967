import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { SEALING_CLASSES } from '../../standards/sealing/classes.js';
import { bytea, oneOf } from '../columns.js';
import { organization } from '../members/tables.js';

const ofOrganization = () =>
  uuid('organization_id')
    .notNull()
    .references(() => organization.id);

/**
 * A key that seals what one organization keeps to itself of one class, in one month, wrapped by a key that the database does not
 * hold. A row of no month never was one: it says that the organization's keys are destroyed for good, and none is made after it.
 */
export const dataKey = pgTable(
  'data_key',
  {
    id: uuid().primaryKey(),
    organizationId: ofOrganization(),
    class: text({ enum: SEALING_CLASSES }).notNull(),
    /** `2026-07`. */
    month: text(),
    /** Counts the keys of a class and month: each rotation begins another. */
    epoch: integer().notNull(),
    /** Null once destroyed: what was sealed under it is gone. */
    wrapped: bytea(),
    /** The wrapping key's own name at its provider. */
    wrappedBy: text('wrapped_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    destroyedAt: timestamp('destroyed_at', { withTimezone: true }),
  },
  (t) => [
    unique('data_key_epoch').on(t.organizationId, t.class, t.month, t.epoch),
    check('data_key_class', oneOf(t.class, SEALING_CLASSES)),
    check(
      'data_key_month',
      sql`case when ${t.month} is null then ${t.wrapped} is null else ${t.month} ~ '^[0-9]{4}-[0-9]{2}$' end`,
    ),
    check('data_key_destroyed', sql`(${t.wrapped} is null) = (${t.destroyedAt} is not null)`),
  ],
);

/** Private text that was stored before the hub sealed any. The first start with a key seals it, and the table stays empty. */
export const unsealed = pgTable(
  'unsealed',
  {
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
    organizationId: ofOrganization(),
    content: jsonb().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tableName, t.rowKey] })],
);
