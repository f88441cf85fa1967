import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { isLive, type KeyRing } from '../keyRing.js';
import { holdUpkeep } from '../lock.js';
import { type DataKeyRow, keyColumns } from '../store.js';

/** Names of the wrapping keys that data keys are wrapped under. */
export const wrappingKeysInUse = (client: Client): Promise<string[]> =>
  asMaintainer(client, async (sql) => await inUse({ sql }));

const inUse = async ({ sql }: Statements): Promise<string[]> =>
  (
    await sql<
      { name: string }[]
    >`select distinct wrapped_by as name from data_key where wrapped is not null order by name`
  ).map(({ name }) => name);

/** Wraps every data key under a new wrapping key, one transaction for all; the number of them. */
export const rewrap = (client: Client, ring: KeyRing): Promise<{ by: string; keys: number }> =>
  asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    const by = await ring.keys.renew();
    const rows = await sql<DataKeyRow[]>`
      select ${keyColumns({ sql })} from data_key where wrapped is not null for update`;
    for (const row of rows.filter(isLive)) {
      const { wrapped, wrappedBy } = await ring.wrapAnew(row);
      await sql`update data_key set wrapped = ${wrapped}, wrapped_by = ${wrappedBy} where id = ${row.id}`;
    }
    return { by, keys: rows.length };
  });

/** Destroys the wrapping keys that nothing in the database is wrapped under; their names. */
export const forgetUnused = (client: Client, ring: KeyRing): Promise<readonly string[]> =>
  asMaintainer(client, async (sql) => {
    await holdUpkeep({ sql });
    return await ring.keys.keepOnly(await inUse({ sql }));
  });
