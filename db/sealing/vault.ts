import { badInput, HubError } from '../../standards/errors.js';
import { BrokenSeal, blindIndex, NONCE_BYTES, open, type Place, seal } from '../../standards/sealing/envelope.js';
import type { Statements } from '../operation.js';
import { isLive, type KeyRing, type KeySources, keyRing, type LiveKey } from './keyRing.js';
import { findKeys, findNewestKey, listKeysOf } from './store.js';

export interface Sealed {
  readonly sealed: Buffer;
  readonly keyId: string;
}

/** What a sealed value is of; the key's id is known to the vault. */
export type Of = Omit<Place, 'keyId'>;

/** A text; null where its key is destroyed or not the reader's to use; the error of one that was tampered with. */
export type Opened = string | null | BrokenSeal;

/**
 * Seals and opens institutions' private text. Which keys there are is asked of the database each time, as the actor: a key
 * that was destroyed, or is not the actor's to use, opens nothing, though a server may still have it in memory.
 */
export function createVault(sources: KeySources) {
  const ring: KeyRing = keyRing(sources);

  const newestKey = async (store: Statements, organizationId: string): Promise<LiveKey> => {
    const newest = await findNewestKey(store, organizationId);
    if (!newest) return await ring.make(store, organizationId, 1);
    if (!isLive(newest)) throw new HubError('CONFLICT', 'The keys of this institution are destroyed.');
    return newest;
  };

  return {
    ring,

    /** Seals each text under the institution's newest key, which is made with its first private text. */
    async sealAll(store: Statements, items: readonly (readonly [Of, string])[]): Promise<Sealed[]> {
      const [first] = items;
      if (!first) return [];
      const row = await newestKey(store, first[0].organizationId);
      const key = await ring.unwrap(row);
      return items.map(([of, text]) => {
        if (of.organizationId !== row.organizationId) throw badInput('One institution at a time.');
        const nonce = sources.randomBytes(NONCE_BYTES);
        return { sealed: seal(key, { ...of, keyId: row.id }, text, nonce), keyId: row.id };
      });
    },

    /** The texts in order. */
    async openAll(store: Statements, items: readonly (readonly [Of, Sealed])[]): Promise<Opened[]> {
      if (items.length === 0) return [];
      const rows = await findKeys(store, [...new Set(items.map(([, { keyId }]) => keyId))]);
      const usable = new Map<string, Buffer>();
      for (const row of rows.filter(isLive)) usable.set(row.id, await ring.unwrap(row));
      return items.map(([of, { sealed, keyId }]) => {
        const key = usable.get(keyId);
        return key ? opened(key, { ...of, keyId }, sealed) : null;
      });
    },

    /** What equal texts of the institution have in common, for the purpose named; it changes with the key's epoch. */
    async index(store: Statements, organizationId: string, purpose: string, text: string): Promise<Buffer> {
      return blindIndex(await ring.unwrap(await newestKey(store, organizationId)), purpose, text);
    },

    /** The same under every key that anything of the institution's may still be sealed under. */
    async indices(store: Statements, organizationId: string, purpose: string, text: string): Promise<Buffer[]> {
      const live = (await listKeysOf(store, organizationId)).filter(isLive);
      return await Promise.all(live.map(async (row) => blindIndex(await ring.unwrap(row), purpose, text)));
    },
  };
}

export type Vault = ReturnType<typeof createVault>;

function opened(key: Buffer, place: Place, sealed: Buffer): Opened {
  try {
    return open(key, place, sealed);
  } catch (error) {
    if (error instanceof BrokenSeal) return error;
    throw error;
  }
}
