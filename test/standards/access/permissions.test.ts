import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../../../standards/access/actor.js';
import type { GovernedField } from '../../../standards/access/disclosure.js';
import { ALL_FIELDS, type FieldSet, NO_FIELDS, setOf } from '../../../standards/access/fields.js';
import {
  type Action,
  dependsOnObject,
  isHalted,
  isLogged,
  PERMISSIONS,
  permits,
  permitsOn,
} from '../../../standards/access/permissions.js';
import { KNOWN_GOVERNED } from '../../support/world/content.js';

const OWN = 'organization of the reader';
const OTHER = 'another organization';

const actorOf = (role: Actor['role']): Actor =>
  role === 'public' ? { role } : { role, personId: 'person', seatId: 'seat', organizationId: OWN, institutionId: OWN };

const EVERY_ROLE = [...ROLES, 'public'] as const;
const ALL = [...EVERY_ROLE];
const SIGNED_IN = [...ROLES];
const INSTITUTION: Actor['role'][] = ['analyst', 'administrator', 'assessor'];

const READERS = EVERY_ROLE.filter((role) => role !== 'researcher');
const FOLLOWERS: Actor['role'][] = [...INSTITUTION, 'agent', 'regulator'];
const PARTICIPANTS: Actor['role'][] = [...INSTITUTION, 'regulator', 'voter', 'editor', 'chair'];
const ASSESSMENT_READERS: Actor['role'][] = [...INSTITUTION, 'regulator'];

interface Expected {
  readonly roles: readonly Actor['role'][];
  /** Only on what is their own organization's. */
  readonly own?: true;
  /** On what is their own organization's, and where the policy shows it. */
  readonly shown?: GovernedField;
  /** Whose data it is can learn who read it. */
  readonly logged?: true;
  /** An incident stops it. */
  readonly halts?: true;
}

const READ_CONTENT = Object.fromEntries(
  KNOWN_GOVERNED.map((field) => [field.replace('.', ':read-'), { roles: READERS, shown: field as GovernedField }]),
);

const TABLE: Readonly<Record<string, Expected>> = {
  'hub:read': { roles: ALL },
  'hub:stop': { roles: ['operator'] },
  'self:read': { roles: SIGNED_IN },
  'member:read': { roles: SIGNED_IN.filter((role) => role !== 'researcher') },
  'member:administer': { roles: ['administrator', 'chair'] },
  'member:leave': { roles: ['administrator'], halts: true },
  'channel:manage': { roles: ['administrator'] },
  'group:read': { roles: INSTITUTION },
  'group:manage': { roles: ['administrator'] },
  'group:add-member': { roles: ['administrator'], halts: true },
  'access-log:read': { roles: ['administrator'] },
  'access:explain': { roles: READERS },
  'catalogue:read': { roles: ALL },
  'catalogue:follow': { roles: PARTICIPANTS },
  'catalogue:import': { roles: ['editor', 'chair'] },
  'catalogue:draft': { roles: ['editor', 'chair'] },
  'catalogue:read-drafting': { roles: ['editor', 'chair', 'voter'] },
  'invitation:answer': { roles: ALL },
  'catalogue:publish': { roles: ['chair'] },
  'catalogue:advance': { roles: ['editor', 'chair'] },
  'crosswalk:read': { roles: ALL },
  'crosswalk:write': { roles: ['editor', 'chair'] },
  'crosswalk:review': { roles: ['editor', 'chair'] },
  'crosswalk:publish': { roles: ['chair'] },
  'committee:configure': { roles: ['chair'] },
  'release:sign': { roles: ['editor', 'chair'] },
  'comment:read': { roles: PARTICIPANTS },
  'comment:write': { roles: [...INSTITUTION, 'regulator', 'voter'] },
  'comment:dispose': { roles: ['editor', 'chair'] },
  'ballot:read': { roles: PARTICIPANTS },
  'ballot:conduct': { roles: ['chair'] },
  'ballot:vote': { roles: ['voter'] },
  'conformance:read': { roles: ASSESSMENT_READERS, logged: true },
  'conformance:read-summary': { roles: ASSESSMENT_READERS, shown: 'assessment.summary', logged: true },
  'conformance:read-answers': { roles: ASSESSMENT_READERS, shown: 'assessment.answers', logged: true },
  'conformance:read-revision': { roles: INSTITUTION, own: true },
  'conformance:read-grants': { roles: INSTITUTION, own: true },
  'conformance:write': { roles: ['administrator', 'assessor'] },
  'conformance:grant': { roles: ['administrator'], halts: true },
  'conformance:revoke-grant': { roles: ['administrator'] },
  'indicator:read': { roles: READERS },
  ...READ_CONTENT,
  'indicator:read-publisher': { roles: READERS, shown: 'indicator.publisher' },
  'indicator:read-history': { roles: READERS, shown: 'indicator.history' },
  'indicator:look-up': { roles: FOLLOWERS },
  'indicator:export': { roles: READERS, halts: true },
  'indicator:follow': { roles: FOLLOWERS, halts: true },
  'indicator:share': { roles: ['analyst', 'administrator'], halts: true },
  'indicator:recall': { roles: ['analyst', 'administrator'] },
  'indicator:read-private': { roles: INSTITUTION, own: true, logged: true },
  'indicator:read-recipients': { roles: INSTITUTION, own: true },
  'indicator:read-version': { roles: INSTITUTION, own: true },
  'sighting:report': { roles: ['analyst', 'administrator'], halts: true },
  'sighting:read': { roles: FOLLOWERS },
  'sighting:read-kind': { roles: FOLLOWERS, shown: 'sighting.kind' },
  'sighting:read-seen-at': { roles: FOLLOWERS, shown: 'sighting.seenAt' },
  'sighting:read-count': { roles: FOLLOWERS, shown: 'sighting.count' },
  'sighting:read-reporter': { roles: INSTITUTION, own: true },
  'disclosure:consent': { roles: ['administrator'], halts: true },
  'disclosure:read-pending': { roles: ['administrator'] },
  'aggregate:read': { roles: ALL },
  'aggregate:request': { roles: ['researcher'] },
  'aggregate:read-request': { roles: ['researcher', 'editor', 'chair'] },
  'aggregate:review': { roles: ['editor', 'chair'] },
  'aggregate:read-participation': { roles: INSTITUTION },
  'aggregate:opt-out': { roles: ['administrator'] },
  'upload:write': { roles: [...INSTITUTION, 'editor', 'chair'] },
};

