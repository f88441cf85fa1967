import { LRUCache } from 'lru-cache';
import { type KeyProvider, KeysUnavailable } from '../../standards/sealing/provider.js';
import type { Statements } from '../operation.js';
import { shareUpkeep } from './lock.js';
import { type DataKeyRow, insertKey, type KeyOf } from './store.js';

export interface KeySources {
  readonly keys: KeyProvider;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Buffer;
}

/** A key that is not destroyed. */
export type LiveKey = DataKeyRow & { readonly wrapped: Buffer };

export const isLive = (row: DataKeyRow): row is LiveKey => row.wrapped !== null;

const KEY_BYTES = 32;
// Unwrapped keys in memory: a service is asked once for each, not for each value; and none stays for long after its last use.
const KEPT = 1_000;
const KEPT_MS = 10 * 60_000;
// Short, since an operation holds its connection while it waits for the provider.
const PATIENCE_MS = 5_000;

/** Makes and unwraps data keys, by the provider. */
export function keyRing({ keys, now, newId, randomBytes }: KeySources) {
  // Kept by the wrapped bytes and their place, so that a row that was tampered with or wrapped anew does not find the old key.
  const kept = new LRUCache<string, Promise<Buffer>>({ max: KEPT, ttl: KEPT_MS, ttlAutopurge: true });

  const ask = async (row: LiveKey): Promise<Buffer> => {
    const key = await answered(keys.unwrap(row.wrapped, row.wrappedBy, contextOf(row)));
    if (key.length !== KEY_BYTES) throw new KeysUnavailable(new RangeError('A data key has 32 bytes.'));
    return key;
  };

  return {
    keys,

    unwrap(row: LiveKey): Promise<Buffer> {
      const place = `${contextOf(row)} ${row.wrappedBy} ${row.wrapped.toString('base64')}`;
      const known = kept.get(place) ?? ask(row);
      kept.set(place, known);
      known.catch(() => kept.delete(place));
      return known;
    },

    /** A new key, or null where there is one of the epoch; whoever makes it keeps wrapping keys from being replaced meanwhile. */
    async make(store: Statements, of: KeyOf, epoch: number): Promise<LiveKey | null> {
      await shareUpkeep(store);
      const id = newId();
      const { wrapped, by } = await answered(
        keys.wrap(randomBytes(KEY_BYTES), contextOf({ id, organizationId: of.organizationId })),
      );
      const row = { ...of, id, epoch, wrapped, wrappedBy: by };
      return (await insertKey(store, { ...row, createdAt: now() })) ? row : null;
    },

    /** The same key, wrapped under the newest wrapping key. */
    async wrapAnew(row: LiveKey): Promise<LiveKey> {
      const { wrapped, by } = await answered(keys.wrap(await ask(row), contextOf(row)));
      return { ...row, wrapped, wrappedBy: by };
    },
  };
}

export type KeyRing = ReturnType<typeof keyRing>;

const contextOf = ({ id, organizationId }: Pick<DataKeyRow, 'id' | 'organizationId'>) =>
  `entente data key ${id} of ${organizationId}`;

/** What the provider answers in time. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    throw new KeysUnavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
