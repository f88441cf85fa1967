import type { Client, Connection } from './client.js';

/** One transaction of the hub's own upkeep: no person's, and with rights on little more than what is due. */
export async function asMaintainer<T>(client: Client, work: (sql: Connection) => Promise<T>): Promise<T> {
  const sql = await client.reserve();
  try {
    await sql.unsafe('begin');
    await sql`select set_config('role', 'entente_maintainer', true)`;
    const result = await work(sql);
    await sql.unsafe('commit');
    sql.release();
    return result;
  } catch (error) {
    // Rare enough to pay for it with a new connection, which surely has no transaction open.
    sql.release(true);
    throw error;
  }
}
