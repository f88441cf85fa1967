import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { keyIdOf, rawPublicKey } from '../../../../standards/catalogue/release/ed25519.js';
import type { StatementKind } from '../../../../standards/catalogue/release/kinds.js';
import { type Signature, signedBytes } from '../../../../standards/catalogue/release/statement.js';
import { UsageError } from '../../failure.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';

/** An officer's key. What is private of it stays in its file. */
export interface OwnKey {
  readonly id: string;
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
  sign(kind: StatementKind, content: object): Signature;
}

/** A new Ed25519 key in a file of one's own, as PKCS #8 (RFC 8410); a file that is there is left as it is. */
export async function makeKeyFile(path: string): Promise<OwnKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' })).finally(() => file.close());
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${(error as NodeJS.ErrnoException).code}.`);
  }
  return ownKey(privateKey);
}

/** @throws UsageError for a file that others may read, or that holds no such key. Its content is never quoted. */
export async function readKeyFile(io: Io, path: string): Promise<OwnKey> {
  const text = await textOf(io, path);
  if (path !== '-' && ((await stat(path)).mode & 0o077) !== 0)
    throw new UsageError(`${path} is open to others: chmod 600 ${path}.`);
  return ownKey(privateKeyIn(text, path));
}

function privateKeyIn(text: string, path: string): KeyObject {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // What the parser says may quote the file.
  }
  throw new UsageError(`${path} holds no Ed25519 private key (PKCS #8, PEM, without a passphrase).`);
}

function ownKey(privateKey: KeyObject): OwnKey {
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  const id = keyIdOf(publicKey);
  return {
    id,
    publicKey,
    sign: (kind, content) => ({
      keyId: id,
      signature: sign(null, signedBytes(kind, content), privateKey).toString('hex'),
    }),
  };
}
