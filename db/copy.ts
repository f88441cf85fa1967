import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sql } from './client.js';

/**
 * Sends text of PostgreSQL's COPY, in a transaction. postgres.js never ends the stream of a COPY that is refused after its last
 * row; the statement after it is refused with the transaction, so that one is waited for instead.
 */
export async function copyIn(
  sql: Sql,
  target: string,
  chunks: Iterable<string | Buffer> | AsyncIterable<string>,
): Promise<void> {
  const stream: Writable = await sql.unsafe(`copy ${target} from stdin`).writable();
  await pipeline(Readable.from(chunks), stream, { end: false });
  await new Promise<void>((sent, failed) => stream.write('', (error) => (error ? failed(error) : sent())));
  stream.end();
  await sql.unsafe('select');
}
