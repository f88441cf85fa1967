import { ruleAt } from '../../../db/catalogue/committees/store.js';
import type { Written } from '../../../db/catalogue/lifecycle.js';
import { daysAfter } from '../../../standards/catalogue/ballot/rule.js';
import type { Context } from '../../context.js';
import type { ToldVersion } from '../visible.js';
import type { AdvanceStandardInput } from './inputs.js';
import { requireKept } from './own.js';
import { decide, take } from './take.js';

/** One of the steps that a committee takes by its word alone. */
export async function advanceStandard(context: Context, { versionId, revision, step }: AdvanceStandardInput) {
  const kept = await requireKept(context, versionId);
  const transition = await decide(context, kept, { action: step, revision });
  return { version: await take(context, kept.version, transition, await writtenBy(context, kept.version, step)) };
}

/** A comment period is as long as the committee's rule says; a text that goes back is commented on anew. */
async function writtenBy(
  { op, now }: Context,
  { committeeId }: ToldVersion,
  step: AdvanceStandardInput['step'],
): Promise<Written> {
  if (step === 'return') return { commentUntil: null };
  if (step !== 'open-comment') return {};
  const at = now();
  const { commentDays } = await ruleAt(op, committeeId, at);
  return { commentUntil: daysAfter(at, commentDays) };
}
