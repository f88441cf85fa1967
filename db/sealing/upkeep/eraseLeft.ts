import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { holdUpkeep } from '../lock.js';
import { erase } from './erase.js';

const GRACE_MS = 24 * 3_600_000;

/**
 * Destroys the keys of institutions that left a day ago, and with them their private text. Until then the host can call it off: one
 * administrator's stolen token is enough to leave.
 */
export async function eraseLeft(client: Client, sources: { now: () => Date; newId: () => string }): Promise<void> {
  const before = new Date(sources.now().getTime() - GRACE_MS);
  // Asked without the lock first: it is held up by whoever changes keys, and seldom does anybody leave.
  if ((await asMaintainer(client, (sql) => leftWithKeys({ sql }, before))).length === 0) return;
  const left = await asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    return await leftWithKeys({ sql }, before);
  });
  for (const { id } of left) await erase(client, id, { at: sources.now(), newId: sources.newId });
}

const leftWithKeys = ({ sql }: Statements, before: Date) => sql<{ id: string }[]>`select o.id from organization o
  where o.left_at <= ${before} and exists (select from data_key k where k.organization_id = o.id and k.destroyed_at is null)`;
