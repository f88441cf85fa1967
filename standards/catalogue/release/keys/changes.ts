import { badInput, notFound } from '../../../errors.js';
import { keyIdOf, publicKeyHex } from '../ed25519.js';
import { digestOfKeySet, type KeySet, type OfficerKey, parseKeySet } from './keySet.js';

/** An officer's own new key, beside those they have or in the place of one. */
export interface Enrolment {
  readonly publicKey: string;
  readonly officer: string;
  readonly name: string;
  /** Id of the key that goes. */
  readonly replaces?: string | undefined;
}

interface Sources {
  readonly committee: string;
  readonly issuedAt: string;
}

/** The set after this one with a key more, or in the place of another. The first set has one key, and asks for one officer. */
export function enrol(last: KeySet | undefined, enrolment: Enrolment, sources: Sources): KeySet {
  const { publicKey, officer, name, replaces } = enrolment;
  const key = {
    id: keyIdOf(publicKeyHex(publicKey, 'publicKey')),
    publicKey,
    officer,
    name,
    enrolledAt: sources.issuedAt,
  };
  const kept = replaces === undefined ? (last?.keys ?? []) : without(last, replaces);
  return following(last, [...kept, key], last?.threshold ?? 1, sources);
}

export const revoke = (last: KeySet | undefined, keyId: string, sources: Sources): KeySet =>
  following(last, without(last, keyId), last?.threshold ?? 1, sources);

export const setThreshold = (last: KeySet | undefined, threshold: number, sources: Sources): KeySet =>
  following(last, last?.keys ?? [], threshold, sources);

function without(last: KeySet | undefined, keyId: string): readonly OfficerKey[] {
  const kept = (last?.keys ?? []).filter(({ id }) => id !== keyId);
  if (kept.length === (last?.keys ?? []).length) throw notFound('key');
  return kept;
}

/** @throws HubError BAD_USER_INPUT where too few officers would be left. */
function following(last: KeySet | undefined, keys: readonly OfficerKey[], threshold: number, sources: Sources): KeySet {
  if (last && sources.issuedAt < last.issuedAt)
    throw badInput('Its clock is behind that of the set before.', 'issuedAt');
  const set = {
    format: 1,
    committee: sources.committee,
    number: (last?.number ?? 0) + 1,
    previous: last ? digestOfKeySet(last) : null,
    threshold,
    keys,
    issuedAt: sources.issuedAt,
  };
  return parseKeySet(set, '');
}
