import type { Vault } from '../sealing/vault.js';

/** Time, ids and the vault for the demo's first data, handed in. */
export interface SeedSources {
  readonly vault: Vault;
  readonly now: Date;
  readonly newId: () => string;
}
