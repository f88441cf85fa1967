import { date, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Localized } from '../../standards/catalogue/document.js';

/** A table of figures cleared for researchers. */
export const aggregateRelease = pgTable('aggregate_release', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  title: jsonb().$type<Localized>().notNull(),
  periodStart: date('period_start').notNull(),
  periodEnd: date('period_end').notNull(),
  releasedAt: timestamp('released_at', { withTimezone: true }).notNull(),
});
