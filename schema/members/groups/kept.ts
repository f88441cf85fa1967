import { findOrganizations, type OrganizationRow } from '../../../db/members/store.js';
import { badInput, HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireInstitution } from '../institution.js';
import { sharingGroup } from './sharingGroups.js';

/** A group that the actor's institution keeps. FORBIDDEN for one that it is only in, NOT_FOUND for all others. */
export async function requireKept(context: Context, groupId: string) {
  const { organizationId } = requireInstitution(context, 'group:manage');
  const group = await sharingGroup(context, groupId);
  if (group.keeper.id !== organizationId) throw new HubError('FORBIDDEN', 'Its keeper says who is in a group.');
  return group;
}

/** An institution by key. */
export async function requireMember({ op }: Context, key: string): Promise<OrganizationRow> {
  const [found] = await findOrganizations(op, [key]);
  if (found?.kind !== 'institution') {
    throw badInput(`No institution is named ${key.slice(0, 64)}.`, 'input.organizationKey');
  }
  return found;
}
