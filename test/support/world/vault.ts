import { randomBytes } from 'node:crypto';
import { createVault } from '../../../db/sealing/vault.js';
import { open, seal } from '../../../standards/sealing/envelope.js';
import type { KeyProvider } from '../../../standards/sealing/provider.js';
import { at, idOf } from './ids.js';

// Wraps as any provider does, under a key that every world shares.
const WRAPPING_KEY = Buffer.alloc(32, 9);
const placeOf = (row: string) => ({ table: 'data_key', row, organizationId: '', keyId: 'world' });

const KEYS: KeyProvider = {
  newest: async () => 'world',
  wrap: async (key, context) => ({
    wrapped: seal(WRAPPING_KEY, placeOf(context), key.toString('hex'), randomBytes(12)),
    by: 'world',
  }),
  unwrap: async (wrapped, _by, context) => Buffer.from(open(WRAPPING_KEY, placeOf(context), wrapped), 'hex'),
};

let made = 0;

/** Seals the worlds' private text; a hub on a world needs the same. */
export const WORLD_VAULT = createVault({
  keys: KEYS,
  now: () => at(0),
  newId: () => idOf(`data key ${made++}`),
  randomBytes,
});
