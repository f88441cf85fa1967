import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { connectSocket } from '../../server/subscriptions/subscriber.js';
import type { Shape } from './shapes.js';

const CHUNK = 65_536;

function* chunksOf({ head, repeated, bytes, tail }: Shape): Generator<Buffer> {
  yield Buffer.from(head);
  const chunk = Buffer.from(repeated.repeat(Math.ceil(CHUNK / repeated.length)));
  for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
  yield Buffer.from(tail);
}

/** Somebody who sends what costs most, and takes whatever answer comes. */
export class Attacker {
  constructor(
    private readonly hub: URL,
    private readonly tokenOf: (persona: string) => Promise<string>,
  ) {}

  /** Sends a file; its id, or null where it was refused. */
  async upload(persona: string, shape: Shape, pauseMs = 0): Promise<string | null> {
    const headers = { authorization: `Bearer ${await this.tokenOf(persona)}` };
    const sent = request(new URL('/uploads', this.hub), { method: 'POST', headers });
    const answer = new Promise<string>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', async (response) => resolve((await response.toArray()).join('')));
    });
    const slowly = async function* () {
      for (const chunk of chunksOf(shape)) {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        yield chunk;
      }
    };
    await pipeline(Readable.from(slowly()), sent).catch(() => {});
    return (JSON.parse(await answer.catch(() => '{}')) as { id?: string }).id ?? null;
  }

  async ask(persona: string | null, query: string, variables: object = {}): Promise<void> {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (persona) headers.set('authorization', `Bearer ${await this.tokenOf(persona)}`);
    await fetch(this.hub, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    }).then((response) => response.text());
  }

  /** A small body that is a large one. */
  async askPacked(bytes: number): Promise<void> {
    await fetch(this.hub, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(bytes, ' ')),
    }).then((response) => response.text());
  }

  /** Follows what is published, over so many sockets; a function that ends them. */
  async follow(persona: string, sockets: number): Promise<() => Promise<void>> {
    const authorization = `Bearer ${await this.tokenOf(persona)}`;
    const clients = Array.from({ length: sockets }, () => connectSocket(this.hub.origin, { authorization }));
    const query = 'subscription { indicatorChanged { cursor indicator { id value } } }';
    const sink = { next: () => {}, error: () => {}, complete: () => {} };
    for (const client of clients) client.subscribe({ query }, sink);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return async () => {
      for (const client of clients) await client.dispose();
    };
  }
}
