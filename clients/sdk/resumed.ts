import { type DocumentNode, print } from 'graphql';
import { createClient } from 'graphql-ws';
import { readAnswer } from './answer.js';
import type { HubClient } from './client.js';
import { ClientError, unreachable } from './error.js';
import { heartbeat } from './heartbeat.js';

export interface WatchOptions {
  /** Cursor to go on from; by default, now. */
  readonly after?: string | undefined;
  readonly signal: AbortSignal;
  /** For platforms without a WebSocket of their own. */
  readonly webSocketImpl?: unknown;
  /** Hears of a lost connection before the next try. */
  readonly onLost?: (tries: number) => void;
  /** Milliseconds before each new try; after the last the watch fails. */
  readonly waits?: readonly number[];
  /** Milliseconds between proofs that the connection is alive. */
  readonly pulse?: number;
}

const PULSE = 15_000;
const WAITS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 30_000, 30_000];

/** A subscription whose events have cursors, and takes one as `$after`. */
export interface Followed<D, E> {
  readonly document: DocumentNode;
  readonly variables: object;
  readonly eventOf: (data: D) => E | null | undefined;
}

/** Events, until `signal`. A connection that is lost is resumed after the last event that was yielded. */
export async function* resumed<D, E extends { readonly cursor: string }>(
  client: HubClient,
  followed: Followed<D, E>,
  options: WatchOptions,
): AsyncGenerator<E> {
  const { signal, onLost, waits = WAITS } = options;
  let after = options.after ?? null;
  let tries = 0;
  while (!signal.aborted) {
    try {
      for await (const change of follow(client, followed, options, after)) {
        after = change.cursor;
        tries = 0;
        yield change;
      }
      if (!signal.aborted) throw unreachable(client.url, 'the hub ended the subscription');
    } catch (error) {
      const refusal = refusalOf(client, client.asTold(error));
      const wait = waits[tries++];
      if (!isPassing(refusal) || wait === undefined) throw refusal;
      onLost?.(tries);
      await pause(wait, signal);
    }
  }
}

async function* follow<D, E>(
  client: HubClient,
  { document, variables, eventOf }: Followed<D, E>,
  { signal, webSocketImpl, pulse = PULSE }: WatchOptions,
  after: string | null,
): AsyncGenerator<E> {
  const socket = createClient({
    url: `${client.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl,
    connectionParams: client.credentials,
    retryAttempts: 0,
    ...heartbeat(pulse, () => socket.terminate()),
  });
  const stop = () => void socket.dispose();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const payload = { query: print(document), variables: { ...variables, after } };
    for await (const result of socket.iterate(payload)) {
      const data = readAnswer<D>(result)?.data;
      const event = data && eventOf(data);
      if (event) yield event;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await socket.dispose();
  }
}

/** Close codes of graphql-transport-ws; all others, 4499 of our own giving up included, are a lost connection. */
function refusalOf(client: HubClient, error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  const { code, reason = '' } = (error ?? {}) as { code?: unknown; reason?: string };
  if (code === 4401 || code === 4403) return new ClientError('UNAUTHENTICATED', 'The token is not valid here.');
  if (code === 4400 || code === 4406) return new ClientError('BAD_REQUEST', reason);
  return unreachable(client.url, 'the connection was lost');
}

const isPassing = ({ code }: ClientError) => code === 'UNREACHABLE' || code === 'UNAVAILABLE';

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
