import type { Client, Connection } from './client.js';

/** One transaction of the hub's own upkeep. It acts for no person, with rights on little more than what its jobs touch. */
export async function asMaintainer<T>(
  client: Client,
  work: (sql: Connection) => Promise<T>,
  begin: 'begin' | 'begin isolation level repeatable read' = 'begin',
): Promise<T> {
  const sql = await client.reserve();
  try {
    await sql.unsafe(begin);
    await sql`select set_config('role', 'entente_maintainer', true)`;
    const result = await work(sql);
    await sql.unsafe('commit');
    sql.release();
    return result;
  } catch (error) {
    // The connection may have a transaction open; failures are rare enough to pay for a new one.
    sql.release(true);
    throw error;
  }
}
