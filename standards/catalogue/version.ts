import semver from 'semver';
import { badInput } from '../errors.js';
import { type Change, gravest } from './diff/change.js';

export const BUMPS = ['major', 'minor', 'patch', 'none'] as const;
export type Bump = (typeof BUMPS)[number];

const BUMP_OF = { breaking: 'major', minor: 'minor', editorial: 'patch' } as const;
const REASONS_SHOWN = 10;

/** The step that Semantic Versioning 2.0.0 asks for. */
export const requiredBump = (changes: readonly Change[]): Bump =>
  changes.length === 0 ? 'none' : BUMP_OF[gravest(changes.map((change) => change.class))];

/** @throws HubError BAD_USER_INPUT when `previous` is not a SemVer. */
export function nextVersion(previous: string, changes: readonly Change[]): string {
  const bump = requiredBump(changes);
  const from = parse(previous);
  return bump === 'none' ? from.version : from.inc(bump).version;
}

/**
 * A publisher may overstate a version, never understate it. A pre-release is measured by the release it leads to.
 *
 * @throws HubError BAD_USER_INPUT at `/version`, with the changes that ask for more.
 */
export function checkVersion(previous: string, proposed: string, changes: readonly Change[]): void {
  const version = parse(proposed);
  if (version.compare(parse(previous)) <= 0) throw badInput(`${proposed} does not come after ${previous}.`, '/version');
  const least = nextVersion(previous, changes);
  if (version.compareMain(least) < 0)
    throw badInput(
      `${proposed} understates what changed since ${previous}; at least ${least}: ${why(changes)}`,
      '/version',
    );
}

function parse(version: string): semver.SemVer {
  if (semver.valid(version) !== version) throw badInput('Not a version as SemVer 2.0.0 writes it.', '/version');
  return new semver.SemVer(version);
}

function why(changes: readonly Change[]): string {
  const worst = gravest(changes.map((change) => change.class));
  const deciding = changes.filter((change) => change.class === worst);
  const shown = deciding.slice(0, REASONS_SHOWN).map(({ key, reasons }) => `${key}: ${reasons.join(', ')}`);
  const rest = deciding.length - shown.length;
  return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}
