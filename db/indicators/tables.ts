import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { TLP } from '../../standards/access/tlp.js';
import { AUDIENCES } from '../../standards/indicators/audience.js';
import type { CONTENT, ContentField, Statement } from '../../standards/indicators/content.js';
import { LONGEST_KEY } from '../../standards/indicators/searchKey.js';
import { CHANNELS, OBSERVABLE_TYPES, SIGHTING_KINDS } from '../../standards/indicators/types.js';
import { bytea, moment, oneOf } from '../columns.js';
import { sharingGroup } from '../members/groups.js';
import { membership, organization } from '../members/tables.js';
import { dataKey } from '../sealing/tables.js';
import { belowCeiling } from './widest.js';

/**
 * Disclosure policies that were in force when it was shared and at each change since its owner last consented: what they all
 * show, and the one in force shows too, is seen. None: its owner's alone.
 */
const sharedUnder = () => uuid('shared_under').array().notNull().default([]);

/** What reaches others was shared under a policy: where every policy shows a field, no row need be asked. */
const underSome = (audience: AnyPgColumn, policies: AnyPgColumn) =>
  sql`${audience} = 'owner' or cardinality(${policies}) > 0`;

/** A column for each thing an indicator says, of its name and type: one that is missing or another does not compile. */
type ContentColumns = {
  readonly [field in ContentField]: {
    readonly _: {
      readonly name: (typeof CONTENT)[field]['column'];
      readonly data: NonNullable<Statement[field]>;
      readonly notNull: null extends Statement[field] ? false : true;
    };
  };
};

/**
 * One member's statement on an observable, without a word on who made it: that stands in tables of its own, so that an
 * anonymous publication is anonymous by row.
 */
export const indicator = pgTable(
  'indicator',
  {
    id: uuid().primaryKey(),
    type: text({ enum: OBSERVABLE_TYPES }).notNull(),
    value: text().notNull(),
    /** `searchKey` of the value, in a column: by an expression, which is not leakproof, row-level security lets no index be read. */
    searchKey: text('search_key')
      .notNull()
      .generatedAlwaysAs(sql.raw(`case when octet_length(value) <= ${LONGEST_KEY} then value else md5(value) end`)),
    /** Length of the prefix where the value is a network: which lengths there are is asked before networks are looked for. */
    prefixLength: smallint('prefix_length').generatedAlwaysAs(
      sql.raw(`case when type in ('ipv4-addr', 'ipv6-addr') and strpos(value, '/') > 0
        then split_part(value, '/', 2)::smallint end`),
    ),
    pattern: text().notNull(),
    name: text(),
    description: text(),
    tlp: text({ enum: TLP }).notNull(),
    audience: text({ enum: AUDIENCES }).notNull(),
    confidence: smallint(),
    validFrom: moment('valid_from').notNull(),
    validUntil: moment('valid_until'),
    indicatorTypes: text('indicator_types').array().notNull(),
    technique: text(),
    channel: text({ enum: CHANNELS }),
    labels: text().array().notNull(),
    version: integer().notNull().default(1),
    revoked: boolean().notNull().default(false),
    createdAt: moment('created_at').notNull(),
    modifiedAt: moment('modified_at').notNull(),
    /** Set after commit by the sequencer, so that whoever follows it in order misses nothing. */
    publishedAt: moment('published_at'),
    stampDue: boolean('stamp_due').notNull().default(true),
    sharedUnder: sharedUnder(),
  },
  (t) => [
    unique('indicator_audience_of').on(t.id, t.audience),
    index('indicator_search_key').on(t.searchKey),
    index('indicator_prefix_length').on(t.type, t.prefixLength).where(sql`${t.prefixLength} is not null`),
    index('indicator_published').on(t.publishedAt, t.id),
    index('indicator_stamp_due').on(t.id).where(sql`${t.stampDue}`),
    check('indicator_type', oneOf(t.type, OBSERVABLE_TYPES)),
    check('indicator_tlp', oneOf(t.tlp, TLP)),
    check('indicator_audience', oneOf(t.audience, AUDIENCES)),
    // A narrow label never has the wide audience, whatever wrote the row.
    check('indicator_label', sql`${t.audience} <> 'members' or ${t.tlp} in ('clear', 'green')`),
    check('indicator_ceiling', sql.raw(belowCeiling({ type: 'type', value: 'value', tlp: 'tlp' }))),
    check('indicator_shared_under', underSome(t.audience, t.sharedUnder)),
    check('indicator_channel', oneOf(t.channel, CHANNELS)),
    check('indicator_confidence', sql`${t.confidence} between 0 and 100`),
    check('indicator_validity', sql`${t.validUntil} > ${t.validFrom}`),
  ],
) satisfies ContentColumns;

const ofIndicator = () =>
  uuid('indicator_id')
    .notNull()
    .references(() => indicator.id);
const ofOrganization = () =>
  uuid('organization_id')
    .notNull()
    .references(() => organization.id);

/**
 * The indicator's audience beside what hangs on it, set by a trigger and kept true by the key: a reader of many rows then
 * needs no second look at each one's indicator.
 */
const audienceOfIndicator = () => text('audience', { enum: AUDIENCES }).notNull();
const audienceKey = (table: { indicatorId: AnyPgColumn; audience: AnyPgColumn }) =>
  foreignKey({
    columns: [table.indicatorId, table.audience],
    foreignColumns: [indicator.id, indicator.audience],
  }).onUpdate('cascade');

