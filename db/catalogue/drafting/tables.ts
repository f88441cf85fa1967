import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { EDIT_KINDS } from '../../../standards/catalogue/drafting/edit.js';
import { oneOf } from '../../columns.js';
import { membership } from '../../members/tables.js';
import { standardVersion } from '../tables.js';

/**
 * What was done to a node of a draft, or to a member of its document (a JSON pointer, such as `/disclosure`), by whom and when.
 * Rows are only ever added. `revision` counts those of a key: that no two are alike is what makes an edit of something that
 * was edited since it was read impossible, whatever the code before it forgets.
 */
export const standardEdit = pgTable(
  'standard_edit',
  {
    id: uuid().primaryKey(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    requirementKey: text('requirement_key').notNull(),
    revision: integer().notNull(),
    kind: text({ enum: EDIT_KINDS }).notNull(),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
    editedAt: timestamp('edited_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Counts the edits of the version: their order, whatever clocks say. */
    place: integer().notNull(),
    before: jsonb(),
    after: jsonb(),
    beforeDigest: text('before_digest'),
    afterDigest: text('after_digest'),
  },
  (t) => [
    unique('standard_edit_revision').on(t.versionId, t.requirementKey, t.revision),
    unique('standard_edit_place').on(t.versionId, t.place),
    check('standard_edit_kind', oneOf(t.kind, EDIT_KINDS)),
    check('standard_edit_first', sql`${t.revision} > 0`),
  ],
);
