import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Sql } from '../../../db/client.js';
import { findNewestKey } from '../../../db/sealing/store.js';
import { createVault } from '../../../db/sealing/vault.js';
import { at, idOf, WORLD_KEY } from './ids.js';
import { keyProvider } from './keys.js';

const keys = keyProvider();

/** Seals the worlds' private text as a hub does that was given the worlds' wrapping keys. */
export const WORLD_VAULT = createVault({ keys, now: () => at(0), newId: randomUUID, randomBytes });

export const dataKeyId = (owner: string): string => idOf(`data key of ${owner}`);

/** The institution's data key, id and bytes the same in every world: the vault keeps what it unwrapped by its id. */
export async function ensureDataKey(sql: Sql, owner: string): Promise<void> {
  if (await findNewestKey({ sql }, idOf(owner))) return;
  const maker = createVault({
    keys,
    now: () => at(0),
    newId: () => dataKeyId(owner),
    randomBytes: (size) => createHmac('sha256', WORLD_KEY).update(owner).digest().subarray(0, size),
  });
  await maker.ring.make({ sql }, idOf(owner), 1);
}
