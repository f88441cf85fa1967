import { permits } from '../../../standards/access/permissions.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireKept } from '../lifecycle/own.js';

/** How a text came about is its committee's, also once the text is everyone's. */
export async function requireInsider(context: Context, versionId: string): Promise<void> {
  const { actor } = await requireKept(context, versionId, 'versionId');
  if (!permits(actor, 'catalogue:read-drafting'))
    throw new HubError('FORBIDDEN', "Only the standard's committee reads how it was drafted.", 'versionId');
}
