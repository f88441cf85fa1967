import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Coordinates } from '../../standards/aggregates/plan/domain.js';
import { AUDIENCES, type PricedQuestion, type ReleasePlan, TICKS } from '../../standards/aggregates/plan/plan.js';
import { REFUSALS, REQUEST_STATES } from '../../standards/aggregates/request.js';
import type { Localized } from '../../standards/catalogue/document.js';
import { standardVersion } from '../catalogue/tables.js';
import { moment, oneOf } from '../columns.js';
import { organization, project } from '../members/tables.js';

/** A quarter as it opened: what is released of it, and of how many institutions, stays so whatever is voted later. */
export const aggregatePeriod = pgTable(
  'aggregate_period',
  {
    /** `2026-Q3` */
    quarter: text().primaryKey(),
    /** `ordinalOf` the quarter. */
    ordinal: integer().notNull().unique(),
    /** Whose standard it is: it decides on what is asked beyond the plan. */
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => standardVersion.id),
    /** `<key>@<version>`, and the digest of its document. */
    version: text().notNull(),
    digest: text().notNull(),
    plan: jsonb().$type<ReleasePlan>().notNull(),
    /** Top groups of the version, which conformance is told by. */
    groups: text().array().notNull(),
    /** Institutions on it, those that opted out included. */
    roster: integer().notNull(),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    /** When its tables appear, however early they are drawn. */
    releasedAt: moment('released_at').notNull(),
  },
  (t) => [
    unique('aggregate_period_place').on(t.quarter, t.ordinal),
    check('aggregate_period_order', sql`${t.opensAt} < ${t.closesAt} and ${t.closesAt} <= ${t.releasedAt}`),
  ],
);

/** Whose data a period is about, fixed when it opened. */
export const aggregateRoster = pgTable(
  'aggregate_roster',
  {
    quarter: text()
      .notNull()
      .references(() => aggregatePeriod.quarter),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organization.id),
    /** Whether it has not opted out. */
    contributes: boolean().notNull(),
    region: text(),
    sector: text(),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.organizationId] })],
);

/** Institutions that take no part in the periods that open from now on. */
export const aggregateOptOut = pgTable('aggregate_opt_out', {
  organizationId: uuid('organization_id')
    .primaryKey()
    .references(() => organization.id),
  since: moment('since').notNull(),
});

/** What a researcher's project asks beyond the plan. */
export const aggregateRequest = pgTable(
  'aggregate_request',
  {
    id: uuid().primaryKey(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organization.id),
    projectId: uuid('project_id')
      .notNull()
      .references(() => project.id),
    /** Who decides: the committee of the standard whose plan it goes beyond. */
    committeeId: uuid('committee_id')
      .notNull()
      .references(() => organization.id),
    title: jsonb().$type<Localized>().notNull(),
    question: jsonb().$type<PricedQuestion>().notNull(),
    askedAt: moment('asked_at').notNull(),
    status: text({ enum: REQUEST_STATES }).notNull(),
    refusal: text({ enum: REFUSALS }),
    decidedAt: moment('decided_at'),
  },
  (t) => [
    index('aggregate_request_asked').on(t.askedAt, t.id),
    check('aggregate_request_status', oneOf(t.status, REQUEST_STATES)),
    check('aggregate_request_refusal', oneOf(t.refusal, REFUSALS)),
    check('aggregate_request_decided', sql`(${t.status} = 'asked') = (${t.decidedAt} is null)`),
    check('aggregate_request_refused', sql`(${t.status} = 'refused') = (${t.refusal} is not null)`),
  ],
);

/** The ledger: what was spent on which data, before any of it was read. One draw of a domain and quarter, for ever. */
export const aggregateCharge = pgTable(
  'aggregate_charge',
  {
    id: uuid().primaryKey(),
    quarter: text().notNull(),
    ordinal: integer().notNull(),
    /** Of the plan's table, or of the request's answer. */
    tableKey: text('table_key').notNull(),
    requestId: uuid('request_id').references(() => aggregateRequest.id),
    /** `domainKey` of what is drawn. */
    domain: text().notNull(),
    /** Measure, and dimensions that it is split or filtered by: all that may be read for it. */
    measure: text().notNull(),
    /** A quarter's data, or a year's that ends with it. */
    every: text({ enum: TICKS }).notNull(),
    reads: text().array().notNull(),
    rho: integer().notNull(),
    chargedAt: moment('charged_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'aggregate_charge_period',
      columns: [t.quarter, t.ordinal],
      foreignColumns: [aggregatePeriod.quarter, aggregatePeriod.ordinal],
    }),
    unique('aggregate_charge_once').on(t.quarter, t.domain),
    index('aggregate_charge_ordinal').on(t.ordinal),
    check('aggregate_charge_rho', sql`${t.rho} > 0`),
    check('aggregate_charge_every', oneOf(t.every, TICKS)),
  ],
);

/** A table of figures, drawn once and then the same for everyone. */
export const aggregateRelease = pgTable(
  'aggregate_release',
  {
    id: uuid().primaryKey(),
    /** From 1 on, without a gap: each carries the digest of the one before. */
    number: integer().notNull().unique(),
    /** Null for the mean of four quarters, which spends nothing. */
    chargeId: uuid('charge_id')
      .unique()
      .references(() => aggregateCharge.id),
    quarter: text()
      .notNull()
      .references(() => aggregatePeriod.quarter),
    tableKey: text('table_key').notNull(),
    view: text({ enum: ['period', 'rolling'] }).notNull(),
    /** Nobody, where it is published as a part of a mean alone. */
    audience: text({ enum: AUDIENCES }).array().notNull(),
    title: jsonb().$type<Localized>().notNull(),
    digest: text().notNull().unique(),
    /** The release without its cells. */
    head: jsonb().$type<Record<string, unknown>>().notNull(),
    releasedAt: moment('released_at').notNull(),
  },
  (t) => [
    unique('aggregate_release_once').on(t.quarter, t.tableKey, t.view),
    check('aggregate_release_charged', sql`(${t.view} = 'period') = (${t.chargeId} is not null)`),
  ],
);

export const aggregateCell = pgTable(
  'aggregate_cell',
  {
    releaseId: uuid('release_id')
      .notNull()
      .references(() => aggregateRelease.id),
    place: integer().notNull(),
    at: jsonb().$type<Coordinates>().notNull(),
    value: text().notNull(),
    low: text().notNull(),
    high: text().notNull(),
    insufficient: boolean().notNull(),
    nonNegative: text('non_negative').notNull(),
    additive: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.place] })],
);
