import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { isLive } from '../keyRing.js';
import { holdUpkeep } from '../lock.js';
import { destroyAll, insertKey, listKeysOf } from '../store.js';
import { SEALED_TABLES } from './sealedTables.js';

/** What an erasure did: how many values of each table nobody opens any more. */
export interface Erased {
  readonly keys: number;
  readonly values: readonly { readonly table: string; readonly count: number }[];
}

/**
 * Destroys every key of the institution, and with them its private text; numbers and what it shares stay. It gets no new
 * key, even one that never had any.
 */
export const erase = (
  client: Client,
  organizationId: string,
  { at, newId }: { at: Date; newId: () => string },
): Promise<Erased> =>
  asMaintainer(client, async (sql) => {
    const store = { sql };
    await holdUpkeep(store);
    const keys = await listKeysOf(store, organizationId);
    const values = await countUnder(
      store,
      keys.filter(isLive).map(({ id }) => id),
    );
    await sql`delete from unsealed where organization_id = ${organizationId}`;
    if (keys.length === 0) {
      await insertKey(store, { id: newId(), organizationId, epoch: 1, wrapped: null, wrappedBy: '', createdAt: at });
    }
    return { keys: await destroyAll(store, organizationId, at), values };
  });

const countUnder = (store: Statements, keyIds: readonly string[]) =>
  Promise.all(SEALED_TABLES.map(async (table) => ({ table: table.name, count: await table.count(store, keyIds) })));
