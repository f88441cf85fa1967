import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { EVENT_KINDS } from '../../../standards/catalogue/event.js';
import { STATES } from '../../../standards/catalogue/lifecycle.js';
import { oneOf } from '../../columns.js';
import { ballot } from '../ballots/tables.js';
import { standardComment } from '../comments/tables.js';
import { standard, standardVersion } from '../tables.js';

/** What happened to a standard, as triggers note it, so that no way to change one passes unnoticed (`triggers.ts`). */
export const standardEvent = pgTable(
  'standard_event',
  {
    id: uuid().primaryKey(),
    standardId: uuid('standard_id')
      .notNull()
      .references(() => standard.id, { onDelete: 'cascade' }),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id, { onDelete: 'cascade' }),
    /** Known to whoever may read the event, also where the version itself is back in drafting and hidden. */
    version: text().notNull(),
    kind: text({ enum: EVENT_KINDS }).notNull(),
    /** Where the version stood then: who might read it there may read of it, and nobody else later. */
    state: text({ enum: STATES }).notNull(),
    commentId: uuid('comment_id').references(() => standardComment.id, { onDelete: 'cascade' }),
    ballotId: uuid('ballot_id').references(() => ballot.id, { onDelete: 'cascade' }),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Set after commit by the sequencer, so that whoever follows it in order misses nothing. */
    publishedAt: timestamp('published_at', { withTimezone: true, precision: 3 }),
    stampDue: boolean('stamp_due').notNull().default(true),
  },
  (t) => [
    index('standard_event_order').on(t.publishedAt, t.id),
    index('standard_event_stamp_due').on(t.id).where(sql`${t.stampDue}`),
    check('standard_event_kind', oneOf(t.kind, EVENT_KINDS)),
    check('standard_event_state', oneOf(t.state, STATES)),
    check('standard_event_comment', sql`(${t.kind} in ('commented', 'disposed')) = (${t.commentId} is not null)`),
    check(
      'standard_event_ballot',
      sql`(${t.kind} in ('ballot-opened', 'ballot-closed')) = (${t.ballotId} is not null)`,
    ),
  ],
);
