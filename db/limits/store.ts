import { lt } from 'drizzle-orm';
import type { Client } from '../client.js';
import { asMaintainer } from '../maintenance.js';
import { ormOn } from '../orm.js';
import { quotaLease } from './tables.js';

/** Takes a share of a party's quota of a minute; false when all of it is taken, here or by other servers. */
export const leaseShare = (
  client: Client,
  { party, minute, points, quota }: { party: string; minute: Date; points: number; quota: number },
): Promise<boolean> =>
  asMaintainer(client, async (sql) => {
    const { count } = await sql`
      insert into quota_lease as l (party, minute, points) values (${party}, ${minute}, ${points})
      on conflict (party, minute) do update set points = l.points + excluded.points
      where l.points + excluded.points <= ${quota}`;
    return count > 0;
  });

export const deleteOldLeases = (client: Client, before: Date): Promise<unknown> =>
  asMaintainer(client, (sql) => ormOn(sql).delete(quotaLease).where(lt(quotaLease.minute, before)));
