import type { SealedName } from '../../../standards/sealing/classes.js';
import type { Statements } from '../../operation.js';
import type { Of, Sealed, Vault } from '../vault.js';

/** A sealed value where it stands. */
export interface SealedRow extends Sealed {
  /** Of its row, within its table. */
  readonly row: string;
}

/** A value that was just sealed, with the text it is of: what is derived from the text changes with the key. */
export interface Resealed extends SealedRow {
  readonly text: string;
}

/** A table with sealed texts, to those who seal them anew. */
export interface SealedTable {
  readonly name: SealedName;
  placeOf(row: string, organizationId: string): Of;
  /** Up to `limit` values that are sealed under one of the keys, locked; none of `except`. */
  take(
    store: Statements,
    keyIds: readonly string[],
    limits: { readonly limit: number; readonly except: readonly string[] },
  ): Promise<SealedRow[]>;
  /** Stores them where they stand, unless somebody else's text came to stand there meanwhile. */
  replace(
    store: Statements,
    vault: Vault,
    rows: {
      readonly organizationId: string;
      /** Of the key they are under now, where that is not the present one. */
      readonly month?: string;
      readonly before: 'sealed' | 'unsealed';
      readonly resealed: readonly Resealed[];
    },
  ): Promise<void>;
  /** How many values are sealed under one of the keys. */
  count(store: Statements, keyIds: readonly string[]): Promise<number>;
}
