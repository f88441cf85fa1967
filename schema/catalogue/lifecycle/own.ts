import { findVersion } from '../../../db/catalogue/store.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible, type ToldVersion } from '../visible.js';

export interface Kept {
  readonly version: ToldVersion;
  readonly actor: SeatedActor;
}

/** A version of a standard that the actor's own committee keeps; NOT_FOUND for one they may not see. */
export async function requireKept(context: Context, versionId: string, at = 'input.versionId'): Promise<Kept> {
  const { op } = context;
  const version = requireVisible(context, await findVersion(op, versionId));
  if (!isSeated(op.actor) || op.actor.organizationId !== version.committeeId)
    throw new HubError('FORBIDDEN', 'Another committee keeps this standard.', at);
  return { version, actor: op.actor };
}
