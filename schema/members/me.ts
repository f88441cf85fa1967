import { findProject, loadSeat } from '../../db/members/store.js';
import { isSeated } from '../../standards/access/actor.js';
import type { Context } from '../context.js';

export async function me({ op }: Context) {
  const seat = isSeated(op.actor) ? await loadSeat(op, op.actor.seatId) : undefined;
  return seat ? { ...seat, project: seat.projectId ? await findProject(op, seat.projectId) : null } : null;
}
