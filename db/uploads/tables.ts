import { sql } from 'drizzle-orm';
import { index, integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.js';
import { person } from '../members/tables.js';

/** A file on its way in: streamed here first, named by a mutation later. Its uploader's alone. */
export const upload = pgTable(
  'upload',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    size: integer().notNull(),
    content: bytea().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [index('upload_age').on(t.createdAt)],
);
