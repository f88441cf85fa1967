import { type GroupRow, listGroups, listStays } from '../../../db/members/sharing.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { groupBy } from '../../group.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../../paging.js';
import { requireInstitution } from '../institution.js';

export async function sharingGroups(context: Context, page: PageArgs) {
  checkPage(page);
  const { organizationId } = requireInstitution(context, 'group:read');
  const [createdAt, id] = page.after ? decodeCursor(page.after, 'moment', 'uuid') : [];
  const after = createdAt && id ? { createdAt, id } : null;
  const rows = await listGroups(context.op, organizationId, { first: page.first, after });
  return pageOf(await withMembers(context, rows), page.first, (row) => encodeCursor(row.createdAt.getTime(), row.id));
}

/** A group that one is in or keeps; NOT_FOUND for another and one that is absent alike. */
export async function sharingGroup(context: Context, id: string) {
  const { organizationId } = requireInstitution(context, 'group:read');
  const rows = await listGroups(context.op, organizationId, { first: 1, after: null, id });
  const [group] = await withMembers(context, rows);
  if (!group) throw notFound('sharing group');
  return group;
}

async function withMembers(context: Context, rows: readonly GroupRow[]) {
  const { organizationId } = requireInstitution(context, 'group:read');
  const ids = rows.map(({ id }) => id);
  const stays = groupBy(await listStays(context.op, organizationId, ids), ({ groupId }) => groupId);
  return rows.map((row) => ({ ...row, members: stays.get(row.id) ?? [] }));
}
