import { countLive, findSeat, updateSeat } from '../../../db/members/seats.js';
import { isIndispensable } from '../../../standards/access/administration.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireAdministration, requireLiveSeat } from './administered.js';
import type { EndSeatInput } from './inputs.js';

/** An invitation is withdrawn. The person's next operation, and the next event of what they follow, finds the seat ended. */
export async function endSeat(context: Context, { seatId }: EndSeatInput) {
  const { op, now } = context;
  const administration = requireAdministration(context);
  const { organization, role, invitedUntil } = await requireLiveSeat(context, administration, seatId);
  if (!invitedUntil && isIndispensable(role) && (await countLive(op, organization.id, role)) === 1) {
    throw new HubError('CONFLICT', `The last ${role} stays: give another that seat first.`, 'input.seatId');
  }
  await updateSeat(op, seatId, { endedAt: now() });
  return { seat: await findSeat(op, administration, seatId) };
}
