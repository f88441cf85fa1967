import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.js';
import { organization } from '../members/tables.js';

const ofOrganization = () =>
  uuid('organization_id')
    .notNull()
    .references(() => organization.id);

/** A key that seals one institution's private text for an epoch, wrapped by a key that the database does not hold. */
export const dataKey = pgTable(
  'data_key',
  {
    id: uuid().primaryKey(),
    organizationId: ofOrganization(),
    epoch: integer().notNull(),
    /** Null once destroyed: what was sealed under it is gone. */
    wrapped: bytea(),
    /** The wrapping key's own name at its provider. */
    wrappedBy: text('wrapped_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    destroyedAt: timestamp('destroyed_at', { withTimezone: true }),
  },
  (t) => [
    unique('data_key_epoch').on(t.organizationId, t.epoch),
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
