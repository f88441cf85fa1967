import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { KeyProvider } from '../../standards/sealing/provider.js';
import { StartError } from '../config.js';
import { keyFile, readKeys, type WrappingKey, writeKeys } from './keyFile.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Wrapping keys in `sealing.keys` of the hub's data folder, readable by its owner alone; the last is the newest. Whoever holds
 * this file and the database can read what is sealed.
 */
export function localKeys(dataDir: string): KeyProvider {
  const file = keyFile(dataDir);
  const read = () => readKeys(file);
  const newest = (): WrappingKey => {
    const key = read().at(-1);
    if (!key) throw new Error('There is no wrapping key.');
    return key;
  };
  const find = (name: string): WrappingKey => {
    const found = read().find((key) => key.name === name);
    if (!found) throw new Error(`There is no wrapping key ${name}.`);
    return found;
  };
  return {
    newest: async () => newest().name,
    wrap: async (key, context) => wrapUnder(newest(), key, context),
    unwrap: async (wrapped, by, context) => unwrapUnder(find(by), wrapped, context),
    async renew() {
      const key = newKey();
      writeKeys(file, [...read(), key]);
      return key.name;
    },
    async keepOnly(names) {
      const kept = read().filter(({ name }, index, { length }) => index === length - 1 || names.includes(name));
      const gone = read().filter(({ name }) => !kept.some((key) => key.name === name));
      if (gone.length > 0) writeKeys(file, kept);
      return gone.map(({ name }) => name);
    },
  };
}

/**
 * Makes the file at the first start. Where the database is sealed under keys that the file lacks, the hub had another
 * file: with a new one it would seal what no other server opens.
 */
export function prepareLocalKeys(dataDir: string, inUse: readonly string[]): void {
  const file = keyFile(dataDir);
  const known = existsSync(file) ? readKeys(file) : [];
  const missing = inUse.filter((name) => !known.some((key) => key.name === name));
  if (missing.length > 0) {
    throw new StartError(
      `${file} lacks ${missing.join(', ')}, under which private text in this database is sealed; bring the file it had.`,
    );
  }
  if (known.length === 0) writeKeys(file, [newKey()]);
}

/** Its name is random, so that none is used twice: what was wrapped under the first key of a name would meet the second. */
const newKey = (): WrappingKey => ({
  name: `local-${randomBytes(6).toString('hex')}`,
  key: randomBytes(32).toString('hex'),
});

function wrapUnder({ name, key: by }: WrappingKey, key: Buffer, context: string) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(by, 'hex'), nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return { wrapped: Buffer.concat([nonce, cipher.getAuthTag(), body]), by: name };
}

function unwrapUnder({ key: by }: WrappingKey, wrapped: Buffer, context: string): Buffer {
  const nonce = wrapped.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(by, 'hex'), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context)).setAuthTag(wrapped.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}
