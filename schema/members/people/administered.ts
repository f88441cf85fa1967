import { findPlace, type PlaceRow } from '../../../db/members/channels.js';
import { type AdministeredSeat, findSeat } from '../../../db/members/seats.js';
import { type Administration, administrationOf } from '../../../standards/access/administration.js';
import { HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

export function requireAdministration({ op }: Context): Administration {
  const administration = administrationOf(op.actor);
  if (!administration) throw new HubError('FORBIDDEN', 'Only an administrator or a chair gives seats.');
  return administration;
}

/** The actor's organization or a channel of it; NOT_FOUND for another's and one that is absent alike. */
export async function requirePlace(
  { op }: Context,
  { organizationId }: Administration,
  key: string | null | undefined,
): Promise<PlaceRow> {
  const place = await findPlace(op, organizationId, key ?? null);
  if (!place) throw notFound('organization of yours');
  return place;
}

/** A seat that has not ended; NOT_FOUND for one that is not administered and one that is absent alike. */
export async function requireLiveSeat(
  { op }: Context,
  administration: Administration,
  id: string,
): Promise<AdministeredSeat> {
  const seat = await findSeat(op, administration, id);
  if (!seat) throw notFound('seat');
  if (seat.endedAt) throw new HubError('CONFLICT', 'That seat has ended.', 'input.seatId');
  return seat;
}
