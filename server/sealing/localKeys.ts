import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyProvider } from '../../standards/sealing/provider.js';

interface WrappingKey {
  readonly name: string;
  /** 256 bits in hexadecimal. */
  readonly key: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Wrapping keys in `sealing.keys` of the hub's data folder, readable by its owner alone; the last is the newest. Whoever holds
 * this file and the database can read what is sealed.
 */
export function localKeys(dataDir: string): KeyProvider {
  const file = join(dataDir, 'sealing.keys');
  if (!existsSync(file)) addWrappingKey(dataDir);
  const find = (name: string): Buffer => {
    const found = readKeys(file).find((key) => key.name === name);
    if (!found) throw new Error(`There is no wrapping key ${name}.`);
    return Buffer.from(found.key, 'hex');
  };
  const newest = async () => readKeys(file).at(-1)?.name ?? '';
  return {
    newest,
    async wrap(key, context) {
      const by = await newest();
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', find(by), nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      return { wrapped: Buffer.concat([nonce, cipher.getAuthTag(), body]), by };
    },
    async unwrap(wrapped, by, context) {
      const decipher = createDecipheriv('aes-256-gcm', find(by), wrapped.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(context)).setAuthTag(wrapped.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}

const readKeys = (file: string): WrappingKey[] => JSON.parse(readFileSync(file, 'utf8')) as WrappingKey[];

/** Makes a new newest wrapping key; older ones stay until nothing is wrapped by them. */
export function addWrappingKey(dataDir: string): void {
  const file = join(dataDir, 'sealing.keys');
  const keys = existsSync(file) ? readKeys(file) : [];
  const name = `local-${keys.length + 1}`;
  writeFileSync(`${file}.new`, JSON.stringify([...keys, { name, key: randomBytes(32).toString('hex') }]), {
    mode: 0o600,
  });
  renameSync(`${file}.new`, file);
}
