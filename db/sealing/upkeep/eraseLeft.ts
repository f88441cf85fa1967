import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import { erase } from './erase.js';

const GRACE_MS = 24 * 3_600_000;

/**
 * Destroys the keys of institutions that left a day ago, and with them their private text. Until then the host can call it off: one
 * administrator's stolen token is enough to leave.
 */
export async function eraseLeft(client: Client, now: Date, newId: () => string): Promise<void> {
  const left = await asMaintainer(
    client,
    (sql) => sql<{ id: string }[]>`select o.id from organization o
      where o.left_at <= ${new Date(now.getTime() - GRACE_MS)}
        and exists (select from data_key k where k.organization_id = o.id and k.destroyed_at is null)`,
  );
  for (const { id } of left) await erase(client, id, { at: now, newId });
}
