import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Confidence, CrosswalkItem, Link } from '../../../standards/catalogue/crosswalk/document.js';
import { MAX_STRENGTH } from '../../../standards/catalogue/crosswalk/document.js';
import { CROSSWALK_RELEASED, CROSSWALK_STATES } from '../../../standards/catalogue/crosswalk/life.js';
import { MAPPING_RELATIONS } from '../../../standards/catalogue/crosswalk/relation.js';
import type { Localized, Oscal } from '../../../standards/catalogue/document.js';
import { oneOf } from '../../columns.js';
import { membership, organization, person } from '../../members/tables.js';
import { standard, standardVersion } from '../tables.js';

/** Only its committee knows that there is one until a version is published; its key is unique as a standard's is. */
export const crosswalk = pgTable(
  'crosswalk',
  {
    id: uuid().primaryKey(),
    key: text().notNull(),
    sourceStandardId: uuid('source_standard_id')
      .notNull()
      .references(() => standard.id),
    targetStandardId: uuid('target_standard_id')
      .notNull()
      .references(() => standard.id),
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    /** Whether a version is, or was, as a trigger notes it. */
    published: boolean().notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('crosswalk_key').on(t.key, t.committeeId),
    uniqueIndex('crosswalk_published_key').on(t.key).where(sql`${t.published}`),
  ],
);

export const crosswalkVersion = pgTable(
  'crosswalk_version',
  {
    id: uuid().primaryKey(),
    crosswalkId: uuid('crosswalk_id')
      .notNull()
      .references(() => crosswalk.id),
    version: text().notNull(),
    status: text({ enum: CROSSWALK_STATES }).notNull(),
    title: jsonb().$type<Localized>().notNull(),
    sourceVersionId: uuid('source_version_id')
      .notNull()
      .references(() => standardVersion.id),
    targetVersionId: uuid('target_version_id')
      .notNull()
      .references(() => standardVersion.id),
    envelope: jsonb().$type<Oscal>(),
    digest: text().notNull(),
    entryCount: integer('entry_count').notNull(),
    revision: integer().notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    /** When another version superseded it. */
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    unique('crosswalk_version_number').on(t.crosswalkId, t.version),
    index('crosswalk_version_source').on(t.sourceVersionId),
    index('crosswalk_version_target').on(t.targetVersionId),
    check('crosswalk_version_status', oneOf(t.status, CROSSWALK_STATES)),
    check('crosswalk_version_ends', sql`${t.sourceVersionId} <> ${t.targetVersionId}`),
    check(
      'crosswalk_version_published',
      sql`(${oneOf(t.status, CROSSWALK_RELEASED)}) = (${t.publishedAt} is not null)`,
    ),
    check('crosswalk_version_ended', sql`(${t.status} = 'superseded') = (${t.endedAt} is not null)`),
  ],
);

/** A changed entry is another row, with the same id: what was reviewed is what stands there. */
export const crosswalkEntry = pgTable(
  'crosswalk_entry',
  {
    id: uuid().primaryKey(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => crosswalkVersion.id),
    ordinal: integer().notNull(),
    sources: jsonb().$type<CrosswalkItem[]>().notNull(),
    targets: jsonb().$type<CrosswalkItem[]>().notNull(),
    relation: text({ enum: MAPPING_RELATIONS }).notNull(),
    rationale: jsonb().$type<Localized>(),
    strength: integer(),
    confidence: jsonb().$type<Confidence>(),
    origin: jsonb().$type<Link[]>(),
    oscal: jsonb().$type<Oscal>(),
    /** The entry of a published version of the crosswalk that this one says again: it was reviewed there. */
    carriedFrom: uuid('carried_from').references((): AnyPgColumn => crosswalkEntry.id),
  },
  (t) => [
    index('crosswalk_entry_order').on(t.versionId, t.ordinal),
    index('crosswalk_entry_carried').on(t.carriedFrom),
    check('crosswalk_entry_relation', oneOf(t.relation, MAPPING_RELATIONS)),
    check('crosswalk_entry_strength', sql`${t.strength} between 0 and ${sql.raw(String(MAX_STRENGTH))}`),
  ],
);

/** Whose hands an entry went through; its committee's own affair, so a table of its own. Nobody reviews what they wrote. */
export const crosswalkReview = pgTable(
  'crosswalk_review',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => crosswalkEntry.id, { onDelete: 'cascade' }),
    authorSeatId: uuid('author_seat_id')
      .notNull()
      .references(() => membership.id),
    authorPersonId: uuid('author_person_id')
      .notNull()
      .references(() => person.id),
    reviewerSeatId: uuid('reviewer_seat_id').references(() => membership.id),
    reviewerPersonId: uuid('reviewer_person_id').references(() => person.id),
    reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
  },
  (t) => [
    check(
      'crosswalk_review_whole',
      sql`num_nonnulls(${t.reviewerSeatId}, ${t.reviewerPersonId}, ${t.reviewedAt}) in (0, 3)`,
    ),
    check('crosswalk_review_duties', sql`${t.reviewerPersonId} <> ${t.authorPersonId}`),
  ],
);
