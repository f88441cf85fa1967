import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ROLES } from '../../standards/access/actor.js';
import type { Localized } from '../../standards/catalogue/document.js';
import { type OrganizationKind, ROLES_AT } from '../../standards/members/organization.js';
import { oneOf } from '../columns.js';

export const ORGANIZATION_KINDS = Object.keys(ROLES_AT) as [OrganizationKind, ...OrganizationKind[]];

/** Every party of the consortium. Known to all that are signed in; who works there is not. */
export const organization = pgTable(
  'organization',
  {
    id: uuid().primaryKey(),
    key: text().notNull().unique(),
    kind: text({ enum: ORGANIZATION_KINDS }).notNull(),
    name: jsonb().$type<Localized>().notNull(),
    sector: text(),
    region: text(),
    /** Whose third-party channel it is. */
    institutionId: uuid('institution_id').references((): AnyPgColumn => organization.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
    /** When it left the consortium. What it published may still name it. */
    leftAt: timestamp('left_at', { withTimezone: true }),
  },
  (t) => [
    check('organization_kind', oneOf(t.kind, ORGANIZATION_KINDS)),
    check('organization_channel', sql`(${t.kind} = 'channel') = (${t.institutionId} is not null)`),
  ],
);

/**
 * A person is an issuer's subject (OIDC Core 1.0, section 5.7), never an e-mail address. What an organization calls them
 * stands in their seat there: two organizations that seat one person do not learn of each other.
 */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    issuer: text().notNull(),
    subject: text().notNull(),
  },
  (t) => [unique('person_subject').on(t.issuer, t.subject)],
);

/** What a research organization was let in for; its researchers' seats end with it. */
export const project = pgTable('project', {
  id: uuid().primaryKey(),
  organizationId: uuid('organization_id')
    .notNull()
    .references(() => organization.id),
  name: jsonb().$type<Localized>().notNull(),
  endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
});

/** A seat: what a person may act as, and for whom. It is never deleted, so that what was done in it stays attributed. */
export const membership = pgTable(
  'membership',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organization.id),
    role: text({ enum: ROLES }).notNull(),
    name: text().notNull(),
    projectId: uuid('project_id').references(() => project.id),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().default(sql`now()`),
    /**
     * Until when its person may accept what somebody gave them; null once they have. Before that it gives no right, and is none of
     * the seats that they may name: whoever could seat a stranger would otherwise decide how that one signs in.
     */
    invitedUntil: timestamp('invited_until', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('membership_seat').on(t.personId, t.organizationId, t.role).where(sql`${t.endedAt} is null`),
    check('membership_role', oneOf(t.role, ROLES)),
    check('membership_project', sql`(${t.role} = 'researcher') = (${t.projectId} is not null)`),
  ],
);
