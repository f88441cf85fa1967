import { sql } from 'drizzle-orm';
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { membership } from '../members/tables.js';

/** When the operator stopped the sharing of indicators, why, and until when. Known to everybody, but for who did. */
export const incidentStop = pgTable(
  'incident_stop',
  {
    id: uuid().primaryKey(),
    reason: text().notNull(),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
    stoppedAt: timestamp('stopped_at', { withTimezone: true, precision: 3 }).notNull(),
    resumedAt: timestamp('resumed_at', { withTimezone: true, precision: 3 }),
  },
  (t) => [
    uniqueIndex('incident_stop_live').on(sql`(${t.resumedAt} is null)`).where(sql`${t.resumedAt} is null`),
    index('incident_stop_seat').on(t.seatId),
  ],
);
