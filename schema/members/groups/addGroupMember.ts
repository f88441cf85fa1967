import { insertStay } from '../../../db/members/sharing.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import type { GroupMemberInput } from './inputs.js';
import { requireKept, requireMember } from './kept.js';
import { sharingGroup } from './sharingGroups.js';

/** From its next operation on the institution reads what the group is sent, and what it was sent before if the group shows that. */
export async function addGroupMember(context: Context, { groupId, organizationKey }: GroupMemberInput) {
  const { op, newId, now } = context;
  const { members } = await requireKept(context, groupId);
  const organization = await requireMember(context, organizationKey);
  if (members.some((stay) => stay.organization.id === organization.id && !stay.leftAt)) {
    throw new HubError('CONFLICT', 'It is in the group already.', 'input.organizationKey');
  }
  await insertStay(op, { id: newId(), groupId, organizationId: organization.id, joinedAt: now() });
  return { group: await sharingGroup(context, groupId) };
}
