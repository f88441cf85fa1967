import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { standardVersion } from '../catalogue/tables.js';
import { organization } from '../members/tables.js';

const ofOrganization = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => organization.id);

/** Each version of the governing sharing standard whose disclosure profile came into force; the newest row's is. */
export const disclosurePolicy = pgTable('disclosure_policy', {
  id: uuid().primaryKey(),
  versionId: uuid('version_id')
    .notNull()
    .unique()
    .references(() => standardVersion.id),
  effectiveAt: timestamp('effective_at', { withTimezone: true, precision: 3 }).notNull(),
});

/** Who read which private or granted fields of whom. Rows are only ever added. */
export const accessLog = pgTable(
  'access_log',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Whose data it was. */
    ownerId: ofOrganization('owner_id'),
    readerId: ofOrganization('reader_id'),
    readerSeatId: uuid('reader_seat_id').notNull(),
    objectType: text('object_type').notNull(),
    objectId: uuid('object_id').notNull(),
    fields: text().array().notNull(),
  },
  (t) => [index('access_log_owner').on(t.ownerId, t.at, t.id)],
);
