import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import { erase } from './erase.js';

/** Destroys the keys of institutions that have left, and with them their private text: their leaving said so. */
export async function eraseLeft(client: Client, sources: { now: () => Date; newId: () => string }): Promise<void> {
  const left = await asMaintainer(
    client,
    (sql) => sql<{ id: string }[]>`select o.id from organization o where o.left_at is not null
      and exists (select from data_key k where k.organization_id = o.id and k.destroyed_at is null)`,
  );
  for (const { id } of left) await erase(client, id, { at: sources.now(), newId: sources.newId });
}
