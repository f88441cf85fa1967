import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../../../standards/access/actor.js';
import type { DisclosureProfile, Reader } from '../../../standards/access/disclosure.js';
import { setOf } from '../../../standards/access/fields.js';
import { disclosureOf, type Policy } from '../../../standards/access/policy.js';
import { type Granted, seenThrough, unionOf } from '../../../standards/conformance/granted.js';

const actor = (role: Actor['role']): Actor =>
  role === 'public'
    ? { role }
    : { role, personId: 'p', seatId: 's', organizationId: 'organization', institutionId: 'organization' };

const profile = (summary: readonly Reader[], answers: readonly Reader[]): DisclosureProfile => ({
  'assessment.summary': { amber: summary },
  'assessment.answers': { amber: answers },
});

const policy = (id: string, of: DisclosureProfile): Policy => ({
  id,
  standardKey: 'sharing',
  version: `${id}.0.0`,
  effectiveAt: new Date(Number(id)),
  profile: of,
});

const OPEN = profile(['recipient', 'regulator', 'member'], ['recipient', 'regulator']);
const NAMES: Record<number, string> = {
  [setOf([])]: 'nothing',
  [setOf(['assessment.summary'])]: 'summary',
  [setOf(['assessment.answers'])]: 'answers',
  [setOf(['assessment.summary', 'assessment.answers'])]: 'both',
};

const NAMED: Granted = { toAll: false, scope: 'details', sharedUnder: '1' };
const TO_ALL: Granted = { toAll: true, scope: 'summary', sharedUnder: '1' };

const seen = (role: Actor['role'], granted: Granted, ...history: DisclosureProfile[]) =>
  NAMES[seenThrough(actor(role), disclosureOf(history.map((one, index) => policy(String(index + 1), one))), granted)];

describe('when a profile shows all that a grant may open', () => {
  it.each([
    ['analyst', 'both', 'summary', 'summary'],
    ['administrator', 'both', 'summary', 'summary'],
    ['assessor', 'both', 'summary', 'summary'],
    ['regulator', 'both', 'summary', 'nothing'],
    ['chair', 'nothing', 'nothing', 'nothing'],
    ['operator', 'nothing', 'nothing', 'nothing'],
    ['researcher', 'nothing', 'nothing', 'nothing'],
    ['public', 'nothing', 'nothing', 'nothing'],
  ] as const)('%s reads %s of details, %s of a summary, %s of what every member is granted', (role, ...expected) => {
    const granted: Granted[] = [NAMED, { ...NAMED, scope: 'summary' }, TO_ALL];
    expect(granted.map((one) => seen(role, one, OPEN))).toEqual(expected);
  });

  it('a grant to all opens no answers, even if it said so', () => {
    for (const role of ROLES) expect(seen(role, { ...TO_ALL, scope: 'details' }, OPEN)).not.toMatch(/answers|both/);
  });
});

describe('when a profile does not consent', () => {
  it('what it does not show members is not shown through a grant to all, and is to one that is named', () => {
    const named = profile(['recipient'], ['recipient']);
    expect(seen('analyst', TO_ALL, named)).toBe('nothing');
    expect(seen('analyst', NAMED, named)).toBe('both');
  });

  it('a regulator who is named reads what it shows to either', () => {
    expect(seen('regulator', NAMED, profile(['regulator'], ['recipient']))).toBe('both');
    expect(seen('analyst', NAMED, profile(['regulator'], ['recipient']))).toBe('answers');
  });

  it('no profile passes the ceiling: members never read answers', () => {
    expect(seen('analyst', { ...TO_ALL, scope: 'details' }, profile(['member'], ['member']))).toBe('summary');
  });

  it('with no policy in force, or made under none, a grant shows nothing', () => {
    expect(seen('analyst', NAMED)).toBe('nothing');
    expect(seen('analyst', { ...NAMED, sharedUnder: '' }, OPEN)).toBe('nothing');
    expect(seen('analyst', NAMED, OPEN)).toBe('both');
  });
});

describe('when the policy changes after a grant', () => {
  const strict = profile(['recipient'], []);

  it('the stricter of the two decides, whichever came first', () => {
    expect(seen('analyst', NAMED, strict, OPEN)).toBe('summary');
    expect(seen('analyst', NAMED, OPEN, strict)).toBe('summary');
    expect(seen('analyst', { ...NAMED, sharedUnder: '2' }, strict, OPEN)).toBe('both');
  });

  it('several grants show all that any of them does', () => {
    const disclosure = disclosureOf([policy('1', strict), policy('2', OPEN)]);
    const grants: Granted[] = [NAMED, { ...NAMED, sharedUnder: '2' }];
    const sets = grants.map((one) => seenThrough(actor('analyst'), disclosure, one));
    expect(NAMES[unionOf(sets)]).toBe('both');
    expect(NAMES[unionOf(sets.slice(0, 1))]).toBe('summary');
    expect(NAMES[unionOf([])]).toBe('nothing');
  });
});
