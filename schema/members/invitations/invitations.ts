import { listInvitations } from '../../../db/members/invitations.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

/** @throws HubError FORBIDDEN to whoever shows no token. */
export function requirePerson({ op }: Context): void {
  if (!op.actor.personId) throw new HubError('FORBIDDEN', 'Sign in: invitations are a person’s.');
}

export async function invitations(context: Context) {
  requirePerson(context);
  return await listInvitations(context.op);
}
