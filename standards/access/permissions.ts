import { type Actor, isSeated, ROLES, type Role } from './actor.js';
import { GOVERNED_FIELDS, type GovernedField } from './disclosure.js';
import { type FieldSet, includes } from './fields.js';

const INSTITUTION = ['analyst', 'administrator', 'assessor'] as const satisfies readonly Role[];
const MEMBERS = ROLES.filter((role) => role !== 'researcher');
/** Everybody, a visitor with no token too, but researchers: what they read are aggregates. */
const INDICATOR_READERS = [...MEMBERS, 'public'] as const;
const FOLLOWERS = [...INSTITUTION, 'agent', 'regulator'] as const satisfies readonly Role[];
const SIGHTING_READERS = FOLLOWERS;
/** Who takes part in making standards: reads a version while it is commented on and voted on. */
const PARTICIPANTS = [...INSTITUTION, 'regulator', 'voter', 'editor', 'chair'] as const satisfies readonly Role[];
const ASSESSMENT_READERS = [...INSTITUTION, 'regulator'] as const satisfies readonly Role[];

interface Permission {
  /** `anyone` includes a visitor with no token. */
  readonly roles: 'anyone' | readonly Actor['role'][];
  /** The reader must also be the owner of the object the field stands on. */
  readonly owner?: true;
  /** The reader must own the object, or the disclosure profile in force must show them this of it. */
  readonly field?: GovernedField;
  /** What it reads is private or granted: the owner can learn who did. */
  readonly logged?: true;
  /** Something new comes to others by it, or leaves the hub: an incident stops it. */
  readonly halts?: true;
  /** Roles that take it for an institution, whose mandate they need: the seat alone does not give it. */
  readonly mandated?: readonly Role[];
}

/** Each field of an indicator that a profile decides on is read by a right of its own. */
const READ_GOVERNED: {
  readonly [field in GovernedField as field extends `indicator.${infer name}`
    ? `indicator:read-${name}`
    : never]: Permission;
} = Object.assign(
  {},
  ...GOVERNED_FIELDS.filter((field) => field.startsWith('indicator.')).map((field) => ({
    [field.replace('.', ':read-')]: { roles: INDICATOR_READERS, field },
  })),
);

/**
 * The permission vocabulary: an action → who may take it. A field, argument or sort value names one of these beside its
 * declaration (`@Access`); there is no other place where a right is given.
 */
