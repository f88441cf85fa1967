import type { Readable } from 'node:stream';

const CHUNK = 262_144;

/** What arrives, in pieces of one size: the network's are as small as it likes, and each becomes a row. */
export async function* inChunks(body: Readable): AsyncGenerator<Buffer, void> {
  let parts: Buffer[] = [];
  let length = 0;
  // A loop that is left destroys what it reads, and with it the connection that the refusal is to go out on.
  for await (const part of body.iterator({ destroyOnReturn: false })) {
    parts.push(part);
    length += part.length;
    if (length < CHUNK) continue;
    yield Buffer.concat(parts, length);
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(parts, length);
}
