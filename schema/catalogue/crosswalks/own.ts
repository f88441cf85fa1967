import { type CrosswalkVersionRow, findCrosswalkVersion } from '../../../db/catalogue/crosswalks/store.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireCrosswalk } from './visible.js';

export interface Kept {
  readonly version: CrosswalkVersionRow;
  readonly actor: SeatedActor;
}

/** A version of a crosswalk that the actor's own committee keeps; NOT_FOUND for one they may not see. */
export async function requireKeptCrosswalk(context: Context, id: string): Promise<Kept> {
  const { op } = context;
  const version = requireCrosswalk(context, await findCrosswalkVersion(op, id));
  if (!isSeated(op.actor) || op.actor.organizationId !== version.committeeId)
    throw new HubError('FORBIDDEN', 'Another committee keeps this crosswalk.', 'input.crosswalkVersionId');
  return { version, actor: op.actor };
}

/** The same of a draft, as the caller read it. */
export async function requireDraft(
  context: Context,
  input: { readonly crosswalkVersionId: string; readonly revision: number },
): Promise<Kept> {
  const kept = await requireKeptCrosswalk(context, input.crosswalkVersionId);
  if (kept.version.status !== 'draft')
    throw new HubError('CONFLICT', `A ${kept.version.status} crosswalk never changes.`, 'input.crosswalkVersionId');
  if (kept.version.revision !== input.revision) throw changedSince();
  return kept;
}

export const changedSince = () =>
  new HubError('CONFLICT', 'The crosswalk was changed since you read it.', 'input.revision');