export const PERMISSIONS = {
  'hub:read': { roles: 'anyone' },
  'hub:stop': { roles: ['operator'] },
  'self:read': { roles: ROLES },
  'invitation:answer': { roles: 'anyone' },
  'member:read': { roles: MEMBERS },
  'member:administer': { roles: ['administrator', 'chair'] },
  'member:leave': { roles: ['administrator'], halts: true },
  'channel:manage': { roles: ['administrator'] },
  'group:read': { roles: INSTITUTION },
  'group:manage': { roles: ['administrator'] },
  'group:add-member': { roles: ['administrator'], halts: true },
  'access-log:read': { roles: ['administrator'] },
  'access:explain': { roles: INDICATOR_READERS },
  'catalogue:read': { roles: 'anyone' },
  'catalogue:follow': { roles: PARTICIPANTS },
  'catalogue:import': { roles: ['editor', 'chair'] },
  'catalogue:draft': { roles: ['editor', 'chair'] },
  'catalogue:read-drafting': { roles: ['editor', 'chair', 'voter'] },
  'catalogue:advance': { roles: ['editor', 'chair'] },
  'catalogue:publish': { roles: ['chair'] },
  'release:sign': { roles: ['editor', 'chair'] },
  'crosswalk:read': { roles: 'anyone' },
  'crosswalk:write': { roles: ['editor', 'chair'] },
  'crosswalk:review': { roles: ['editor', 'chair'] },
  'crosswalk:publish': { roles: ['chair'] },
  'committee:configure': { roles: ['chair'] },
  'comment:read': { roles: PARTICIPANTS },
  'comment:write': { roles: [...INSTITUTION, 'regulator', 'voter'], mandated: ['voter'] },
  'comment:dispose': { roles: ['editor', 'chair'] },
  'ballot:read': { roles: PARTICIPANTS },
  'ballot:conduct': { roles: ['chair'] },
  'ballot:vote': { roles: ['voter'], mandated: ['voter'] },
  'conformance:read': { roles: ASSESSMENT_READERS, logged: true },
  'conformance:read-summary': { roles: ASSESSMENT_READERS, field: 'assessment.summary', logged: true },
  'conformance:read-answers': { roles: ASSESSMENT_READERS, field: 'assessment.answers', logged: true },
  'conformance:read-revision': { roles: INSTITUTION, owner: true },
  'conformance:read-grants': { roles: INSTITUTION, owner: true },
  'conformance:write': { roles: ['administrator', 'assessor'] },
  'conformance:grant': { roles: ['administrator'], halts: true },
  'conformance:revoke-grant': { roles: ['administrator'] },
  'indicator:read': { roles: INDICATOR_READERS },
  ...READ_GOVERNED,
  'indicator:look-up': { roles: FOLLOWERS },
  'indicator:export': { roles: INDICATOR_READERS, halts: true },
  'indicator:follow': { roles: FOLLOWERS, halts: true },
  'indicator:share': { roles: ['analyst', 'administrator'], halts: true },
  'indicator:recall': { roles: ['analyst', 'administrator'] },
  'indicator:read-private': { roles: INSTITUTION, owner: true, logged: true },
  'sighting:report': { roles: ['analyst', 'administrator'], halts: true },
  'sighting:read': { roles: SIGHTING_READERS },
  'sighting:read-kind': { roles: SIGHTING_READERS, field: 'sighting.kind' },
  'sighting:read-seen-at': { roles: SIGHTING_READERS, field: 'sighting.seenAt' },
  'sighting:read-count': { roles: SIGHTING_READERS, field: 'sighting.count' },
  'indicator:read-recipients': { roles: INSTITUTION, owner: true },
  'indicator:read-version': { roles: INSTITUTION, owner: true },
  'sighting:read-reporter': { roles: INSTITUTION, owner: true },
  'disclosure:consent': { roles: ['administrator'], halts: true },
  'disclosure:read-pending': { roles: ['administrator'] },
  'aggregate:read': { roles: 'anyone' },
  'aggregate:request': { roles: ['researcher'] },
  'aggregate:read-request': { roles: ['researcher', 'editor', 'chair'] },
  'aggregate:review': { roles: ['editor', 'chair'] },
  'aggregate:read-participation': { roles: INSTITUTION },
  'aggregate:opt-out': { roles: ['administrator'] },
  'upload:write': { roles: [...INSTITUTION, 'editor', 'chair'] },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof PERMISSIONS;

const permission = (action: Action): Permission => PERMISSIONS[action];

/** Whether a role may ever take the action, whatever the object. */
export function permitsRole(role: Actor['role'], action: Action): boolean {
  const { roles } = permission(action);
  return roles === 'anyone' || roles.includes(role);
}

/** Whether the actor's role may ever take the action, whatever the object. */
export const permits = (actor: Actor, action: Action): boolean => permitsRole(actor.role, action);

/** Whether the action needs a look at the object besides the actor. */
export const dependsOnObject = (action: Action): boolean => isOwners(action) || governedField(action) !== undefined;

/** Whether the action is the object's owner's alone, whatever any profile says. */
export const isOwners = (action: Action): boolean => permission(action).owner === true;

/** The field of a disclosure profile that the action reads, if it is one's to give. */
export const governedField = (action: Action): GovernedField | undefined => permission(action).field;

/** Whether the role takes the action only in the name of an institution that it was made to speak for. */
export const isMandated = (role: Role, action: Action): boolean => permission(action).mandated?.includes(role) === true;

/** Whether an incident stops the action. */
export const isHalted = (action: Action): boolean => permission(action).halts === true;

/** Whether what the action reads goes to the access log. */
export const isLogged = (action: Action): boolean => permission(action).logged === true;

/** What an object must show for a decision: whose it is, as far as the reader's row-level view of it tells, and what is seen of it. */
export interface Decided {
  readonly ownerId: string | null;
  /** The governed fields that the policy in force shows the reader of this object. */
  readonly seen: FieldSet;
}

/** Whether the actor may take the action on this object. Total: an object that does not say whose it is belongs to nobody. */
export function permitsOn(actor: Actor, action: Action, object: Decided): boolean {
  if (!permits(actor, action)) return false;
  if (!dependsOnObject(action)) return true;
  if (isSeated(actor) && object.ownerId !== null && object.ownerId === actor.organizationId) return true;
  const field = governedField(action);
  return field !== undefined && includes(object.seen, field);
}
