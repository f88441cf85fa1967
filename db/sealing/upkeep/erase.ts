import { SEALING_CLASSES, type SealingClass } from '../../../standards/sealing/classes.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { holdUpkeep } from '../lock.js';
import { destroyKeys, insertKey, listKeysOf } from '../store.js';
import { liveKeysOf } from './reseal.js';
import { SEALED_TABLES } from './sealedTables.js';

/** What an erasure did: how many texts of each table nobody opens any more. */
export interface Erased {
  readonly keys: number;
  readonly values: readonly { readonly table: string; readonly count: number }[];
}

/**
 * Destroys every key of the institution, and with them all that it keeps to itself; numbers and what it shares stay. It gets no
 * new key, even one that never had any.
 */
export const erase = (
  client: Client,
  organizationId: string,
  { at, newId }: { at: Date; newId: () => string },
): Promise<Erased> =>
  asMaintainer(client, async (sql) => {
    const store = { sql };
    await holdUpkeep(store);
    await sql`delete from unsealed where organization_id = ${organizationId}`;
    await forbidKeys(store, organizationId, { at, newId });
    return await destroy(store, organizationId, {}, at);
  });

/** Which keys: of one class, of one month, of one month of one class. */
export interface Part {
  readonly class?: SealingClass;
  readonly month?: string;
}

/** Destroys the keys of a part of what the institution keeps to itself, and exactly that with them; it seals on under new ones. */
export const erasePart = (client: Client, organizationId: string, part: Part, at: Date): Promise<Erased> =>
  asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    return await destroy({ sql }, organizationId, part, at);
  });

async function destroy(store: Statements, organizationId: string, part: Part, at: Date): Promise<Erased> {
  const keys = (await liveKeysOf(store, organizationId)).filter(
    (key) => (part.class ?? key.class) === key.class && (part.month ?? key.month) === key.month,
  );
  const ids = keys.map(({ id }) => id);
  const values = await countUnder(store, ids);
  await destroyKeys(store, ids, at);
  return { keys: ids.length, values };
}

async function forbidKeys(
  store: Statements,
  organizationId: string,
  { at, newId }: { at: Date; newId: () => string },
): Promise<void> {
  const known = await listKeysOf(store, organizationId);
  if (known.some(({ month }) => month === null)) return;
  const never = { organizationId, month: null, epoch: 0, wrapped: null, wrappedBy: '', createdAt: at };
  for (const its of SEALING_CLASSES) await insertKey(store, { ...never, id: newId(), class: its });
}

const countUnder = (store: Statements, keyIds: readonly string[]) =>
  Promise.all(SEALED_TABLES.map(async (table) => ({ table: table.name, count: await table.count(store, keyIds) })));
