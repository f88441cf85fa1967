import { findSeat, updateSeat } from '../../../db/members/seats.js';
import { line } from '../../../standards/members/text.js';
import type { Context } from '../../context.js';
import { requireAdministration, requireLiveSeat } from './administered.js';
import type { RenameSeatInput } from './inputs.js';

export async function renameSeat(context: Context, { seatId, name }: RenameSeatInput) {
  const administration = requireAdministration(context);
  await requireLiveSeat(context, administration, seatId);
  await updateSeat(context.op, seatId, { name: line(name, 'input.name') });
  return { seat: await findSeat(context.op, administration, seatId) };
}
