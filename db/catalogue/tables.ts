import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DisclosureProfile } from '../../standards/access/disclosure.js';
import type { WidestLabels } from '../../standards/access/widest.js';
import type { ReleasePlan } from '../../standards/aggregates/plan/plan.js';
import {
  LEVELS,
  type Localized,
  type Mapping,
  NODE_KINDS,
  type Oscal,
  STANDARD_KINDS,
  type StandardDocument,
} from '../../standards/catalogue/document.js';
import { RELEASED, STATES, UNDER_WORK } from '../../standards/catalogue/lifecycle.js';
import { KNOWN_TO } from '../../standards/catalogue/visibility.js';
import { oneOf } from '../columns.js';
import { membership, organization } from '../members/tables.js';

/**
 * Only its committee knows that there is one until a version is opened for comment, or published. A key that was unique before
 * would tell other committees of it, so two may draft under the same one; whoever opens first has it (`triggers.ts`).
 */
export const standard = pgTable(
  'standard',
  {
    id: uuid().primaryKey(),
    key: text().notNull(),
    kind: text({ enum: STANDARD_KINDS }).notNull(),
    title: jsonb().$type<Localized>().notNull(),
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    /** As its versions have it, by a trigger; it never becomes less known. */
    knownTo: text('known_to', { enum: KNOWN_TO }).notNull().default('committee'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [
    unique('standard_key').on(t.key, t.committeeId),
    uniqueIndex('standard_known_key').on(t.key).where(sql`${t.knownTo} <> 'committee'`),
    check('standard_kind', oneOf(t.kind, STANDARD_KINDS)),
    check('standard_known_to', oneOf(t.knownTo, KNOWN_TO)),
  ],
);

export const standardVersion = pgTable(
  'standard_version',
  {
    id: uuid().primaryKey(),
    standardId: uuid('standard_id')
      .notNull()
      .references(() => standard.id),
    version: text().notNull(),
    /** Of the document that it was, or is to be, published as. */
    format: smallint().$type<StandardDocument['format']>().notNull().default(2),
    label: text(),
    status: text({ enum: STATES }).notNull(),
    title: jsonb().$type<Localized>().notNull(),
    summary: jsonb().$type<Localized>(),
    disclosure: jsonb().$type<DisclosureProfile>(),
    /** JSON Schema of what is shared under it. */
    exchange: jsonb().$type<Oscal>(),
    widestLabels: jsonb('widest_labels').$type<WidestLabels>(),
    releases: jsonb().$type<ReleasePlan>(),
    envelope: jsonb().$type<Oscal>(),
    /** Null while an edit has changed what it says: it is computed when asked for, and at the latest when the text is fixed. */
    digest: text(),
    requirementCount: integer('requirement_count').notNull(),
    revision: integer().notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
    /** Until when it is commented on; null before it is, and after a return to drafting. */
    commentUntil: timestamp('comment_until', { withTimezone: true }),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    reviewDueAt: timestamp('review_due_at', { withTimezone: true }),
    /** Until when it is in force beside its successor; null without an end. */
    validUntil: timestamp('valid_until', { withTimezone: true }),
    /** When it was superseded or withdrawn, and why. */
    endedAt: timestamp('ended_at', { withTimezone: true }),
    endReason: text('end_reason'),
  },
  (t) => [
    unique('standard_version_number').on(t.standardId, t.version),
    check(
      'standard_version_format',
      sql`${t.format} = 2 or (${t.format} = 1 and ${t.widestLabels} is null and ${t.releases} is null)`,
    ),
    check('standard_version_status', oneOf(t.status, STATES)),
    check('standard_version_digested', sql`${t.digest} is not null or ${oneOf(t.status, UNDER_WORK)}`),
    check('standard_version_published', sql`(${oneOf(t.status, RELEASED)}) = (${t.publishedAt} is not null)`),
    check('standard_version_ended', sql`(${t.status} in ('superseded', 'withdrawn')) = (${t.endedAt} is not null)`),
    check('standard_version_withdrawn', sql`(${t.status} = 'withdrawn') = (${t.endReason} is not null)`),
    index('standard_version_valid_until')
      .on(t.validUntil)
      .where(sql`${t.status} = 'published' and ${t.validUntil} is not null`),
  ],
);

/** A group or requirement of a version, in document order; `parent_key` and `ordinal` rebuild the tree. */
export const requirement = pgTable(
  'requirement',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    key: text().notNull(),
    parentKey: text('parent_key'),
    ordinal: integer().notNull(),
    depth: integer().notNull(),
    kind: text({ enum: NODE_KINDS }).notNull(),
    class: text(),
    level: text({ enum: LEVELS }),
    title: jsonb().$type<Localized>().notNull(),
    statement: jsonb().$type<Localized>(),
    guidance: jsonb().$type<Localized>(),
    classification: text(),
    /** ISO 8601 date. */
    effectiveFrom: text('effective_from'),
    mappings: jsonb().$type<Mapping[]>(),
    from: jsonb('from_keys').$type<string[]>(),
    params: jsonb().$type<Oscal[]>(),
    props: jsonb().$type<Oscal[]>(),
    links: jsonb().$type<Oscal[]>(),
    parts: jsonb().$type<Oscal[]>(),
    digest: text().notNull(),
    searchText: text('search_text').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.key] }), index('requirement_order').on(t.versionId, t.ordinal)],
);

/** Who wrote a version, by the seat they did it in. */
export const versionDrafter = pgTable(
  'version_drafter',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.seatId] })],
);
