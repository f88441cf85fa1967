import { randomBytes } from 'node:crypto';
import { open, seal } from '../../../standards/sealing/envelope.js';
import type { KeyProvider } from '../../../standards/sealing/provider.js';

// Wraps as any provider does, under a key that every world shares.
const WRAPPING_KEY = Buffer.alloc(32, 9);
const placeOf = (row: string) => ({ table: 'data_key', row, organizationId: '', keyId: 'world' });

const elsewhere = async (): Promise<never> => {
  throw new Error('A world has one wrapping key.');
};

/** Worlds' own, by KEY_PROVIDER for a hub on one. */
export const keyProvider = (): KeyProvider => ({
  newest: async () => 'world',
  wrap: async (key, context) => ({
    wrapped: seal(WRAPPING_KEY, placeOf(context), key.toString('hex'), randomBytes(12)),
    by: 'world',
  }),
  unwrap: async (wrapped, _by, context) => Buffer.from(open(WRAPPING_KEY, placeOf(context), wrapped), 'hex'),
  renew: elsewhere,
  keepOnly: elsewhere,
});
