import { recall } from '../../../db/indicators/write/recall.js';
import { findPlace } from '../../../db/members/channels.js';
import { endMembership, withdrawSightings } from '../../../db/members/leaving.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireInstitution } from '../institution.js';
import type { LeaveConsortiumInput } from './inputs.js';

/** The last thing that anyone does for the institution: its keys are destroyed by the hub's upkeep a day later. */
export async function leaveConsortium(context: Context, { key, data }: LeaveConsortiumInput) {
  const { op, now } = context;
  const { organizationId } = requireInstitution(context, 'member:leave');
  const own = await findPlace(op, organizationId, null);
  if (own?.key !== key)
    throw badInput('Give the key of your own institution, so that nobody leaves by mistake.', 'input.key');
  const leftAt = now();
  let recalled = 0;
  if (data === 'withdraw') {
    ({ recalled } = await recall(op, { organizationId, which: 'all', at: leftAt }));
    await withdrawSightings(op);
    context.published();
  }
  return { leftAt, recalled, seats: await endMembership(op, { organizationId, at: leftAt }) };
}
