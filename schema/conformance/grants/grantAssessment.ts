import { findGrant, insertGrant } from '../../../db/conformance/grants.js';
import { findAssessment } from '../../../db/conformance/read.js';
import { checkGrant } from '../../../standards/conformance/grant.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireOwn } from '../visible.js';
import { granteeOf } from './grantee.js';
import type { GrantAssessmentInput } from './inputs.js';

export async function grantAssessment({ op, now, newId }: Context, input: GrantAssessmentInput) {
  const { assessmentId, to, scope, endsAt } = input;
  const { status, ownerId } = requireOwn(op, await findAssessment(op, assessmentId));
  if (status !== 'submitted') {
    throw new HubError('CONFLICT', 'An assessment is granted once it is submitted.', 'input.assessmentId');
  }
  const granteeId = await granteeOf(op, to, ownerId);
  const grantedAt = now();
  checkGrant({ toAll: granteeId === null, scope, endsAt }, grantedAt, 'input');
  const { inForce } = op.disclosure;
  const id = newId();
  await insertGrant(op, {
    id,
    assessmentId,
    organizationId: ownerId,
    granteeId,
    scope,
    sharedUnder: inForce ? [inForce.id] : [],
    grantedAt,
    endsAt,
  });
  return { grant: await findGrant(op, id) };
}
