import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '../../../standards/access/actor.js';
import {
  ADMINISTERED_ROLES,
  administrationOf,
  isIndispensable,
  rolesAt,
  seesSeat,
} from '../../../standards/access/administration.js';
import { type Action, isMandated, PERMISSIONS, permitsRole } from '../../../standards/access/permissions.js';

const OWN = { id: 'own', institutionId: null };
const CHANNEL = { id: 'channel', institutionId: 'own' };
const OTHER = { id: 'other', institutionId: null };
const OTHERS_CHANNEL = { id: 'theirs', institutionId: 'other' };
const PLACES = [OWN, CHANNEL, OTHER, OTHERS_CHANNEL];

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const actorOf = (role: Actor['role']): Actor =>
  role === 'public' ? { role } : { role, personId: 'p', seatId: 's', organizationId: 'own', institutionId: 'own' };
const given = (role: Role, place: (typeof PLACES)[number]): readonly Role[] => {
  const administration = administrationOf(actorOf(role));
  return administration ? rolesAt(administration, place) : [];
};

const role = fc.constantFrom(...ROLES);
const place = fc.constantFrom(...PLACES);
const action = fc.constantFrom(...ACTIONS);

describe('when a seat is given', () => {
  it('it never comes with a right that the giver’s role lacks, wherever, nor by way of further givers', () => {
    const reachable = (from: Role): Set<Role> => {
      const reached = new Set<Role>();
      const open = [from];
      for (let next = open.pop(); next; next = open.pop()) {
        for (const other of PLACES.flatMap((at) => [...given(next as Role, at)])) {
          if (reached.has(other)) continue;
          reached.add(other);
          open.push(other);
        }
      }
      return reached;
    };
    fc.assert(
      fc.property(role, action, (giver, right) => {
        for (const other of reachable(giver)) {
          // Taken in the name of an institution: the seat gives it to nobody who was not made to speak for one.
          const lacking = !permitsRole(giver, right) && permitsRole(other, right) && !isMandated(other, right);
          expect(lacking, `${giver} → ${other}: ${right}`).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('what takes a mandate besides is a voter’s alone', () => {
    const mandated = ACTIONS.flatMap((right) =>
      ROLES.filter((who) => isMandated(who, right)).map((who) => [who, right]),
    );
    expect(mandated).toEqual([
      ['voter', 'comment:write'],
      ['voter', 'ballot:vote'],
    ]);
  });

  it('a table that gave more would be found: an analyst does lack a right of an administrator', () => {
    expect(ACTIONS.some((right) => permitsRole('administrator', right) && !permitsRole('analyst', right))).toBe(true);
  });

  it('it is at the giver’s own organization or a channel of it', () => {
    fc.assert(
      fc.property(role, place, (giver, at) => {
        expect(at === OWN || at === CHANNEL || given(giver, at).length === 0).toBe(true);
      }),
    );
  });

  it('an administrator and a chair give these, nobody else any', () => {
    expect(given('administrator', OWN)).toEqual(['analyst', 'administrator', 'assessor']);
    expect(given('administrator', CHANNEL)).toEqual(['agent']);
    expect(given('chair', OWN)).toEqual(['editor', 'chair', 'voter']);
    expect(given('chair', CHANNEL)).toEqual([]);
    expect(Object.keys(ADMINISTERED_ROLES).sort()).toEqual(['administrator', 'chair']);
    expect(administrationOf({ role: 'public' })).toBeNull();
  });

  it('whoever may administer gives something, and the other way round', () => {
    for (const each of ROLES) {
      expect(permitsRole(each, 'member:administer')).toBe(administrationOf(actorOf(each)) !== null);
    }
  });
});

describe('when a seat is to end', () => {
  it('the last of those who could give it again must stay', () => {
    expect(ROLES.filter(isIndispensable)).toEqual(['administrator', 'chair']);
  });
});

describe('when a seat is named in a history', () => {
  const seat = { personId: 'q', organizationId: 'own', role: 'editor' as Role };
  const told = (asker: Actor['role'], over: Partial<typeof seat> = {}) =>
    seesSeat(actorOf(asker), { ...seat, ...over });

  it('who sits in it is told to themselves, whatever they may do', () => {
    for (const each of ROLES) expect(told(each, { personId: 'p', organizationId: 'other' }), each).toBe(true);
    expect(told('public', { personId: 'p' })).toBe(false);
  });

  it('to whoever administers it, and to no colleague', () => {
    for (const each of ROLES) expect(told(each), each).toBe(each === 'chair');
    expect(told('chair', { role: 'analyst' })).toBe(false);
    expect(told('chair', { organizationId: 'other' })).toBe(false);
    expect(told('administrator', { role: 'assessor' })).toBe(true);
  });
});
