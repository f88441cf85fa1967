import { HubError } from '../../../standards/errors.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { isLive } from '../keyRing.js';
import { holdUpkeep } from '../lock.js';
import { destroyUnused, listKeysOf } from '../store.js';
import type { Vault } from '../vault.js';
import { keysBefore, type Resealing, resealAll } from './reseal.js';

/** What a rotation did. */
export interface Rotated {
  readonly epoch: number;
  readonly resealed: number;
  /** Keys of earlier epochs that were destroyed. */
  readonly destroyed: number;
  /** `table row` of each value that does not open: it stays as it is, and so does its key. */
  readonly broken: readonly string[];
}

// Each finds only what was written while the one before it ran.
const ROUNDS = 10;

/**
 * A new epoch, and everything of the institution's under it: servers seal under the new key from their next operation on,
 * and open under both until nothing is under the old one, which is then destroyed. Killed halfway, it is simply run again.
 */
export async function rotate(client: Client, vault: Vault, organizationId: string, at: Date): Promise<Rotated> {
  const epoch = await asMaintainer(client, (sql) => beginEpoch({ sql }, vault, organizationId));
  const resealing: Resealing = { client, vault, organizationId, resealed: 0, broken: [] };
  let destroyed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await resealAll(resealing);
    const old = await asMaintainer(client, (sql) => destroyOld({ sql }, organizationId, at));
    destroyed += old.destroyed;
    if (old.left === 0 || resealing.broken.length > 0) break;
  }
  return { epoch, resealed: resealing.resealed, destroyed, broken: resealing.broken };
}

async function beginEpoch(store: Statements, vault: Vault, organizationId: string): Promise<number> {
  await holdUpkeep(store);
  const newest = (await listKeysOf(store, organizationId)).at(-1);
  if (newest && !isLive(newest)) throw new HubError('CONFLICT', 'The keys of this institution are destroyed.');
  const { epoch } = await vault.ring.make(store, organizationId, (newest?.epoch ?? 0) + 1);
  return epoch;
}

async function destroyOld(store: Statements, organizationId: string, at: Date) {
  await holdUpkeep(store);
  const old = await keysBefore(store, organizationId);
  const destroyed = await destroyUnused(store, old, at);
  return { destroyed, left: old.length - destroyed };
}
