import { endStay } from '../../../db/members/sharing.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import type { GroupMemberInput } from './inputs.js';
import { requireKept, requireMember } from './kept.js';
import { sharingGroup } from './sharingGroups.js';

export async function removeGroupMember(context: Context, { groupId, organizationKey }: GroupMemberInput) {
  const { op, now } = context;
  await requireKept(context, groupId);
  const organization = await requireMember(context, organizationKey);
  if (!(await endStay(op, { groupId, organizationId: organization.id }, now()))) throw notFound('member of the group');
  return { group: await sharingGroup(context, groupId) };
}
