import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';

export interface ListedKey {
  owner: string;
  class: string;
  /** Null where it was never a key and says that there are none any more. */
  month: string | null;
  epoch: number;
  wrappedBy: string;
  createdAt: Date;
  destroyedAt: Date | null;
  /** How many values are sealed under it. */
  values: number;
}

/** Every data key there has been, without the key. */
export const listKeys = (client: Client): Promise<ListedKey[]> =>
  asMaintainer(
    client,
    async (sql) =>
      await sql<ListedKey[]>`
      select o.key as owner, k.class, k.month, k.epoch, k.wrapped_by as "wrappedBy", k.created_at as "createdAt",
        k.destroyed_at as "destroyedAt",
        ((select count(*) from indicator_private p where p.key_id = k.id)
          + (select count(*) from assessment_answer a where a.key_id = k.id)
          + (select count(*) from upload_chunk u where u.key_id = k.id))::int as values
      from data_key k join organization o on o.id = k.organization_id order by o.key, k.class, k.month, k.epoch`,
  );

/** Id of the institution of this key, if there is one. */
export const findInstitution = (client: Client, key: string): Promise<string | undefined> =>
  asMaintainer(client, async (sql) => {
    const [row] = await sql<{ id: string }[]>`select id from organization where key = ${key} and kind = 'institution'`;
    return row?.id;
  });
