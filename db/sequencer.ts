import type { Client, Connection } from './client.js';
import { asMaintainer } from './maintenance.js';

/** Channel on which servers hear that something was published. It carries nothing: who may see what is asked by each reader. */
export const PUBLISHED_CHANNEL = 'entente_published';

// One sequencer at a time in a database; the number is arbitrary.
const SEQUENCER_LOCK = 7_225_002;

/** What is followed in the order of its `published_at`. */
const FOLLOWED = ['indicator', 'standard_event'] as const;

/**
 * Gives everything new or changed that was committed its `published_at`, each batch of a table later than all before it.
 * Sequencers exclude each other until their commit is visible, so a reader that has seen one stamp will never be shown an
 * earlier one.
 */
export function stampPublished(client: Client): Promise<number> {
  return asMaintainer(client, async (sql) => {
    await sql`select pg_advisory_xact_lock(${SEQUENCER_LOCK})`;
    const stamped = await Promise.all(FOLLOWED.map((table) => stampDue(sql, table)));
    const count = stamped.reduce((sum, one) => sum + one, 0);
    if (count > 0) await sql`select pg_notify(${PUBLISHED_CHANNEL}, '')`;
    return count;
  });
}

async function stampDue(sql: Connection, table: (typeof FOLLOWED)[number]): Promise<number> {
  const { count } = await sql`
    update ${sql(table)} set stamp_due = false, published_at = greatest(
      date_trunc('milliseconds', clock_timestamp()),
      (select max(published_at) from ${sql(table)}) + interval '1 millisecond')
    where stamp_due`;
  return count;
}
