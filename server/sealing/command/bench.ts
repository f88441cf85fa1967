import type { Vault } from '../../../db/sealing/vault.js';
import type { Database } from '../../database.js';

export interface Say {
  say(line: string): void;
  complain(line: string): void;
}

/** What a command works with. */
export interface Bench extends Say {
  readonly database: Database;
  readonly vault: Vault;
  readonly now: () => Date;
}

/** Why a command does nothing. */
export class KeysError extends Error {
  override readonly name = 'KeysError';
}
