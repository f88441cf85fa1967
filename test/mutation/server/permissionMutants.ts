import { type Actor, ROLES } from '../../../standards/access/actor.js';
import { GOVERNED_FIELDS, type GovernedField } from '../../../standards/access/disclosure.js';
import { type Action, PERMISSIONS } from '../../../standards/access/permissions.js';

export interface Permission {
  readonly roles: 'anyone' | readonly Actor['role'][];
  readonly owner?: true;
  readonly field?: GovernedField;
  readonly logged?: true;
  readonly halts?: true;
}

const EVERY_ROLE: readonly Actor['role'][] = [...ROLES, 'public'];

export const permissionOf = (action: Action): Permission => PERMISSIONS[action];
export const rolesOf = ({ roles }: Permission): readonly Actor['role'][] => (roles === 'anyone' ? EVERY_ROLE : roles);

/** A permission with each of its parts changed alone. */
export function permissionMutants(permission: Permission): { change: string; permission: Permission }[] {
  const has = rolesOf(permission);
  const { owner, field, logged, halts, ...rest } = permission;
  const parts = {
    ...(owner && { owner }),
    ...(field && { field }),
    ...(logged && { logged }),
    ...(halts && { halts }),
  };
  const without = (part: keyof typeof parts) => ({ ...rest, ...parts, [part]: undefined });
  const others = GOVERNED_FIELDS.filter((other) => other !== field);
  return [
    ...has.map((role) => ({
      change: `not for ${role}`,
      permission: { ...permission, roles: has.filter((other) => other !== role) },
    })),
    ...EVERY_ROLE.filter((role) => !has.includes(role)).map((role) => ({
      change: `for ${role}`,
      permission: { ...permission, roles: [...has, role] },
    })),
    ...(has.length < EVERY_ROLE.length - 1
      ? [{ change: 'for anyone', permission: { ...permission, roles: 'anyone' as const } }]
      : []),
    ...(owner ? [{ change: 'not the owner’s alone', permission: without('owner') }] : []),
    ...(owner ? [] : [{ change: 'the owner’s alone', permission: { ...rest, owner: true as const } }]),
    ...(field ? [{ change: `not governed by ${field}`, permission: without('field') }] : []),
    ...(field ? others : []).map((other) => ({
      change: `governed by ${other}`,
      permission: { ...permission, field: other },
    })),
    ...(logged
      ? [{ change: 'not logged', permission: without('logged') }]
      : [{ change: 'logged', permission: { ...permission, logged: true as const } }]),
    ...(halts
      ? [{ change: 'not stopped', permission: without('halts') }]
      : [{ change: 'stopped', permission: { ...permission, halts: true as const } }]),
  ];
}
