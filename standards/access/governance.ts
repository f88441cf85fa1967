import semver from 'semver';
import type { DisclosureProfile } from './disclosure.js';
import type { Policy } from './policy.js';

interface Version {
  readonly kind: string;
  readonly standardKey: string;
  readonly version: string;
  readonly disclosure: DisclosureProfile | null;
}

/**
 * Whether the profile of a version that is published now comes into force. The first sharing standard with a profile governs
 * from then on, each time by its highest version: another standard cannot take over, nor can a late patch of an older line.
 */
export function governsAfter(inForce: Pick<Policy, 'standardKey' | 'version'> | null, published: Version): boolean {
  if (published.kind !== 'sharing' || !published.disclosure) return false;
  if (!inForce) return true;
  return published.standardKey === inForce.standardKey && semver.gt(published.version, inForce.version);
}
