import { sql } from 'drizzle-orm';
import { check, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { ROLES } from '../../standards/access/actor.js';
import type { Localized } from '../../standards/catalogue/document.js';
import { oneOf } from '../columns.js';

export const ORGANIZATION_KINDS = ['institution', 'committee', 'research', 'regulator', 'operator'] as const;

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
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [check('organization_kind', oneOf(t.kind, ORGANIZATION_KINDS))],
);

/** A person is an issuer's subject (OIDC Core 1.0, section 5.7), never an e-mail address. */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    issuer: text().notNull(),
    subject: text().notNull(),
    name: text().notNull(),
  },
  (t) => [unique('person_subject').on(t.issuer, t.subject)],
);

/** A seat: what a person may act as, and for whom. */
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
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    unique('membership_seat').on(t.personId, t.organizationId, t.role),
    check('membership_role', oneOf(t.role, ROLES)),
  ],
);
