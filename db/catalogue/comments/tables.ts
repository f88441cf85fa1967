import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { DISPOSITIONS } from '../../../standards/catalogue/comment.js';
import { oneOf } from '../../columns.js';
import { membership, organization } from '../../members/tables.js';
import { standardVersion } from '../tables.js';

/** What an organization says of a version, or of one requirement in it, while it can be commented on. */
export const standardComment = pgTable(
  'standard_comment',
  {
    id: uuid().primaryKey(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    requirementKey: text('requirement_key'),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organization.id),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
    body: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    disposition: text({ enum: DISPOSITIONS }),
    dispositionReason: text('disposition_reason'),
    disposedBy: uuid('disposed_by').references(() => membership.id),
    disposedAt: timestamp('disposed_at', { withTimezone: true }),
  },
  (t) => [
    index('standard_comment_version').on(t.versionId, t.createdAt, t.id),
    check('standard_comment_disposition', oneOf(t.disposition, DISPOSITIONS)),
    check(
      'standard_comment_disposed',
      sql`num_nulls(${t.disposition}, ${t.dispositionReason}, ${t.disposedBy}, ${t.disposedAt}) in (0, 4)`,
    ),
  ],
);
