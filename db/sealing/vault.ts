import { LRUCache } from 'lru-cache';
import { badInput, HubError } from '../../standards/errors.js';
import { blindIndex, NONCE_BYTES, open, type Place, seal } from '../../standards/sealing/envelope.js';
import type { KeyProvider } from '../../standards/sealing/provider.js';
import type { Statements } from '../operation.js';
import { type DataKeyRow, findKeys, findNewestKey, insertKey } from './store.js';

export interface Sealed {
  readonly sealed: Buffer;
  readonly keyId: string;
}

/** What a sealed value is of; the key's id is known to the vault. */
export type Of = Omit<Place, 'keyId'>;

export interface VaultSources {
  readonly keys: KeyProvider;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Buffer;
}

const KEY_BYTES = 32;
// Unwrapped keys in memory: a service is asked once for each, not for each value.
const KEPT = 1_000;

/**
 * Seals and opens institutions' private text. Which keys there are is asked of the database each time, as the actor: a key
 * that was destroyed, or is not the actor's to use, opens nothing, though a server may still have it in memory.
 */
export function createVault({ keys, now, newId, randomBytes }: VaultSources) {
  const kept = new LRUCache<string, Buffer>({ max: KEPT });

  const unwrap = async ({ id, organizationId, wrapped, wrappedBy }: DataKeyRow): Promise<Buffer> => {
    if (!wrapped) throw new HubError('CONFLICT', 'The keys of this institution are destroyed.');
    const known = kept.get(id) ?? (await keys.unwrap(wrapped, wrappedBy, contextOf(id, organizationId)));
    kept.set(id, known);
    return known;
  };

  const makeKey = async (store: Statements, organizationId: string, epoch: number): Promise<DataKeyRow> => {
    const id = newId();
    const key = randomBytes(KEY_BYTES);
    const { wrapped, by } = await keys.wrap(key, contextOf(id, organizationId));
    const row = { id, organizationId, epoch, wrapped, wrappedBy: by };
    await insertKey(store, { ...row, createdAt: now() });
    kept.set(id, key);
    return row;
  };

  const newestKey = async (store: Statements, organizationId: string): Promise<DataKeyRow> =>
    (await findNewestKey(store, organizationId)) ?? (await makeKey(store, organizationId, 1));

  return {
    /** Seals each text under the institution's newest key, which is made with its first private text. */
    async sealAll(store: Statements, items: readonly (readonly [Of, string])[]): Promise<Sealed[]> {
      const [first] = items;
      if (!first) return [];
      const row = await newestKey(store, first[0].organizationId);
      const key = await unwrap(row);
      return items.map(([of, text]) => {
        if (of.organizationId !== row.organizationId) throw badInput('One institution at a time.');
        return { sealed: seal(key, { ...of, keyId: row.id }, text, randomBytes(NONCE_BYTES)), keyId: row.id };
      });
    },

    /** The texts in order; null for one whose key is destroyed or not the reader's to use. */
    async openAll(store: Statements, items: readonly (readonly [Of, Sealed])[]): Promise<(string | null)[]> {
      const rows = await findKeys(store, [...new Set(items.map(([, { keyId }]) => keyId))]);
      const usable = new Map<string, Buffer>();
      for (const row of rows) if (row.wrapped) usable.set(row.id, await unwrap(row));
      return items.map(([of, { sealed, keyId }]) => {
        const key = usable.get(keyId);
        return key ? open(key, { ...of, keyId }, sealed) : null;
      });
    },

    /** What equal texts of the institution have in common, for the purpose named; it changes with the key's epoch. */
    async index(store: Statements, organizationId: string, purpose: string, text: string): Promise<Buffer> {
      return blindIndex(await unwrap(await newestKey(store, organizationId)), purpose, text);
    },

    /** A new epoch: what is sealed from now on is under it. */
    async rotate(store: Statements, organizationId: string): Promise<DataKeyRow> {
      const newest = await findNewestKey(store, organizationId);
      return await makeKey(store, organizationId, (newest?.epoch ?? 0) + 1);
    },
  };
}

export type Vault = ReturnType<typeof createVault>;

const contextOf = (keyId: string, organizationId: string) => `entente data key ${keyId} of ${organizationId}`;
