import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.js';
import { organization, person } from '../members/tables.js';
import { dataKey } from '../sealing/tables.js';

/** A file on its way in: streamed here first, named by a mutation later. Its uploader's alone. */
export const upload = pgTable(
  'upload',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** Whose quota it is in: that of the seat it was sent from, a channel's being its institution's. */
    institutionId: uuid('institution_id')
      .notNull()
      .references(() => organization.id),
    /** Its bytes; until it is complete, as many as it may come to have. */
    size: integer().notNull(),
    complete: boolean().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [
    index('upload_age').on(t.createdAt),
    index('upload_person').on(t.personId),
    index('upload_institution').on(t.institutionId),
  ],
);

/** The file in pieces, each sealed as it came. */
export const uploadChunk = pgTable(
  'upload_chunk',
  {
    uploadId: uuid('upload_id')
      .notNull()
      .references(() => upload.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    sealed: bytea().notNull(),
    keyId: uuid('key_id')
      .notNull()
      .references(() => dataKey.id),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.place] }), index('upload_chunk_key').on(t.keyId)],
);
