import { type ExecutionResult, GraphQLError } from 'graphql';
import type { FanOut } from './fanOut.js';
import type { Subscriber } from './subscriber.js';
import type { Wakeups } from './wakeups.js';

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
