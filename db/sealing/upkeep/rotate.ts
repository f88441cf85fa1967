import { HubError } from '../../../standards/errors.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { holdUpkeep } from '../lock.js';
import { destroyUnused, listKeysOf } from '../store.js';
import type { Vault } from '../vault.js';
import { liveKeysOf, type Resealing, resealAll } from './reseal.js';

/** What a rotation did. */
export interface Rotated {
  /** New keys: one for each class and month that had one. */
  readonly keys: number;
  readonly resealed: number;
  /** Keys of earlier epochs that were destroyed. */
  readonly destroyed: number;
  /** `table row` of each value that does not open: it stays as it is, and so does its key. */
  readonly broken: readonly string[];
}

// Each finds only what was written while the one before it ran.
const ROUNDS = 10;

/**
 * A new epoch of each class and month, and every text of the institution's under it: servers seal under the new keys from their next
 * operation on, and open under both until nothing is under the old ones, which are then destroyed. Killed halfway, it is simply
 * run again. Files that wait stay under their old key, which goes with the last of them (`spent.ts`).
 */
export async function rotate(client: Client, vault: Vault, organizationId: string, at: Date): Promise<Rotated> {
  const keys = await asMaintainer(client, (sql) => beginEpochs({ sql }, vault, organizationId));
  const resealing: Resealing = { client, vault, organizationId, resealed: 0, broken: [] };
  let destroyed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await resealAll(resealing);
    const old = await asMaintainer(client, (sql) => destroyOld({ sql }, organizationId, at));
    destroyed += old.destroyed;
    if (old.left === 0 || resealing.broken.length > 0) break;
  }
  return { keys, resealed: resealing.resealed, destroyed, broken: resealing.broken };
}

async function beginEpochs(store: Statements, vault: Vault, organizationId: string): Promise<number> {
  await holdUpkeep(store);
  const all = await listKeysOf(store, organizationId);
  if (all.some(({ month }) => month === null))
    throw new HubError('CONFLICT', 'The keys of this institution are destroyed.');
  const newest = (await liveKeysOf(store, organizationId)).filter((key) => key.newest);
  for (const { class: its, month, epoch } of newest)
    await vault.ring.make(store, { organizationId, class: its, month }, epoch + 1);
  return newest.length;
}

async function destroyOld(store: Statements, organizationId: string, at: Date) {
  await holdUpkeep(store);
  const old = (await liveKeysOf(store, organizationId)).filter((key) => !key.newest);
  const texts = old.filter((key) => key.class !== 'upload').map(({ id }) => id);
  const files = old.filter((key) => key.class === 'upload').map(({ id }) => id);
  const destroyed = await destroyUnused(store, texts, at);
  return { destroyed: destroyed + (await destroyUnused(store, files, at)), left: texts.length - destroyed };
}
