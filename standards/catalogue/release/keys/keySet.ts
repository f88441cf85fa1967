import { badInput } from '../../../errors.js';
import { sha256Hex } from '../../digest.js';
import { below } from '../../json.js';
import { OWN_KEY } from '../../validate/keys.js';
import { lineOfText, listOf, matching, objectWith } from '../../validate/shape.js';
import { keyIdOf, publicKeyHex } from '../ed25519.js';
import { digestHex, digestOfStatement, formatOne, moment, ordinal } from '../statement.js';

/** One key of one officer. An officer may have several, and counts once. */
export interface OfficerKey {
  /** SHA-256 of the public key. */
  readonly id: string;
  /** 32 bytes in hexadecimal (RFC 8032). */
  readonly publicKey: string;
  /** The person, as `officerOf` names them. */
  readonly officer: string;
  /** For people: whose key it is. */
  readonly name: string;
  /** RFC 3339: `issuedAt` of the set that brought it. */
  readonly enrolledAt: string;
}

/** Who signs for a committee, and how many it takes, from one set to the next (as root metadata of TUF 1.0.33, 5.3). */
export interface KeySet {
  readonly format: 1;
  readonly committee: string;
  /** Counted from 1. */
  readonly number: number;
  /** Digest of the set before; null in the first. */
  readonly previous: string | null;
  /** How many officers must sign. */
  readonly threshold: number;
  readonly keys: readonly OfficerKey[];
  readonly issuedAt: string;
}

/** The set that a release or a head was signed under. */
export interface KeySetName {
  readonly number: number;
  readonly digest: string;
}

export const MAX_KEYS = 32;

/** A person at a committee, without saying who: neither id is known outside the hub. */
export const officerOf = (committeeId: string, personId: string): string =>
  sha256Hex(`entente officer ${committeeId} ${personId}`).slice(0, 32);

export const digestOfKeySet = (set: KeySet): string => digestOfStatement('key-set', set);

export const nameOfKeySet = (set: KeySet): KeySetName => ({ number: set.number, digest: digestOfKeySet(set) });

export const officersIn = (keys: readonly OfficerKey[]): Set<string> => new Set(keys.map(({ officer }) => officer));

/** @throws HubError BAD_USER_INPUT for what no set can be, whatever came before. */
export function parseKeySet(value: unknown, at: string): KeySet {
  const names = ['format', 'committee', 'number', 'previous', 'threshold', 'keys', 'issuedAt'];
  const { format, committee, number, previous, threshold, keys, issuedAt } = objectWith(value, names, at);
  const set: KeySet = {
    format: formatOne(format, below(at, 'format')),
    committee: committeeKey(committee, below(at, 'committee')),
    number: ordinal(number, below(at, 'number')),
    previous: previous === null ? null : digestHex(previous, below(at, 'previous')),
    threshold: ordinal(threshold, below(at, 'threshold')),
    keys: listOf(keys, below(at, 'keys')).map((key, index) => parseKey(key, below(below(at, 'keys'), index))),
    issuedAt: moment(issuedAt, below(at, 'issuedAt')),
  };
  if (set.keys.length > MAX_KEYS) throw badInput(`At most ${MAX_KEYS} keys.`, below(at, 'keys'));
  if (new Set(set.keys.map(({ id }) => id)).size < set.keys.length)
    throw badInput('A key stands once in a set.', below(at, 'keys'));
  if (officersIn(set.keys).size < set.threshold)
    throw badInput('No more officers are asked for than there are.', below(at, 'threshold'));
  return set;
}

export const committeeKey = (value: unknown, at: string): string =>
  matching(value, OWN_KEY, 'The key of a committee', at);

export function parseKeySetName(value: unknown, at: string): KeySetName {
  const { number, digest } = objectWith(value, ['number', 'digest'], at);
  return { number: ordinal(number, below(at, 'number')), digest: digestHex(digest, below(at, 'digest')) };
}

function parseKey(value: unknown, at: string): OfficerKey {
  const { id, publicKey, officer, name, enrolledAt } = objectWith(
    value,
    ['id', 'publicKey', 'officer', 'name', 'enrolledAt'],
    at,
  );
  const key = {
    id: digestHex(id, below(at, 'id')),
    publicKey: publicKeyHex(publicKey, below(at, 'publicKey')),
    officer: matching(officer, /^[0-9a-f]{32}$/, 'The name of an officer', below(at, 'officer')),
    name: lineOfText(name, below(at, 'name')),
    enrolledAt: moment(enrolledAt, below(at, 'enrolledAt')),
  };
  if (keyIdOf(key.publicKey) !== key.id) throw badInput('The id of another key.', below(at, 'id'));
  return key;
}
