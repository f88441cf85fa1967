import { type Actor, isSeated, ROLES, type Role } from './actor.js';
import { type Action, isMandated, PERMISSIONS, permitsRole } from './permissions.js';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Whether whoever has `role` has every right that `other` would give; what takes a mandate besides is not given with it. */
const covers = (role: Role, other: Role): boolean =>
  ACTIONS.every((action) => permitsRole(role, action) || !permitsRole(other, action) || isMandated(other, action));

interface Administered {
  /** Roles of seats at the administrator's own organization. */
  readonly here: readonly Role[];
  /** Roles of seats at its third-party channels. */
  readonly atChannels: readonly Role[];
}

const coveredBy = (role: Role, among: readonly Role[]): Role[] =>
  ROLES.filter((other) => among.includes(other) && covers(role, other));

/**
 * Whose seats an administrator gives and ends: of its own organization and its channels, and never with a right that its
 * own role does not have.
 */
export const ADMINISTERED_ROLES: Readonly<Partial<Record<Role, Administered>>> = {
  administrator: {
    here: coveredBy('administrator', ['analyst', 'administrator', 'assessor']),
    atChannels: coveredBy('administrator', ['agent']),
  },
  chair: { here: coveredBy('chair', ['editor', 'chair', 'voter']), atChannels: [] },
};

/** Whose seats an actor administers. */
export interface Administration extends Administered {
  readonly organizationId: string;
}

/** What the actor administers, if anything. */
export function administrationOf(actor: Actor): Administration | null {
  const administered = isSeated(actor) ? ADMINISTERED_ROLES[actor.role] : undefined;
  return isSeated(actor) && administered ? { ...administered, organizationId: actor.organizationId } : null;
}

/** Roles of the seats that are given at an organization: the administrator's own, or a channel of it. */
export function rolesAt(
  { organizationId, here, atChannels }: Administration,
  place: { readonly id: string; readonly institutionId: string | null },
): readonly Role[] {
  if (place.id === organizationId) return here;
  return place.institutionId === organizationId ? atChannels : [];
}

/** Whether the actor is told who sits in a seat: in their own, and in those that they administer. */
export function seesSeat(
  actor: Actor,
  seat: { readonly personId: string; readonly organizationId: string; readonly role: Role },
): boolean {
  if (isSeated(actor) && actor.personId === seat.personId) return true;
  const administration = administrationOf(actor);
  const place = { id: seat.organizationId, institutionId: null };
  return administration !== null && rolesAt(administration, place).includes(seat.role);
}

/** Whether an organization must keep a seat of this role: nobody else could give it one again. */
export const isIndispensable = (role: Role): boolean => ADMINISTERED_ROLES[role] !== undefined;
