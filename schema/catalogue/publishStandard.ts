import { findVersion, markPublished } from '../../db/catalogue/store.js';
import { HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { PublishStandardInput } from './inputs.js';
import { requireVisible } from './visible.js';

/** A draft of the actor's own committee; one that was changed since it was read, or is published already, is a CONFLICT. */
export async function publishStandard({ op, now }: Context, { versionId, revision }: PublishStandardInput) {
  requireVisible(op.actor, await findVersion(op, versionId));
  if (!(await markPublished(op, versionId, revision, now()))) {
    throw new HubError('CONFLICT', 'The version is published or was changed since you read it.', 'input.revision');
  }
  return { version: await findVersion(op, versionId) };
}
