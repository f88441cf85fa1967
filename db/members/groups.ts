import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Localized } from '../../standards/catalogue/document.js';
import { organization } from './tables.js';

const ofOrganization = () =>
  uuid('organization_id')
    .notNull()
    .references(() => organization.id);

/** Institutions that share among themselves. Known to those in it and to its keeper, who decides who is. */
export const sharingGroup = pgTable(
  'sharing_group',
  {
    id: uuid().primaryKey(),
    organizationId: ofOrganization(),
    name: jsonb().$type<Localized>().notNull(),
    purpose: text(),
    /** Whether who joins is shown what the group was sent before. Fixed when it is made: who shares with it relies on it. */
    showsPast: boolean('shows_past').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('sharing_group_keeper').on(t.organizationId)],
);

/** Who was in a group from when to when: one row for each stay, so that it can be told later who could read what. */
export const groupMember = pgTable(
  'group_member',
  {
    id: uuid().primaryKey(),
    groupId: uuid('group_id')
      .notNull()
      .references(() => sharingGroup.id),
    organizationId: ofOrganization(),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
    leftAt: timestamp('left_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('group_member_live').on(t.groupId, t.organizationId).where(sql`${t.leftAt} is null`),
    index('group_member_organization').on(t.organizationId),
  ],
);
