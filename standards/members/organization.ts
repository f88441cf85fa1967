import type { Role } from '../access/actor.js';
import { badInput } from '../errors.js';

/** What a party can be in the consortium → the roles of the seats it can have. */
export const ROLES_AT = {
  institution: ['analyst', 'administrator', 'assessor'],
  channel: ['agent'],
  committee: ['editor', 'chair', 'voter'],
  research: ['researcher'],
  regulator: ['regulator'],
  operator: ['operator'],
} as const satisfies Record<string, readonly Role[]>;

export type OrganizationKind = keyof typeof ROLES_AT;

/** Lower-case letters and digits, in parts joined by `-`. No dot: that is what parts a channel from its institution. */
export function organizationKey(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.length > 64 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
    throw badInput('A key is lower-case letters and digits, in parts joined by -; at most 64 characters.', at);
  }
  return value;
}

/** A channel's key starts with its institution's: so that a key that is taken tells nothing of others' channels. */
export const channelKey = (institutionKey: string, name: unknown, at: string): string =>
  `${institutionKey}.${organizationKey(name, at)}`;

/** ISO 3166-1 alpha-2, or a subdivision of ISO 3166-2. */
export function region(value: unknown, at: string): string {
  if (typeof value !== 'string' || !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)) {
    throw badInput('A region is a code of ISO 3166, such as CN or CN-SH.', at);
  }
  return value;
}
