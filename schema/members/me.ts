import { loadSeat } from '../../db/members/store.js';
import { isSeated } from '../../standards/access/actor.js';
import type { Context } from '../context.js';

export const me = async ({ op }: Context) => (isSeated(op.actor) ? await loadSeat(op, op.actor.seatId) : null);
