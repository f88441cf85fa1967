import { type Actor, isSeated, type Role } from './actor.js';

const INSTITUTION = ['analyst', 'administrator', 'assessor'] as const satisfies readonly Role[];
const COMMITTEE = ['editor', 'chair', 'voter'] as const satisfies readonly Role[];
const SIGNED_IN = [
  ...INSTITUTION,
  ...COMMITTEE,
  'researcher',
  'regulator',
  'operator',
] as const satisfies readonly Role[];

interface Permission {
  /** `anyone` includes a visitor with no token. */
  readonly roles: 'anyone' | readonly Role[];
  /** The reader must also be the owner of the object the field stands on. */
  readonly owner?: true;
}

/**
 * The permission vocabulary: an action → who may take it. A field, argument or sort value names one of these beside its
 * declaration (`@Access`); there is no other place where a right is given.
 */
export const PERMISSIONS = {
  'hub:read': { roles: 'anyone' },
  'self:read': { roles: SIGNED_IN },
  'member:read': { roles: SIGNED_IN.filter((role) => role !== 'researcher') },
  'catalogue:read': { roles: 'anyone' },
  'catalogue:import': { roles: ['editor', 'chair'] },
  'catalogue:publish': { roles: ['chair'] },
  'conformance:read': { roles: INSTITUTION },
  'conformance:read-own': { roles: INSTITUTION, owner: true },
  'conformance:write': { roles: ['administrator', 'assessor'] },
  'indicator:read': { roles: INSTITUTION },
  'indicator:share': { roles: ['analyst', 'administrator'] },
  'indicator:read-private': { roles: INSTITUTION, owner: true },
  'sighting:report': { roles: ['analyst', 'administrator'] },
  'sighting:read-reporter': { roles: INSTITUTION, owner: true },
  'aggregate:read': { roles: ['researcher'] },
  'upload:write': { roles: [...INSTITUTION, 'editor', 'chair'] },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof PERMISSIONS;

const permission = (action: Action): Permission => PERMISSIONS[action];

/** Whether the actor's role may ever take the action, whatever the object. */
export function permits(actor: Actor, action: Action): boolean {
  const { roles } = permission(action);
  return roles === 'anyone' || (isSeated(actor) && roles.includes(actor.role));
}

/** Whether the action needs a look at the object besides the actor. */
export const dependsOnObject = (action: Action): boolean => permission(action).owner === true;

/** What an object must show for a decision: whose it is, as far as the reader's row-level view of it tells. */
export interface Owned {
  readonly ownerId: string | null;
}

/** Whether the actor may take the action on this object. Total: an object that does not say whose it is belongs to nobody. */
export function permitsOn(actor: Actor, action: Action, object: Owned): boolean {
  if (!permits(actor, action)) return false;
  if (!dependsOnObject(action)) return true;
  return isSeated(actor) && object.ownerId !== null && object.ownerId === actor.organizationId;
}
