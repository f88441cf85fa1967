import { endStay } from '../../../db/members/sharing.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireInstitution } from '../institution.js';
import type { LeaveSharingGroupInput } from './inputs.js';

/** A keeper that leaves still decides who is in the group, but reads no more of what the group is sent. */
export async function leaveSharingGroup(context: Context, { groupId }: LeaveSharingGroupInput) {
  const { organizationId } = requireInstitution(context, 'group:manage');
  const leftAt = context.now();
  if (!(await endStay(context.op, { groupId, organizationId }, leftAt))) throw notFound('sharing group');
  return { groupId, leftAt };
}
