import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { ANSWER_STATUSES, ASSESSMENT_STATUSES } from '../../standards/conformance/answer.js';
import { GRANT_SCOPES } from '../../standards/conformance/grant.js';
import { standardVersion } from '../catalogue/tables.js';
import { bytea, oneOf } from '../columns.js';
import { organization } from '../members/tables.js';
import { dataKey } from '../sealing/tables.js';

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
    unique('assessment_of').on(t.id, t.organizationId),
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
    /** Note and evidence, sealed under a key of its owner's; null where there is neither. */
    sealed: bytea(),
    keyId: uuid('key_id').references(() => dataKey.id),
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.assessmentId, t.requirementKey] }),
    index('assessment_answer_key').on(t.keyId),
    check('assessment_answer_sealed', sql`(${t.sealed} is null) = (${t.keyId} is null)`),
    check('assessment_answer_status', oneOf(t.status, ANSWER_STATUSES)),
    check('assessment_answer_maturity', sql`${t.maturity} between 0 and 5`),
  ],
);

/** What an institution lets others read of one submitted assessment, until a day. */
export const assessmentGrant = pgTable(
  'assessment_grant',
  {
    id: uuid().primaryKey(),
    assessmentId: uuid('assessment_id').notNull(),
    /** The owner, as the assessment has it: a reader of grants then needs no look at the assessment. */
    organizationId: uuid('organization_id').notNull(),
    /** Null for every member institution. */
    granteeId: uuid('grantee_id').references(() => organization.id),
    scope: text({ enum: GRANT_SCOPES }).notNull(),
    /** Policies it was made under: no later one shows more by it than they do. */
    sharedUnder: uuid('shared_under').array().notNull().default([]),
    grantedAt: timestamp('granted_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (t) => [
    foreignKey({
      name: 'assessment_grant_of',
      columns: [t.assessmentId, t.organizationId],
      foreignColumns: [assessment.id, assessment.organizationId],
    }),
    index('assessment_grant_assessment').on(t.assessmentId),
    index('assessment_grant_grantee').on(t.granteeId),
    check('assessment_grant_scope', oneOf(t.scope, GRANT_SCOPES)),
    // Every member at once reads no answers.
    check('assessment_grant_consortium', sql`${t.granteeId} is not null or ${t.scope} = 'summary'`),
    check('assessment_grant_end', sql`${t.endsAt} > ${t.grantedAt}`),
  ],
);
