import { findSeat, insertSeat, issuerOf, personOf, seatOf, updateSeat } from '../../../db/members/seats.js';
import { isSeated } from '../../../standards/access/actor.js';
import { rolesAt } from '../../../standards/access/administration.js';
import { HubError } from '../../../standards/errors.js';
import { identity } from '../../../standards/members/identity.js';
import { hasLapsed, invitedUntil } from '../../../standards/members/invitation.js';
import { line } from '../../../standards/members/text.js';
import type { Context } from '../../context.js';
import { requireAdministration, requirePlace } from './administered.js';
import type { GiveSeatInput } from './inputs.js';

/** Invites a person: they sit there once they accept. Whether they were known to the hub before, by another organization, makes no difference to be seen. */
export async function giveSeat(context: Context, { organizationKey, role, subject, ...input }: GiveSeatInput) {
  const { op, newId, now } = context;
  const administration = requireAdministration(context);
  const { here, atChannels } = administration;
  if (![...here, ...atChannels].includes(role)) throw notTheirs('Your role gives no such seat.');
  const place = await requirePlace(context, administration, organizationKey);
  if (!rolesAt(administration, place).includes(role)) throw notTheirs('Your role gives no such seat there.');
  const name = line(input.name, 'input.name');
  const who = identity({ issuer: input.issuer ?? (await ownIssuer(context)), subject }, 'input');
  const personId = await personOf(op, who);
  if (!personId) throw new HubError('FORBIDDEN', 'Your role gives no seats.');
  const at = now();
  const there = await seatOf(op, { personId, organizationId: place.id, role });
  if (there && !hasLapsed(there, at)) {
    const what = there.invitedUntil ? 'They are invited to that seat already.' : 'They have that seat already.';
    throw new HubError('CONFLICT', what, 'input.subject');
  }
  if (there) await updateSeat(op, there.id, { endedAt: at });
  const id = newId();
  const seat = { id, personId, organizationId: place.id, role, name, startedAt: at, invitedUntil: invitedUntil(at) };
  await insertSeat(op, seat);
  return { seat: await findSeat(op, administration, id) };
}

const notTheirs = (message: string) => new HubError('FORBIDDEN', message, 'input.role');

const ownIssuer = async ({ op }: Context) => (isSeated(op.actor) ? await issuerOf(op, op.actor.personId) : undefined);
