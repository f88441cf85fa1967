import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../../../standards/access/actor.js';
import {
  type Action,
  dependsOnObject,
  PERMISSIONS,
  permits,
  permitsOn,
} from '../../../standards/access/permissions.js';

const OWN = 'organization of the reader';
const OTHER = 'another organization';

const actorOf = (role: Actor['role']): Actor =>
  role === 'public' ? { role } : { role, personId: 'person', seatId: 'seat', organizationId: OWN };

const EVERY_ROLE = [...ROLES, 'public'] as const;
const ALL = [...EVERY_ROLE];
const SIGNED_IN = [...ROLES];
const INSTITUTION: Actor['role'][] = ['analyst', 'administrator', 'assessor'];

/** Action → the roles that may take it at all; `own` where only on what is their own organization's. */
const TABLE: Record<Action, { roles: readonly Actor['role'][]; own?: true }> = {
  'hub:read': { roles: ALL },
  'self:read': { roles: SIGNED_IN },
  'member:read': { roles: SIGNED_IN.filter((role) => role !== 'researcher') },
  'catalogue:read': { roles: ALL },
  'catalogue:import': { roles: ['editor', 'chair'] },
  'catalogue:publish': { roles: ['chair'] },
  'conformance:read': { roles: INSTITUTION },
  'conformance:read-own': { roles: INSTITUTION, own: true },
  'conformance:write': { roles: ['administrator', 'assessor'] },
  'indicator:read': { roles: INSTITUTION },
  'indicator:share': { roles: ['analyst', 'administrator'] },
  'indicator:read-private': { roles: INSTITUTION, own: true },
  'sighting:report': { roles: ['analyst', 'administrator'] },
  'sighting:read-reporter': { roles: INSTITUTION, own: true },
  'aggregate:read': { roles: ['researcher'] },
  'upload:write': { roles: [...INSTITUTION, 'editor', 'chair'] },
};

const ACTIONS = Object.keys(TABLE) as Action[];

describe('when an actor wants to take an action', () => {
  it('the table names every action there is', () => {
    expect(ACTIONS.sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  for (const [action, { roles, own = false }] of Object.entries(TABLE) as [Action, (typeof TABLE)[Action]][]) {
    it(`${action} is for ${roles.length === ALL.length ? 'everybody' : roles.join(', ')}${own ? ', on their own' : ''}`, () => {
      expect(EVERY_ROLE.filter((role) => permits(actorOf(role), action))).toEqual(
        EVERY_ROLE.filter((role) => roles.includes(role)),
      );
      expect(dependsOnObject(action)).toBe(own);
      for (const role of EVERY_ROLE) {
        const may = roles.includes(role);
        expect(permitsOn(actorOf(role), action, { ownerId: OWN }), `${role} on their own`).toBe(may);
        expect(permitsOn(actorOf(role), action, { ownerId: OTHER }), `${role} on another's`).toBe(may && !own);
        expect(permitsOn(actorOf(role), action, { ownerId: null }), `${role} on nobody's`).toBe(may && !own);
      }
    });
  }
});

describe('when an object does not say whose it is', () => {
  it('it is nobody’s, also to an actor whose organization is empty', () => {
    const nobody = { role: 'analyst', personId: '', seatId: '', organizationId: null as never } as const;
    expect(permitsOn(nobody, 'indicator:read-private', { ownerId: null })).toBe(false);
    expect(permitsOn(nobody, 'indicator:read-private', { ownerId: undefined as never })).toBe(false);
  });
});
