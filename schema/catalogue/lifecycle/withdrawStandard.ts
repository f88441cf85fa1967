import { prose } from '../../../standards/catalogue/prose.js';
import type { Context } from '../../context.js';
import type { WithdrawStandardInput } from './inputs.js';
import { requireKept } from './own.js';
import { decide, take } from './take.js';

/** Takes a version out of force for good. What governs disclosure goes on governing until another version does. */
export async function withdrawStandard(context: Context, { versionId, revision, reason }: WithdrawStandardInput) {
  const kept = await requireKept(context, versionId);
  const transition = await decide(context, kept, { action: 'withdraw', revision, given: { reason } });
  const written = { endedAt: context.now(), endReason: prose(reason, 'input.reason') };
  return { version: await take(context, kept.version, transition, written) };
}
