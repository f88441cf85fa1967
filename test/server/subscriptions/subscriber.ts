import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestHub } from '../../support/hub.js';

export const CHANGED = `subscription ($after: String, $filter: IndicatorFilterInput) { indicatorChanged(after: $after, filter: $filter) {
  cursor indicator { id value version revoked mine publisher { key } private { narrative } } } }`;

interface Event {
  // biome-ignore lint/suspicious/noExplicitAny: an event is whatever the test asked for
  data?: any;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export interface Subscriber {
  readonly events: Event[];
  /** Resolves when there are `count` events, or the subscription has ended. */
  reached(count: number): Promise<void>;
  /** How it ended: null on its own, or what the socket said. */
  readonly ended: Promise<unknown>;
  readonly values: () => string[];
  readonly codes: () => (string | undefined)[];
  stop(): Promise<void>;
}

export function connectSocket(url: string, connectionParams: Record<string, unknown>): Client {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazy: true,
    onNonLazyError: () => {},
  });
}

/** Subscribes as a persona over a socket of its own, and gathers what arrives. */
export async function subscribe(
  hub: TestHub,
  persona: string | null,
  variables: object = {},
  query = CHANGED,
  params: object = {},
): Promise<Subscriber> {
  const authorization = persona ? { authorization: `Bearer ${await hub.token(persona)}` } : {};
  const client = connectSocket(hub.url, { ...authorization, ...params });
  const events: Event[] = [];
  let wake = () => {};
  const ended = new Promise<unknown>((resolve) => {
    const end = (reason: unknown) => {
      resolve(reason);
      wake();
    };
    client.subscribe(
      { query, variables: { ...variables } },
      {
        next: (event) => {
          events.push(event as Event);
          wake();
        },
        error: (error) => {
          if (Array.isArray(error)) events.push({ errors: error });
          end(error);
        },
        complete: () => end(null),
      },
    );
  });
  let over = false;
  void ended.then(() => {
    over = true;
  });
  return {
    events,
    ended,
    reached: async (count) => {
      const end = Date.now() + 15_000;
      while (events.length < count && !over) {
        if (Date.now() > end) throw new Error(`Of ${count} events ${events.length} came.`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
    },
    values: () => events.map(({ data }) => data?.indicatorChanged?.indicator?.value),
    codes: () => events.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.code),
    stop: async () => await client.dispose(),
  };
}

/** Long enough for a subscription to stand, or for an event that must not come. */
export const aMoment = (ms = 400) => new Promise<void>((resolve) => setTimeout(resolve, ms));
