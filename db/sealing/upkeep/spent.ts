import { monthOf } from '../../../standards/sealing/classes.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import { holdUpkeep } from '../lock.js';
import { destroyUnused } from '../store.js';

/** Destroys keys of files that no new file is sealed under and no file waits under: of months that are over, of earlier epochs. */
export const destroySpent = (client: Client, now: Date): Promise<number> =>
  asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    const keys = await sql<{ id: string }[]>`
      select k.id from data_key k where k.class = 'upload' and k.wrapped is not null and (k.month < ${monthOf(now)} or exists (
        select from data_key later where later.organization_id = k.organization_id and later.class = k.class
          and later.month = k.month and later.epoch > k.epoch))`;
    return await destroyUnused(
      { sql },
      keys.map(({ id }) => id),
      now,
    );
  });
