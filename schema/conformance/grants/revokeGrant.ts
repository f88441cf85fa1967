import { findGrant, markGrantRevoked } from '../../../db/conformance/grants.js';
import { isLive } from '../../../standards/conformance/grant.js';
import { HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { isOwn } from '../visible.js';
import type { RevokeAssessmentGrantInput } from './inputs.js';

/** Its readers' next operation finds nothing any more. */
export async function revokeGrant({ op, now }: Context, { grantId }: RevokeAssessmentGrantInput) {
  const grant = await findGrant(op, grantId);
  if (!grant || !isOwn(op, grant)) throw notFound('grant');
  const at = now();
  if (!isLive(grant, at)) throw new HubError('CONFLICT', 'The grant is over already.', 'input.grantId');
  await markGrantRevoked(op, grantId, at);
  return { grant: await findGrant(op, grantId) };
}
