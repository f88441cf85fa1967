import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { holdUpkeep } from '../lock.js';
import { erase } from './erase.js';

/** Destroys the keys of institutions that have left, and with them their private text: their leaving said so. */
export async function eraseLeft(client: Client, sources: { now: () => Date; newId: () => string }): Promise<void> {
  // Asked without the lock first: it is held up by whoever changes keys, and seldom does anybody leave.
  if ((await asMaintainer(client, (sql) => leftWithKeys({ sql }))).length === 0) return;
  const left = await asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    return await leftWithKeys({ sql });
  });
  for (const { id } of left) await erase(client, id, { at: sources.now(), newId: sources.newId });
}

const leftWithKeys = ({ sql }: Statements) => sql<{ id: string }[]>`select o.id from organization o
  where o.left_at is not null and exists (select from data_key k where k.organization_id = o.id and k.destroyed_at is null)`;
