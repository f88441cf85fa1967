import { optIn, optOut, participationOf } from '../../db/aggregates/optOut.js';
import type { Context } from '../context.js';
import { requireInstitution } from '../members/institution.js';
import type { SetAggregateParticipationInput } from './types/participation.js';

export const participation = (context: Context) =>
  participationOf(context.op, requireInstitution(context, 'aggregate:read-participation').organizationId);

/** From the next quarter that opens: one that is open keeps who was on it. */
export async function setParticipation(context: Context, { contributes }: SetAggregateParticipationInput) {
  const { organizationId } = requireInstitution(context, 'aggregate:opt-out');
  if (contributes) await optIn(context.op, organizationId);
  else await optOut(context.op, organizationId, context.now());
  return { participation: await participation(context) };
}
