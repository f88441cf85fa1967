import { below } from '../../catalogue/json.js';
import { listOf, matching, objectWith } from '../../catalogue/validate/shape.js';
import { badInput } from '../../errors.js';
import { TECHNIQUE } from '../../indicators/check.js';
import { NOT_SAID } from './plan.js';

const MOST_TECHNIQUES = 500;
const MOST_NAMES = 40;

/** Technique → tactic. @throws HubError BAD_USER_INPUT at the first place that is wrong. */
export function checkTechniques(value: unknown, at: string): void {
  const techniques = Object.entries(objectWith(value, Object.keys((value as object | null) ?? {}), at));
  if (techniques.length > MOST_TECHNIQUES) throw badInput(`A plan has at most ${MOST_TECHNIQUES} techniques.`, at);
  for (const [technique, tactic] of techniques) {
    const techniqueAt = below(at, technique);
    matching(technique, TECHNIQUE, 'The id of a technique such as F1017', techniqueAt);
    matching(tactic, /^(?=.{1,64}$)[a-z]+(-[a-z]+)*$/, 'A tactic such as `initial-access`', techniqueAt);
    refuseReserved(tactic, techniqueAt);
  }
}

/** Regions or sectors. @throws HubError BAD_USER_INPUT at the first place that is wrong. */
export function checkNames(value: unknown, what: string, at: string): void {
  const names = listOf(value, at);
  if (names.length > MOST_NAMES) throw badInput(`A plan has at most ${MOST_NAMES} of them.`, at);
  names.forEach((name, index) => {
    const nameAt = below(at, index);
    matching(name, /^(?=.*\S).{1,64}$/u, `${what} of 1 to 64 characters`, nameAt);
    refuseReserved(name, nameAt);
    if (names.indexOf(name) < index) throw badInput(`${what} stands here twice.`, nameAt);
  });
}

function refuseReserved(value: unknown, at: string): void {
  if (value === NOT_SAID) throw badInput(`\`${NOT_SAID}\` is what reports are counted under that say none.`, at);
}
