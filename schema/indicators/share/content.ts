import { isDeepStrictEqual } from 'node:util';
import type { IndicatorContent } from '../../../db/indicators/columns.js';
import type { Policy } from '../../../standards/access/policy.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { badInput, placed } from '../../../standards/errors.js';
import { audienceOf } from '../../../standards/indicators/audience.js';
import { checkContent, checkPrivatePart } from '../../../standards/indicators/check.js';
import { CONTENT_FIELDS, type Statement } from '../../../standards/indicators/content.js';
import { guessed, normalize } from '../../../standards/indicators/normalize.js';
import { observableOf, patternOf } from '../../../standards/indicators/pattern.js';
import type { PrivatePart } from '../../../standards/indicators/private.js';
import { NEEDED, restated, type Said, stated } from '../../../standards/indicators/statement.js';
import type { Observable } from '../../../standards/indicators/types.js';
import type { VisibleIndicator } from '../show/visible.js';
import type { IndicatorContentInput } from '../types/indicator.js';
import type { PrivatePartInput } from '../types/private.js';
import { requireExchangeable } from './exchange.js';
import { requireNarrowEnough } from './widest.js';

/** Under what an indicator is shared, and so whom it may reach: with no policy in force, nobody but its owner. */
export const underPolicy = (policy: Policy | null, tlp: Tlp): Pick<IndicatorContent, 'audience' | 'sharedUnder'> =>
  policy ? { audience: audienceOf(tlp), sharedUnder: [policy.id] } : { audience: 'owner', sharedUnder: [] };

/** What a new indicator says, complete and checked; `policy` is in force. */
export function newContent(input: IndicatorContentInput, policy: Policy | null, now: Date): IndicatorContent {
  const subject = subjectOf(input, 'input');
  if (!subject) throw badInput('Give a value and its type, or pattern.', 'input');
  const statement = stated({ ...input, ...subject, tlp: input.tlp ?? 'green', validFrom: input.validFrom ?? now });
  checkContent(statement, 'input');
  requireNarrowEnough(policy, statement, 'input');
  requireExchangeable(policy, statement, 'input');
  return { ...statement, ...underPolicy(policy, statement.tlp) };
}

type Changes = Said & Pick<IndicatorContentInput, 'anonymous'>;

/**
 * What an indicator says after a correction: given parts change, null clears, absent ones stay. It is shared under the policy
 * in force too then; a correction is no consent to a wider one.
 */
export function correctedContent(
  row: VisibleIndicator,
  changes: Changes,
  policy: Policy | null,
  at: string,
): IndicatorContent {
  refuseClearing(changes, at);
  const { type, value, pattern } = subjectOf(changes, at) ?? row;
  const statement = restated(row, { ...changes, type, value, pattern });
  checkContent(statement, at);
  requireNarrowEnough(policy, statement, at);
  const hidden = row.reached.audience === 'owner';
  // A correction of the owner's own part tells others nothing.
  if (!hidden && saysOtherwise(row, statement)) requireExchangeable(policy, statement, at);
  return {
    ...statement,
    audience: hidden ? 'owner' : audienceOf(statement.tlp),
    sharedUnder: hidden ? [] : policiesWith(row.sharedUnder, policy),
  };
}

/** Whether readers would read anything new. */
export const saysOtherwise = (row: VisibleIndicator, content: Statement): boolean =>
  !isDeepStrictEqual(
    CONTENT_FIELDS.map((field) => row[field]),
    CONTENT_FIELDS.map((field) => content[field]),
  );

/** What an indicator cannot do without is changed or left out, not cleared. */
function refuseClearing(changes: Changes, at: string): void {
  const cleared = ([...NEEDED, 'anonymous'] as const).find((name) => changes[name] === null);
  if (cleared) throw badInput('This cannot be cleared; leave it out to keep it.', `${at}.${cleared}`);
}

export const policiesWith = (sharedUnder: string, policy: Policy | null): string[] => [
  ...new Set([...sharedUnder.split(',').filter(Boolean), ...(policy ? [policy.id] : [])]),
];

/** Whether what is shared was taken for a type that its owner did not name. */
export const isGuess = ({ type, value }: IndicatorContentInput): boolean => Boolean(value) && !type;

function subjectOf({ type, value, pattern }: Said, at: string): (Observable & { pattern: string }) | null {
  if (pattern && (type || value)) throw badInput('Give type and value, or pattern, not both.', `${at}.pattern`);
  if (pattern) return placed(`${at}.pattern`, () => ({ ...observableOf(pattern), pattern }));
  if (!type && !value) return null;
  if (!value) throw badInput('A type goes with a value.', `${at}.value`);
  const observable = type
    ? placed(`${at}.value`, () => normalize(type, value))
    : placed(`${at}.type`, () => guessed(value));
  return { ...observable, pattern: patternOf(observable) };
}

/** The private part as given, complete and checked. */
export function privatePart(input: PrivatePartInput, at: string): PrivatePart {
  const part = {
    caseReference: input.caseReference ?? null,
    lossAmount: input.lossAmount ?? null,
    lossCurrency: input.lossCurrency ?? null,
    victims: input.victims ?? null,
    customerReferences: input.customerReferences ?? [],
    narrative: input.narrative ?? null,
  };
  checkPrivatePart(part, at);
  return part;
}
