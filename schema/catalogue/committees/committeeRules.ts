import { listRules } from '../../../db/catalogue/committees/store.js';
import { type CommitteeRule, DEFAULT_RULE, writtenRule } from '../../../standards/catalogue/ballot/rule.js';
import type { Context } from '../../context.js';
import { committeeNamed } from './named.js';

export const toldRule = (rule: CommitteeRule, effectiveAt: Date | null) => ({ ...writtenRule(rule), effectiveAt });

/** How a committee works, has worked and will, newest first; what it began with goes last. */
export async function committeeRules(context: Context, key: string) {
  const { id } = await committeeNamed(context, key);
  return await rulesOf(context, id);
}

export async function rulesOf({ op }: Context, committeeId: string) {
  const rules = await listRules(op, committeeId);
  return [...rules.map(({ rule, effectiveAt }) => toldRule(rule, effectiveAt)), toldRule(DEFAULT_RULE, null)];
}
