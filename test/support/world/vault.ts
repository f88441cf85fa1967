import { randomBytes } from 'node:crypto';
import { createVault } from '../../../db/sealing/vault.js';
import { at, idOf } from './ids.js';
import { keyProvider } from './keys.js';

let made = 0;

/** Seals the worlds' private text. */
export const WORLD_VAULT = createVault({
  keys: keyProvider(),
  now: () => at(0),
  newId: () => idOf(`data key ${made++}`),
  randomBytes,
});
