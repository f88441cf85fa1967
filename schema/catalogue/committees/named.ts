import { findOrganizations, type OrganizationRow } from '../../../db/members/store.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

/** A committee by key; NOT_FOUND for anything else that the key may name. */
export async function committeeNamed({ op }: Context, key: string): Promise<OrganizationRow> {
  const [found] = await findOrganizations(op, [key]);
  if (found?.kind !== 'committee') throw notFound('committee');
  return found;
}
