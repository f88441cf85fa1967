import { listRepresented, ruleAt } from '../../../db/catalogue/committees/store.js';
import type { Context } from '../../context.js';
import type { ToldVersion } from '../visible.js';

/** Who would vote if the ballot opened now, and by which rule. */
export async function eligibleFor({ op, now }: Context, { id, committeeId }: ToldVersion) {
  const rule = await ruleAt(op, committeeId, now());
  const represented = await listRepresented(op, committeeId, id);
  const eligible = represented.filter(({ drafted }) => !(drafted && rule.draftersExcluded));
  return { rule, eligible: eligible.map(({ institutionId }) => institutionId) };
}