const ACTIONS = Object.keys(TABLE) as Action[];

describe('when an actor wants to take an action', () => {
  it('the table names every action there is', () => {
    expect(ACTIONS.sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  for (const [action, { roles, own = false, shown, logged = false, halts = false }] of Object.entries(TABLE) as [
    Action,
    Expected,
  ][]) {
    const whose = own || shown ? `, on their own${shown ? ` or where ${shown} is shown` : ''}` : '';
    it(`${action} is for ${roles.length === ALL.length ? 'everybody' : roles.join(', ')}${whose}`, () => {
      expect(EVERY_ROLE.filter((role) => permits(actorOf(role), action))).toEqual(
        EVERY_ROLE.filter((role) => roles.includes(role)),
      );
      expect(dependsOnObject(action)).toBe(own || shown !== undefined);
      expect(isLogged(action)).toBe(logged);
      expect(isHalted(action)).toBe(halts);
      const othersSeeing = ALL_FIELDS & ~(shown ? setOf([shown]) : NO_FIELDS);
      for (const role of EVERY_ROLE) {
        const may = roles.includes(role);
        const on = (ownerId: string | null, seen: FieldSet) => permitsOn(actorOf(role), action, { ownerId, seen });
        expect(on(OWN, NO_FIELDS), `${role} on their own`).toBe(may && (role !== 'public' || !(own || shown)));
        expect(on(OTHER, ALL_FIELDS), `${role} on another's, all shown`).toBe(may && !own);
        expect(on(OTHER, othersSeeing), `${role} on another's, all else shown`).toBe(may && !own && !shown);
        expect(on(null, NO_FIELDS), `${role} on nobody's`).toBe(may && !own && !shown);
      }
    });
  }
});

describe('when an object does not say whose it is', () => {
  it('it is nobody’s, also to an actor whose organization is empty', () => {
    const nobody = {
      role: 'analyst',
      personId: '',
      seatId: '',
      organizationId: null as never,
      institutionId: '',
    } as const;
    expect(permitsOn(nobody, 'indicator:read-private', { ownerId: null, seen: NO_FIELDS })).toBe(false);
    expect(permitsOn(nobody, 'indicator:read-private', { ownerId: undefined as never, seen: NO_FIELDS })).toBe(false);
  });
});
