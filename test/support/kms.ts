import { randomBytes } from 'node:crypto';
import { open, seal } from '../../standards/sealing/envelope.js';
import type { KeyProvider } from '../../standards/sealing/provider.js';

/** A key management service in this process: a module for KEY_PROVIDER, with what a test may do to the service. */
interface Kms {
  readonly keys: Map<string, Buffer>;
  state: 'up' | 'refuses' | 'hangs';
  asked: number;
}

// A module that is loaded by its path is another instance than the one a test imports.
const shared = globalThis as { ententeTestKms?: Kms };
shared.ententeTestKms ??= { keys: new Map([['kms-0', randomBytes(32)]]), state: 'up', asked: 0 };
export const kms: Kms = shared.ententeTestKms;

const placeOf = (context: string) => ({ table: '', row: context, organizationId: '', keyId: '' });
const newest = () => [...kms.keys.keys()].at(-1) ?? '';
const keyOf = (name: string): Buffer => {
  const key = kms.keys.get(name);
  if (!key) throw new Error(`No key ${name}.`);
  return key;
};

async function asked<T>(work: () => T): Promise<T> {
  kms.asked += 1;
  if (kms.state === 'hangs') await new Promise(() => {});
  if (kms.state === 'refuses') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  return work();
}

export const keyProvider = (): KeyProvider => ({
  wrap: (key, context) =>
    asked(() => ({
      wrapped: seal(keyOf(newest()), placeOf(context), key.toString('hex'), randomBytes(12)),
      by: newest(),
    })),
  unwrap: (wrapped, by, context) => asked(() => Buffer.from(open(keyOf(by), placeOf(context), wrapped), 'hex')),
  newest: () => asked(newest),
  renew: () =>
    asked(() => {
      kms.keys.set(`kms-${kms.asked}`, randomBytes(32));
      return newest();
    }),
  keepOnly: (names) =>
    asked(() => {
      const gone = [...kms.keys.keys()].filter((name) => name !== newest() && !names.includes(name));
      for (const name of gone) kms.keys.delete(name);
      return gone;
    }),
});
