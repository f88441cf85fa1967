import { permits } from '../../../standards/access/permissions.js';
import { isUnderWork } from '../../../standards/catalogue/lifecycle.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { type Kept, requireKept } from '../lifecycle/own.js';

/** A version that the actor's committee keeps and the actor may draft. */
export async function requireDrafter(context: Context, versionId: string, at: string): Promise<Kept> {
  const kept = await requireKept(context, versionId, at);
  if (!permits(kept.actor, 'catalogue:draft'))
    throw new HubError('FORBIDDEN', "The editors and the chair of the standard's committee draft it.", at);
  return kept;
}

/** One whose text can still be written. */
export async function requireDraft(context: Context, versionId: string): Promise<Kept> {
  const kept = await requireDrafter(context, versionId, 'input.versionId');
  const { status } = kept.version;
  if (!isUnderWork(status))
    throw new HubError('CONFLICT', `A version is edited while it is drafted; it is ${status}.`, 'input.versionId');
  return kept;
}
