import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from '../../db/seat.js';
import type { FanOut } from './fanOut.js';
import type { Feed } from './feeds.js';
import type { Wakeups } from './wakeups.js';

export interface Subscriber {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** As it was sent. */
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly feed: Feed;
  /** Of the subscription's field. */
  readonly args: Record<string, unknown>;
  readonly after: string | null;
  /** Asked again at each event, so that a token that expired or a seat that was taken away ends it. */
  readonly caller: () => Promise<Caller | null>;
}

/**
 * Follows what is published, as the subscriber would by paging in the order of publication: each batch is read in an
 * operation of its own, under the rights of that moment, and a subscriber that comes back with a cursor misses nothing.
 */
export async function* changes(
  fanOut: FanOut,
  wakeups: Wakeups,
  subscriber: Subscriber,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult> {
  let after = subscriber.after ?? (await fanOut.start(subscriber));
  while (!signal.aborted) {
    const notice = wakeups.next(subscriber.feed.of, signal);
    let more = true;
    while (more && !signal.aborted) {
      const batch = await fanOut.read(subscriber, after);
      yield* batch.results;
      after = batch.after;
      more = batch.more;
    }
    await notice;
  }
}

export const asErrors = (error: unknown): GraphQLError[] => [
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
];
