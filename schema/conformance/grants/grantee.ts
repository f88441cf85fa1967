import { findOrganizations } from '../../../db/members/store.js';
import type { Operation } from '../../../db/operation.js';
import { badInput } from '../../../standards/errors.js';
import type { GranteeInput } from './inputs.js';

/** Id of the organization that a grant is for; null for the consortium. */
export async function granteeOf(
  op: Operation,
  { organization, consortium }: GranteeInput,
  ownerId: string,
): Promise<string | null> {
  if ((organization != null) === (consortium === true)) {
    throw badInput('Name an organization, or the consortium.', 'input.to');
  }
  if (organization == null) return null;
  const [found] = await findOrganizations(op, [organization]);
  if (!found || (found.kind !== 'institution' && found.kind !== 'regulator')) {
    throw badInput(`No institution or regulator is named ${organization.slice(0, 64)}.`, 'input.to.organization');
  }
  if (found.id === ownerId) throw badInput('It is your own, which you read anyway.', 'input.to.organization');
  return found.id;
}
