import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import { membership, organization } from '../../members/tables.js';

/** How a committee works from a moment on; the newest that has come holds. Rows are only ever added. */
export const committeeRule = pgTable(
  'committee_rule',
  {
    id: uuid().primaryKey(),
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    effectiveAt: timestamp('effective_at', { withTimezone: true, precision: 3 }).notNull(),
    rule: jsonb().$type<CommitteeRule>().notNull(),
  },
  (t) => [index('committee_rule_at').on(t.committeeId, t.effectiveAt)],
);

/** Which institution a voter's seat at a committee speaks for; several may speak for one. */
export const representation = pgTable('representation', {
  seatId: uuid('seat_id')
    .primaryKey()
    .references(() => membership.id),
  committeeId: uuid('committee_id')
    .notNull()
    .references(() => organization.id),
  institutionId: uuid('institution_id')
    .notNull()
    .references(() => organization.id),
  alternate: boolean().notNull(),
  /** Acts in ballots that opened later only: nobody is put in place to see, or to cast, a vote in one that is open. */
  since: timestamp({ withTimezone: true, precision: 3 }).notNull().default(sql`now()`),
});

/** Where a representative is reminded: known to the chair and the mail, to nobody else. */
export const representativeAddress = pgTable('representative_address', {
  seatId: uuid('seat_id')
    .primaryKey()
    .references(() => representation.seatId, { onDelete: 'cascade' }),
  address: text().notNull(),
});
