import { badInput } from '../../errors.js';
import { below } from '../json.js';
import { objectWith } from '../validate/shape.js';
import { committeeKey, type KeySetName, parseKeySetName } from './keys/keySet.js';
import { standardKey, versionNumber } from './manifest.js';
import { digestHex, digestOfStatement, formatOne, moment, ordinal } from './statement.js';

/**
 * Which release of a standard is the newest, for as long as it says (the timestamp role of TUF 1.0.33): whoever is kept from
 * newer ones notices when it has expired.
 */
export interface Head {
  readonly format: 1;
  readonly standard: string;
  readonly version: string;
  /** Digest of the release. */
  readonly release: string;
  /** The release's own number. */
  readonly number: number;
  /** Of heads of this standard, counted from 1. */
  readonly sequence: number;
  readonly committee: string;
  readonly keySet: KeySetName;
  readonly issuedAt: string;
  readonly expiresAt: string;
}

/** Longer, and nobody would notice a freeze. */
export const MAX_HEAD_DAYS = 366;
const DAY_MS = 86_400_000;

export const digestOfHead = (head: Head): string => digestOfStatement('head', head);

const NAMES = [
  ...['format', 'standard', 'version', 'release', 'number', 'sequence', 'committee', 'keySet', 'issuedAt', 'expiresAt'],
];

/** @throws HubError BAD_USER_INPUT */
export function parseHead(value: unknown, at: string): Head {
  const given = objectWith(value, NAMES, at);
  const head: Head = {
    format: formatOne(given.format, below(at, 'format')),
    standard: standardKey(given.standard, below(at, 'standard')),
    version: versionNumber(given.version, below(at, 'version')),
    release: digestHex(given.release, below(at, 'release')),
    number: ordinal(given.number, below(at, 'number')),
    sequence: ordinal(given.sequence, below(at, 'sequence')),
    committee: committeeKey(given.committee, below(at, 'committee')),
    keySet: parseKeySetName(given.keySet, below(at, 'keySet')),
    issuedAt: moment(given.issuedAt, below(at, 'issuedAt')),
    expiresAt: moment(given.expiresAt, below(at, 'expiresAt')),
  };
  const days = (Date.parse(head.expiresAt) - Date.parse(head.issuedAt)) / DAY_MS;
  if (days <= 0 || days > MAX_HEAD_DAYS)
    throw badInput(`A head lasts at most ${MAX_HEAD_DAYS} days.`, below(at, 'expiresAt'));
  return head;
}
