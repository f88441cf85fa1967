import { insertGroup, insertStay } from '../../../db/members/sharing.js';
import { line } from '../../../standards/members/text.js';
import type { Context } from '../../context.js';
import { nameFrom } from '../../localized.js';
import { requireInstitution } from '../institution.js';
import type { CreateSharingGroupInput } from './inputs.js';
import { sharingGroup } from './sharingGroups.js';

export async function createSharingGroup(context: Context, input: CreateSharingGroupInput) {
  const { op, newId, now } = context;
  const { organizationId } = requireInstitution(context, 'group:manage');
  const name = nameFrom(input.name, 'input.name');
  const purpose = input.purpose ? line(input.purpose, 'input.purpose') : null;
  const [groupId, at] = [newId(), now()];
  await insertGroup(op, {
    id: groupId,
    keeperId: organizationId,
    name,
    purpose,
    showsPast: input.showsPast,
    createdAt: at,
  });
  await insertStay(op, { id: newId(), groupId, organizationId, joinedAt: at });
  return { group: await sharingGroup(context, groupId) };
}
