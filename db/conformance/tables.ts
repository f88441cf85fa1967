import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ANSWER_STATUSES, ASSESSMENT_STATUSES, type Evidence } from '../../standards/conformance/answer.js';
import { standardVersion } from '../catalogue/tables.js';
import { oneOf } from '../columns.js';
import { organization } from '../members/tables.js';

/** An institution's own view of how it follows one published version. Its owner's alone until granted. */
export const assessment = pgTable(
  'assessment',
  {
    id: uuid().primaryKey(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organization.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    status: text({ enum: ASSESSMENT_STATUSES }).notNull(),
    score: numeric({ mode: 'number' }),
    revision: integer().notNull().default(1),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().default(sql`now()`),
    submittedAt: timestamp('submitted_at', { withTimezone: true }),
  },
  (t) => [
    index('assessment_owner').on(t.organizationId, t.startedAt),
    check('assessment_status', oneOf(t.status, ASSESSMENT_STATUSES)),
    check('assessment_submitted', sql`(${t.status} = 'submitted') = (${t.submittedAt} is not null)`),
  ],
);

/** One requirement answered, with the digest of the text that was answered, so that a later version can tell if it holds. */
export const assessmentAnswer = pgTable(
  'assessment_answer',
  {
    assessmentId: uuid('assessment_id')
      .notNull()
      .references(() => assessment.id),
    requirementKey: text('requirement_key').notNull(),
    requirementDigest: text('requirement_digest').notNull(),
    status: text({ enum: ANSWER_STATUSES }).notNull(),
    maturity: integer(),
    note: text(),
    evidence: jsonb().$type<Evidence[]>().notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.assessmentId, t.requirementKey] }),
    check('assessment_answer_status', oneOf(t.status, ANSWER_STATUSES)),
    check('assessment_answer_maturity', sql`${t.maturity} between 0 and 5`),
  ],
);
