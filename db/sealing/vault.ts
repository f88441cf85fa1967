import { badInput, HubError } from '../../standards/errors.js';
import { CLASS_OF, monthOf, type SealedName, type SealingClass } from '../../standards/sealing/classes.js';
import { BrokenSeal, blindIndex, NONCE_BYTES, openBytes, type Place, seal } from '../../standards/sealing/envelope.js';
import type { Statements } from '../operation.js';
import { isLive, type KeyRing, type KeySources, keyRing, type LiveKey } from './keyRing.js';
import { findKeys, findNewestKey, type KeyOf, listKeysOf } from './store.js';

export interface Sealed {
  readonly sealed: Buffer;
  readonly keyId: string;
}

/** What a sealed value is of; the key's id is known to the vault. */
export interface Of extends Omit<Place, 'keyId' | 'table'> {
  readonly table: SealedName;
}

/** What stands sealed; null where its key is destroyed or not the reader's to use; the error of what was tampered with. */
export type Opened<T = string> = T | null | BrokenSeal;

/** What equality is told of, and of which class. */
export interface Index {
  readonly purpose: string;
  readonly class: SealingClass;
}

/**
 * Seals and opens what organizations keep to themselves. Which keys there are is asked of the database each time, as the actor: a
 * key that was destroyed, or is not the actor's to use, opens nothing, though a server may still have it in memory.
 */
export function createVault(sources: KeySources) {
  const ring: KeyRing = keyRing(sources);

  const newestKey = async (store: Statements, of: KeyOf): Promise<LiveKey> => {
    const newest = await findNewestKey(store, of);
    if (newest && isLive(newest)) return newest;
    if (newest?.month === null) throw new HubError('CONFLICT', 'The keys of this institution are destroyed.');
    // Who makes the same meanwhile was first: theirs is the key.
    return (await ring.make(store, of, (newest?.epoch ?? 0) + 1)) ?? (await newestKey(store, of));
  };

  const openEach = async (store: Statements, items: readonly (readonly [Of, Sealed])[]): Promise<Opened<Buffer>[]> => {
    if (items.length === 0) return [];
    const rows = await findKeys(store, [...new Set(items.map(([, { keyId }]) => keyId))]);
    const usable = new Map<string, Buffer>();
    for (const row of rows.filter(isLive)) usable.set(row.id, await ring.unwrap(row));
    return items.map(([of, { sealed, keyId }]) => {
      const key = usable.get(keyId);
      return key ? opened(key, { ...of, keyId }, sealed) : null;
    });
  };

  const thisMonth = () => monthOf(sources.now());

  return {
    ring,

    /** Seals each under the newest key of its class and the month, which is made with the first there is to seal. */
    async sealAll(
      store: Statements,
      items: readonly (readonly [Of, string | Buffer])[],
      month = thisMonth(),
    ): Promise<Sealed[]> {
      const [first] = items;
      if (!first) return [];
      const [{ organizationId, table }] = first;
      const row = await newestKey(store, { organizationId, class: CLASS_OF[table], month });
      const key = await ring.unwrap(row);
      return items.map(([of, content]) => {
        if (of.organizationId !== organizationId || of.table !== table)
          throw badInput('One institution and table at a time.');
        const nonce = sources.randomBytes(NONCE_BYTES);
        return { sealed: seal(key, { ...of, keyId: row.id }, content, nonce), keyId: row.id };
      });
    },

    /** The texts in order. */
    async openAll(store: Statements, items: readonly (readonly [Of, Sealed])[]): Promise<Opened[]> {
      return (await openEach(store, items)).map((content) =>
        Buffer.isBuffer(content) ? content.toString('utf8') : content,
      );
    },

    /** What is no text. */
    openBytes: openEach,

    /** What equal texts of the institution have in common under one key, of each: it changes with the month and the epoch. */
    async indexAll(
      store: Statements,
      organizationId: string,
      index: Index,
      texts: readonly string[],
      month = thisMonth(),
    ): Promise<Buffer[]> {
      if (texts.length === 0) return [];
      const key = await ring.unwrap(await newestKey(store, { organizationId, class: index.class, month }));
      return texts.map((text) => blindIndex(key, index.purpose, text));
    },

    /** The same under every key that anything of the class may still be sealed under. */
    async indices(store: Statements, organizationId: string, index: Index, text: string): Promise<Buffer[]> {
      const keys = (await listKeysOf(store, organizationId)).filter(isLive);
      const live = keys.filter((row) => row.class === index.class);
      return await Promise.all(live.map(async (row) => blindIndex(await ring.unwrap(row), index.purpose, text)));
    },
  };
}

export type Vault = ReturnType<typeof createVault>;

function opened(key: Buffer, place: Place, sealed: Buffer): Opened<Buffer> {
  try {
    return openBytes(key, place, sealed);
  } catch (error) {
    if (error instanceof BrokenSeal) return error;
    throw error;
  }
}
