import { insertRule } from '../../../db/catalogue/committees/store.js';
import { committeeRule } from '../../../standards/catalogue/ballot/rule.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireChair } from './chair.js';
import { rulesOf } from './committeeRules.js';
import type { ConfigureCommitteeInput } from './inputs.js';

/** From now on, or from a moment to come: a ballot that is open keeps the rule it opened by. */
export async function configureCommittee(context: Context, { effectiveAt, ...written }: ConfigureCommitteeInput) {
  const { op, now, newId } = context;
  const { organizationId: committeeId } = requireChair(context);
  const at = effectiveAt ?? now();
  if (at < now()) throw badInput('A rule holds from now on or later.', 'input.effectiveAt');
  await insertRule(op, { id: newId(), committeeId, effectiveAt: at, rule: committeeRule(written) });
  return { rules: await rulesOf(context, committeeId) };
}
