import { isSeated, type SeatedActor } from '../../standards/access/actor.js';
import { type Action, permits } from '../../standards/access/permissions.js';
import { HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';

/** The seat of somebody who may do this for their institution. */
export function requireInstitution({ op }: Context, action: Action): SeatedActor {
  if (!isSeated(op.actor) || !permits(op.actor, action)) {
    throw new HubError('FORBIDDEN', 'Your seat does not act so for an institution.');
  }
  return op.actor;
}
