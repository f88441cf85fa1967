import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { DisclosureProfile } from '../../standards/access/disclosure.js';
import type { Localized, Mapping, Oscal } from '../../standards/catalogue/document.js';
import { oneOf } from '../columns.js';
import { organization } from '../members/tables.js';

export const STANDARD_KINDS = ['sharing', 'protection', 'handling', 'external'] as const;
export const VERSION_STATUSES = ['draft', 'published'] as const;

/** A standard's key and title are public from its creation; what its versions say is not until one is published. */
export const standard = pgTable(
  'standard',
  {
    id: uuid().primaryKey(),
    key: text().notNull().unique(),
    kind: text({ enum: STANDARD_KINDS }).notNull(),
    title: jsonb().$type<Localized>().notNull(),
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [check('standard_kind', oneOf(t.kind, STANDARD_KINDS))],
);

export const standardVersion = pgTable(
  'standard_version',
  {
    id: uuid().primaryKey(),
    standardId: uuid('standard_id')
      .notNull()
      .references(() => standard.id),
    version: text().notNull(),
    label: text(),
    status: text({ enum: VERSION_STATUSES }).notNull(),
    title: jsonb().$type<Localized>().notNull(),
    summary: jsonb().$type<Localized>(),
    disclosure: jsonb().$type<DisclosureProfile>(),
    envelope: jsonb().$type<Oscal>(),
    digest: text().notNull(),
    requirementCount: integer('requirement_count').notNull(),
    revision: integer().notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (t) => [
    unique('standard_version_number').on(t.standardId, t.version),
    check('standard_version_status', oneOf(t.status, VERSION_STATUSES)),
    check('standard_version_published', sql`(${t.status} = 'published') = (${t.publishedAt} is not null)`),
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
    kind: text({ enum: ['group', 'requirement'] }).notNull(),
    class: text(),
    level: text({ enum: ['must', 'should', 'may'] }),
    title: jsonb().$type<Localized>().notNull(),
    statement: jsonb().$type<Localized>(),
    guidance: jsonb().$type<Localized>(),
    classification: text(),
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
