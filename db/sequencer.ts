import type { Client, Connection } from './client.js';
import { ADVISORY_LOCKS } from './locks.js';
import { asMaintainer } from './maintenance.js';
import type { Statements } from './operation.js';

/** Channels on which servers hear that something was published. They carry nothing: who may see what is asked by each reader. */
export const PUBLISHED_CHANNELS = { indicators: 'entente_indicators', standards: 'entente_standards' } as const;

/** Wakes who follows, once the transaction is committed: they ask for what they have not seen. */
export async function notifyPublished({ sql }: Statements): Promise<void> {
  for (const channel of Object.values(PUBLISHED_CHANNELS)) await sql`select pg_notify(${channel}, '')`;
}

export type Published = keyof typeof PUBLISHED_CHANNELS;

/**
 * Gives everything new or changed that was committed its `published_at`, each batch of a table later than all before it.
 * Sequencers exclude each other until their commit is visible, so a reader that has seen one stamp will never be shown an
 * earlier one.
 */
export function stampPublished(client: Client): Promise<number> {
  return asMaintainer(client, async (sql) => {
    await sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.sequencer})`;
    const stamped = { indicators: await stampIndicators(sql), standards: await stampEvents(sql) };
    for (const [what, channel] of Object.entries(PUBLISHED_CHANNELS))
      if (stamped[what as Published] > 0) await sql`select pg_notify(${channel}, '')`;
    return stamped.indicators + stamped.standards;
  });
}

async function stampIndicators(sql: Connection): Promise<number> {
  const { count } = await sql`
    update indicator set stamp_due = false, published_at = greatest(
      date_trunc('milliseconds', clock_timestamp()),
      (select max(published_at) from indicator) + interval '1 millisecond')
    where stamp_due`;
  return count;
}

/** Those of one batch in the order in which they happened, a millisecond each. */
async function stampEvents(sql: Connection): Promise<number> {
  const { count } = await sql`
    update standard_event e set stamp_due = false, published_at = newest.at + due.place * interval '1 millisecond'
    from (select id, row_number() over (order by at, id) as place from standard_event where stamp_due) due,
      (select greatest(date_trunc('milliseconds', statement_timestamp()), max(published_at)) as at
        from standard_event) newest
    where due.id = e.id`;
  return count;
}
