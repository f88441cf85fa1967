import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';
import type { OrganizationRow } from './store.js';

export interface GroupRow {
  id: string;
  name: Localized;
  purpose: string | null;
  showsPast: boolean;
  createdAt: Date;
  keeper: OrganizationRow;
}

export interface StayRow {
  groupId: string;
  organization: OrganizationRow;
  joinedAt: Date;
  leftAt: Date | null;
}

interface GroupPage {
  readonly first: number;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly id?: string;
}

const organizationJson = ({ sql }: Operation) => sql`
  json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector, 'region', o.region)`;

/** Groups that the organization is in or keeps, newest first. */
export const listGroups = (op: Operation, organizationId: string, page: GroupPage): Promise<GroupRow[]> => {
  const { sql } = op;
  return sql<GroupRow[]>`
    select g.id, g.name, g.purpose, g.shows_past as "showsPast", g.created_at as "createdAt", ${organizationJson(op)} as keeper
    from sharing_group g join organization o on o.id = g.organization_id
    where (g.organization_id = ${organizationId} or exists (select from group_member m
        where m.group_id = g.id and m.organization_id = ${organizationId} and m.left_at is null))
      and ${page.id === undefined ? sql`true` : sql`g.id = ${page.id}`}
      and ${page.after === null ? sql`true` : sql`(g.created_at, g.id) < (${page.after.createdAt}, ${page.after.id}::uuid)`}
    order by g.created_at desc, g.id desc limit ${page.first + 1}`;
};

/** Stays in the groups. Those under way are shown to all in the group, those that ended to its keeper and to whoever stayed. */
export const listStays = (op: Operation, organizationId: string, groupIds: readonly string[]): Promise<StayRow[]> =>
  op.sql<StayRow[]>`
    select m.group_id as "groupId", m.joined_at as "joinedAt", m.left_at as "leftAt", ${organizationJson(op)} as organization
    from group_member m join sharing_group g on g.id = m.group_id join organization o on o.id = m.organization_id
    where m.group_id = any(${[...groupIds]}::uuid[])
      and (m.left_at is null or ${organizationId} in (m.organization_id, g.organization_id))
    order by m.joined_at, m.id`;

export async function insertGroup(
  { sql }: Operation,
  group: { id: string; keeperId: string; name: Localized; purpose: string | null; showsPast: boolean; createdAt: Date },
): Promise<void> {
  await sql`insert into sharing_group (id, organization_id, name, purpose, shows_past, created_at)
    values (${group.id}, ${group.keeperId}, ${group.name as never}::jsonb, ${group.purpose}, ${group.showsPast},
      ${group.createdAt})`;
}

export async function insertStay(
  { sql }: Operation,
  stay: { id: string; groupId: string; organizationId: string; joinedAt: Date },
): Promise<void> {
  await sql`insert into group_member (id, group_id, organization_id, joined_at)
    values (${stay.id}, ${stay.groupId}, ${stay.organizationId}, ${stay.joinedAt})`;
}

/** Ends the stay under way; false when there is none. */
export async function endStay(
  { sql }: Operation,
  { groupId, organizationId }: { groupId: string; organizationId: string },
  leftAt: Date,
): Promise<boolean> {
  const { count } = await sql`update group_member set left_at = ${leftAt}
    where group_id = ${groupId} and organization_id = ${organizationId} and left_at is null`;
  return count === 1;
}
