import { endStop, insertStop, latestIncident } from '../../db/incident/store.js';
import { notifyPublished } from '../../db/sequencer.js';
import { isSeated } from '../../standards/access/actor.js';
import { HubError } from '../../standards/errors.js';
import { line } from '../../standards/members/text.js';
import type { Context } from '../context.js';
import type { ResumeSharingInput, StopSharingInput } from './inputs.js';

/** Null where sharing was never stopped. */
export const incident = async ({ op }: Context) => (await latestIncident(op)) ?? null;

/** From the next operation on, on every server, nothing is shared, exported or followed; what is recalled goes. */
export async function stopSharing({ op, newId, now }: Context, input: StopSharingInput) {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only the operator stops the sharing.');
  if (op.stopped !== null) throw new HubError('CONFLICT', 'Sharing is stopped already.');
  await insertStop(op, { id: newId(), reason: line(input.reason, 'input.reason'), seatId: op.actor.seatId, at: now() });
  return { incident: await latestIncident(op) };
}

export async function resumeSharing({ op, now }: Context, { stoppedAt }: ResumeSharingInput) {
  const latest = await latestIncident(op);
  if (!latest || latest.resumedAt) throw new HubError('CONFLICT', 'Sharing is not stopped.');
  if (latest.stoppedAt.getTime() !== stoppedAt.getTime()) {
    throw new HubError('CONFLICT', 'Sharing was stopped again since: read incident.', 'input.stoppedAt');
  }
  await endStop(op, now());
  // Whoever follows is told of what came meanwhile.
  await notifyPublished(op);
  return { incident: await latestIncident(op) };
}
