import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import { CHOICES } from '../../../standards/catalogue/ballot/tally.js';
import { oneOf } from '../../columns.js';
import { membership, organization } from '../../members/tables.js';
import { standard, standardVersion } from '../tables.js';

/** One vote on a version, by the rule that was in force when it opened. */
export const ballot = pgTable(
  'ballot',
  {
    id: uuid().primaryKey(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    /** Known to all who may vote, also where the version itself is back in drafting and hidden. */
    standardId: uuid('standard_id')
      .notNull()
      .references(() => standard.id),
    version: text().notNull(),
    rule: jsonb().$type<CommitteeRule>().notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true, precision: 3 }).notNull(),
    closesAt: timestamp('closes_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Until this is set nobody sees a vote but the institution whose it is. */
    closedAt: timestamp('closed_at', { withTimezone: true, precision: 3 }),
    approved: boolean(),
  },
  (t) => [
    uniqueIndex('ballot_open').on(t.versionId).where(sql`${t.closedAt} is null`),
    check('ballot_time', sql`${t.closesAt} > ${t.openedAt}`),
  ],
);

/** An institution that may vote, as it stood when the ballot opened. */
export const ballotVoter = pgTable(
  'ballot_voter',
  {
    ballotId: uuid('ballot_id')
      .notNull()
      .references(() => ballot.id),
    institutionId: uuid('institution_id')
      .notNull()
      .references(() => organization.id),
  },
  (t) => [primaryKey({ columns: [t.ballotId, t.institutionId] })],
);

/** An institution's one vote, whoever acts for it. */
export const vote = pgTable(
  'vote',
  {
    ballotId: uuid('ballot_id').notNull(),
    institutionId: uuid('institution_id').notNull(),
    choice: text({ enum: CHOICES }).notNull(),
    reason: text(),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
    castAt: timestamp('cast_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ballotId, t.institutionId] }),
    foreignKey({
      name: 'vote_of_voter',
      columns: [t.ballotId, t.institutionId],
      foreignColumns: [ballotVoter.ballotId, ballotVoter.institutionId],
    }),
    check('vote_choice', oneOf(t.choice, CHOICES)),
    check('vote_reason', sql`${t.choice} <> 'no' or ${t.reason} is not null`),
  ],
);

/** A reminder on its way to a representative who has not voted (an outbox: written once, sent at least once). */
export const reminder = pgTable(
  'reminder',
  {
    id: uuid().primaryKey(),
    ballotId: uuid('ballot_id')
      .notNull()
      .references(() => ballot.id),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
    /** Days before the deadline it is for. */
    days: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
  },
  (t) => [unique('reminder_once').on(t.ballotId, t.seatId, t.days)],
);
