import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';

/** Every release that was drawn, whomever it is for, in the order of the chain. */
export const drawnReleases = (client: Client): Promise<{ number: number; digest: string }[]> =>
  asMaintainer(
    client,
    (sql) => sql<{ number: number; digest: string }[]>`
    select number, digest from aggregate_release order by number`,
  );

/** When tables appear next; null where no quarter is open. */
export const nextRelease = async (client: Client, now: Date): Promise<Date | null> => {
  const [{ at }] = await asMaintainer(
    client,
    (sql) => sql<[{ at: Date | null }]>`
    select min(at) as at from (select released_at as at from aggregate_period
      union all select released_at from aggregate_release) due where at > ${now}`,
  );
  return at;
};
