import { consent, countUnconsented } from '../../db/access/consent.js';
import { isSeated } from '../../standards/access/actor.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { ConsentToDisclosureInput } from './inputs.js';

const MAX_IDS = 10_000;

/** Here an owner lets what they shared under a stricter policy be shown by the one in force. */
export async function consentToDisclosure(context: Context, { version, indicatorIds }: ConsentToDisclosureInput) {
  const { op, now } = context;
  const { organizationId } = requireInstitution(context);
  const { inForce } = op.disclosure;
  if (!inForce) throw new HubError('CONFLICT', 'No disclosure policy is in force.', 'input.version');
  if (inForce.version !== version) {
    throw new HubError('CONFLICT', `Version ${inForce.version} of the policy is in force.`, 'input.version');
  }
  if (indicatorIds && indicatorIds.length > MAX_IDS) throw badInput(`At most ${MAX_IDS}.`, 'input.indicatorIds');
  const done = await consent(op, { organizationId, policyId: inForce.id, ids: indicatorIds ?? null, at: now() });
  if (done.indicators > 0) context.published();
  return done;
}

/** What the institution has yet to consent to. */
export async function pendingConsent(context: Context) {
  const { op } = context;
  const { organizationId } = requireInstitution(context);
  const { inForce } = op.disclosure;
  return inForce ? await countUnconsented(op, organizationId, inForce.id) : { indicators: 0, sightings: 0 };
}

function requireInstitution({ op }: Context) {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only an institution consents.');
  return op.actor;
}