/** Whose an indicator is: the owner's own rows, and nobody else's to see, named or not. */
export const indicatorOwner = pgTable(
  'indicator_owner',
  {
    indicatorId: ofIndicator().primaryKey(),
    organizationId: ofOrganization(),
    /** The import that shared it, so that one can be undone as a whole. */
    importId: uuid('import_id'),
  },
  (t) => [
    index('indicator_owner_organization').on(t.organizationId),
    index('indicator_owner_import').on(t.importId).where(sql`${t.importId} is not null`),
  ],
);

/** Who published, where they chose to be named. An anonymous publication has no row here. */
export const indicatorPublisher = pgTable(
  'indicator_publisher',
  { indicatorId: uuid('indicator_id').primaryKey(), organizationId: ofOrganization(), audience: audienceOfIndicator() },
  (t) => [audienceKey(t), index('indicator_publisher_organization').on(t.organizationId)],
);

/** Named recipients of what goes to `recipients` only. */
export const indicatorRecipient = pgTable(
  'indicator_recipient',
  { indicatorId: ofIndicator(), organizationId: ofOrganization() },
  (t) => [
    primaryKey({ columns: [t.indicatorId, t.organizationId] }),
    index('indicator_recipient_organization').on(t.organizationId),
  ],
);

/** Groups that what goes to `recipients` is for. */
export const indicatorGroup = pgTable(
  'indicator_group',
  {
    indicatorId: ofIndicator(),
    groupId: uuid('group_id')
      .notNull()
      .references(() => sharingGroup.id),
    /** Who joins a group later is shown it only where the group was made so. */
    sharedAt: moment('shared_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.indicatorId, t.groupId] }), index('indicator_group_group').on(t.groupId)],
);

/** Individuals that a TLP:RED indicator is for, by their seats. */
export const indicatorSeat = pgTable(
  'indicator_seat',
  {
    indicatorId: ofIndicator(),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => membership.id),
  },
  (t) => [primaryKey({ columns: [t.indicatorId, t.seatId] }), index('indicator_seat_seat').on(t.seatId)],
);

/** What never leaves its owner. */
export const indicatorPrivate = pgTable(
  'indicator_private',
  {
    indicatorId: ofIndicator().primaryKey(),
    organizationId: ofOrganization(),
    /** Case reference, customer references and narrative, sealed under a key of its owner's; null where there is none. */
    sealed: bytea(),
    keyId: uuid('key_id').references(() => dataKey.id),
    /** HMAC of the case reference under a key of the owner's: equality for its owner, nothing to guess from. */
    caseIndex: bytea('case_index'),
    lossAmount: numeric('loss_amount', { mode: 'number' }),
    lossCurrency: text('loss_currency'),
    victims: integer(),
  },
  (t) => [
    index('indicator_private_key').on(t.keyId),
    index('indicator_private_case').on(t.organizationId, t.caseIndex),
    check('indicator_private_sealed', sql`(${t.sealed} is null) = (${t.keyId} is null)`),
    check('indicator_private_loss', sql`${t.lossAmount} >= 0`),
    check('indicator_private_victims', sql`${t.victims} >= 0`),
  ],
);

/** What an indicator said before each change. Its owner's alone: an earlier version may have had a narrower audience. */
export const indicatorVersion = pgTable(
  'indicator_version',
  {
    indicatorId: ofIndicator(),
    version: integer().notNull(),
    content: jsonb().notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.indicatorId, t.version] })],
);

/**
 * Whom an indicator reached until its label, audience or recipients changed: the sightings reported until then go no further,
 * unless their reporters consent. Read through the view `my_hold` alone, since it names recipients.
 */
export const sightingHold = pgTable(
  'sighting_hold',
  {
    id: uuid().primaryKey(),
    indicatorId: ofIndicator(),
    tlp: text({ enum: TLP }).notNull(),
    audience: text({ enum: AUDIENCES }).notNull(),
    organizations: uuid().array().notNull(),
    seats: uuid().array().notNull(),
  },
  (t) => [
    unique('sighting_hold_of').on(t.id, t.indicatorId),
    check('sighting_hold_tlp', oneOf(t.tlp, TLP)),
    check('sighting_hold_audience', oneOf(t.audience, AUDIENCES)),
  ],
);

/** Seen with its indicator, by those whom that reached when it was reported; who reported it is not seen. */
export const sighting = pgTable(
  'sighting',
  {
    id: uuid().primaryKey(),
    indicatorId: ofIndicator(),
    /** As of its indicator; null where it is held back. */
    audience: text('audience', { enum: AUDIENCES }),
    holdId: uuid('hold_id'),
    kind: text({ enum: SIGHTING_KINDS }).notNull(),
    seenAt: moment('seen_at').notNull(),
    count: integer().notNull(),
    sharedUnder: sharedUnder(),
  },
  (t) => [
    audienceKey(t),
    foreignKey({ columns: [t.holdId, t.indicatorId], foreignColumns: [sightingHold.id, sightingHold.indicatorId] }),
    // With all that says who sees it, so that a count reads the index alone.
    index('sighting_indicator').on(t.indicatorId, t.seenAt, t.audience, t.holdId),
    check('sighting_held', sql`(${t.audience} is null) = (${t.holdId} is not null)`),
    check('sighting_shared_under', underSome(t.audience, t.sharedUnder)),
    check('sighting_kind', oneOf(t.kind, SIGHTING_KINDS)),
    check('sighting_count', sql`${t.count} between 1 and 999999999`),
  ],
);

export const sightingReporter = pgTable(
  'sighting_reporter',
  {
    sightingId: uuid('sighting_id')
      .primaryKey()
      .references(() => sighting.id),
    organizationId: ofOrganization(),
    /** The reporter's own reference and the indicator: what is sent again is counted once. Never part of an id, from which others could try whose it is. */
    key: text(),
  },
  (t) => [unique('sighting_reporter_key').on(t.organizationId, t.key)],
);
