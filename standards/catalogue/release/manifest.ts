import semver from 'semver';
import { badInput } from '../../errors.js';
import { below } from '../json.js';
import { OWN_KEY } from '../validate/keys.js';
import { matching, objectWith } from '../validate/shape.js';
import { committeeKey, type KeySetName, parseKeySetName } from './keys/keySet.js';
import { digestHex, digestOfStatement, formatOne, moment, ordinal } from './statement.js';

/** What was released of the standard before: `release` is null where the committee had no keys then. */
export interface Predecessor {
  readonly version: string;
  readonly document: string;
  readonly release: string | null;
}

/** What the officers of a committee say with their signatures when they release a version. */
export interface ReleaseManifest {
  readonly format: 1;
  readonly standard: string;
  readonly version: string;
  /** Digest of the document. */
  readonly document: string;
  /** Its place in the order of the standard's releases, counted from 1. */
  readonly number: number;
  /** The release before it in that order, whatever its SemVer; null for the first. */
  readonly predecessor: Predecessor | null;
  readonly committee: string;
  /** Whose signatures count. */
  readonly keySet: KeySetName;
  /** When it was drawn up to be signed (RFC 3339). Publication follows once enough have. */
  readonly issuedAt: string;
}

export const digestOfManifest = (manifest: ReleaseManifest): string => digestOfStatement('release', manifest);

const NAMES = ['format', 'standard', 'version', 'document', 'number', 'predecessor', 'committee', 'keySet', 'issuedAt'];

/** @throws HubError BAD_USER_INPUT */
export function parseManifest(value: unknown, at: string): ReleaseManifest {
  const manifest = objectWith(value, NAMES, at);
  const { predecessor } = manifest;
  const number = ordinal(manifest.number, below(at, 'number'));
  if ((predecessor === null) !== (number === 1))
    throw badInput('The first release, and no other, has none before it.', below(at, 'predecessor'));
  return {
    format: formatOne(manifest.format, below(at, 'format')),
    standard: standardKey(manifest.standard, below(at, 'standard')),
    version: versionNumber(manifest.version, below(at, 'version')),
    document: digestHex(manifest.document, below(at, 'document')),
    number,
    predecessor: predecessor === null ? null : parsePredecessor(predecessor, below(at, 'predecessor')),
    committee: committeeKey(manifest.committee, below(at, 'committee')),
    keySet: parseKeySetName(manifest.keySet, below(at, 'keySet')),
    issuedAt: moment(manifest.issuedAt, below(at, 'issuedAt')),
  };
}

function parsePredecessor(value: unknown, at: string): Predecessor {
  const { version, document, release } = objectWith(value, ['version', 'document', 'release'], at);
  return {
    version: versionNumber(version, below(at, 'version')),
    document: digestHex(document, below(at, 'document')),
    release: release === null ? null : digestHex(release, below(at, 'release')),
  };
}

export const standardKey = (value: unknown, at: string): string =>
  matching(value, OWN_KEY, 'The key of a standard', at);

export function versionNumber(value: unknown, at: string): string {
  if (typeof value !== 'string' || semver.valid(value) !== value)
    throw badInput('A version as SemVer 2.0.0 writes it was expected.', at);
  return value;
}
