/** What a transition may ask before it is taken. */
export const CONDITIONS = [
  'own-text',
  'external-text',
  'erratum',
  'commented',
  'comment-time-over',
  'comments-disposed',
  'somebody-eligible',
  'ballot-over',
  'vote-won',
  'vote-lost',
  'within-ceiling',
  'plan-fits',
  'number-borne-out',
  'signed',
  'successor-in-force',
  'reason-given',
] as const;

export type Condition = (typeof CONDITIONS)[number];

export const NEEDED: Readonly<Record<Condition, string>> = {
  'own-text': 'The standard is of the consortium’s own text (sharing, protection or handling).',
  'external-text': 'The standard is another body’s text (external), which the consortium adopts and does not vote on.',
  erratum: 'It is a patch of the published version before it, and every change is editorial.',
  commented: 'It has been through a comment period.',
  'comment-time-over': 'The comment period is over.',
  'comments-disposed': 'Every comment has a disposition.',
  'somebody-eligible': 'At least one institution is represented and may vote.',
  'ballot-over': 'The ballot’s time is over, or every eligible institution has voted.',
  'vote-won': 'The votes approve it by the rule in force when the ballot opened.',
  'vote-lost': 'The votes do not approve it by that rule.',
  'within-ceiling': 'Its disclosure profile and its widest labels stay below the ceiling.',
  'plan-fits': 'Its release plan, where it is a new one, can be published of as many institutions as there are.',
  'number-borne-out': 'Its number does not understate what changed since the version in force.',
  signed: 'As many of the committee’s officers as must have signed its release, where the committee has keys.',
  'successor-in-force': 'A later version is published, and the date until which both are valid has come.',
  'reason-given': 'A reason is given.',
};

/** What holds of a version: for each condition that was looked up null where it is met, otherwise how it is not. */
export type Facts = { readonly [condition in Condition]?: string | null };

/** Why a condition is not met; one that nobody looked up is not. */
export function unmet(condition: Condition, facts: Facts): string | null {
  const told = facts[condition];
  if (told === null) return null;
  return told === undefined || told === '' ? `Needed: ${NEEDED[condition]}` : `Needed: ${NEEDED[condition]} ${told}`;
}

/** A fact that only holds or does not. */
export const fact = (holds: boolean, otherwise = ''): string | null => (holds ? null : otherwise);
