import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { keyIdOf, rawPublicKey } from '../../../standards/catalogue/release/ed25519.js';
import type { SignedKeySet } from '../../../standards/catalogue/release/keys/chain.js';
import { enrol, setThreshold } from '../../../standards/catalogue/release/keys/changes.js';
import { type KeySet, officerOf } from '../../../standards/catalogue/release/keys/keySet.js';
import type { StatementKind } from '../../../standards/catalogue/release/kinds.js';
import { type Signature, type Signed, signedBytes } from '../../../standards/catalogue/release/statement.js';

/** PrivateKeyInfo of an Ed25519 key up to its 32 bytes (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface TestKey {
  readonly id: string;
  readonly publicKey: string;
  readonly pem: string;
  signBytes(bytes: Buffer): string;
  sign(kind: StatementKind, content: object): Signature;
}

/** A key from 32 bytes in hexadecimal. */
export function keyOf(secret: string): TestKey {
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.from(secret, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = rawPublicKey(createPublicKey(key));
  const id = keyIdOf(publicKey);
  const signBytes = (bytes: Buffer) => sign(null, bytes, key).toString('hex');
  return {
    id,
    publicKey,
    pem: key.export({ format: 'pem', type: 'pkcs8' }) as string,
    signBytes,
    sign: (kind, content) => ({ keyId: id, signature: signBytes(signedBytes(kind, content)) }),
  };
}

/** The same key for the same name, always. */
export const keyNamed = (name: string): TestKey => keyOf(createHash('sha256').update(`key of ${name}`).digest('hex'));

export const signedBy = <T extends object>(
  kind: StatementKind,
  content: T,
  ...keys: readonly Pick<TestKey, 'sign'>[]
): Signed<T> => ({ content, signatures: keys.map((key) => key.sign(kind, content)) });

/** Key sets of a committee, signed as they must be: an officer more with each, in the end a threshold above one. */
export function chainOf(
  committee: string,
  names: readonly string[],
  threshold: number,
  {
    at = (step: number) => new Date(Date.UTC(2026, 0, 1, 0, step)),
    officer = (name: string) => officerOf(committee, name),
    label = (name: string) => name,
  } = {},
): SignedKeySet[] {
  const sets: SignedKeySet[] = [];
  const last = (): KeySet | undefined => sets.at(-1)?.content;
  const sources = () => ({ committee, issuedAt: at(sets.length).toISOString() });
  const first = keyNamed(names[0] ?? '');
  for (const name of names) {
    const key = keyNamed(name);
    const set = enrol(last(), { publicKey: key.publicKey, officer: officer(name), name: label(name) }, sources());
    sets.push(signedBy('key-set', set, ...(key.id === first.id ? [key] : [first, key])));
  }
  if (threshold === 1) return sets;
  const set = setThreshold(last(), threshold, sources());
  return [...sets, signedBy('key-set', set, ...names.map(keyNamed))];
}
