import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

export function requireChair({ op }: Context): SeatedActor {
  if (!isSeated(op.actor) || op.actor.role !== 'chair')
    throw new HubError('FORBIDDEN', 'The chair of a committee does this.');
  return op.actor;
}
