import { ROLES, type Role } from './actor.js';
import { type Action, PERMISSIONS, permitsRole } from './permissions.js';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Whether whoever has `role` has every right that `other` would give. */
const covers = (role: Role, other: Role): boolean =>
  ACTIONS.every((action) => permitsRole(role, action) || !permitsRole(other, action));

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
