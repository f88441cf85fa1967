import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { insertReads } from '../../db/access/log.js';
import { openOperation } from '../../db/operation.js';
import type { Caller } from '../../db/seat.js';
import type { Read } from '../../schema/access/reads.js';
import type { Context } from '../../schema/context.js';
import { permits } from '../../standards/access/permissions.js';
import { contextOf, type Resources } from '../graphql/execution/executor.js';
import { strip } from '../graphql/execution/strip.js';
import { forbidden } from '../graphql/shield/shield.js';
import type { Feed } from './feeds.js';
import type { Wakeups } from './wakeups.js';

export interface Subscriber {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
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
  resources: Resources,
  wakeups: Wakeups,
  subscriber: Subscriber,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult> {
  let after = subscriber.after ?? (await inOperation(resources, subscriber, subscriber.feed.start));
  while (!signal.aborted) {
    const notice = wakeups.next(signal);
    let more = true;
    while (more && !signal.aborted) {
      const batch = await inOperation(resources, subscriber, (context) => nextBatch(context, subscriber, after));
      yield* batch.results;
      after = batch.after;
      more = batch.more;
    }
    await notice;
  }
}

/** What an event reads of private fields is in the access log before the event goes out. */
async function inOperation<T>(
  resources: Resources,
  { caller, feed }: Subscriber,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const op = await openOperation(resources.client, await caller(), 'logged-read');
  try {
    if (!permits(op.actor, feed.action)) throw forbidden();
    const reads: Read[] = [];
    const result = await work(contextOf(resources, op, { published: () => {}, reads: (read) => reads.push(read) }));
    await insertReads(op, reads, resources);
    await op.commit();
    return result;
  } finally {
    await op.rollback();
  }
}

async function nextBatch(context: Context, subscriber: Subscriber, after: string | null) {
  const { events, more } = await subscriber.feed.next(context, subscriber.args, after);
  const results: ExecutionResult[] = [];
  for (const event of events) results.push(await resultOf(context, subscriber, event));
  return { results, after: events.at(-1)?.cursor ?? after, more };
}

async function resultOf(
  contextValue: Context,
  { schema, document, operationName, variables }: Subscriber,
  rootValue: object,
): Promise<ExecutionResult> {
  return strip(await execute({ schema, document, operationName, variableValues: variables, contextValue, rootValue }));
}

export const asErrors = (error: unknown): GraphQLError[] => [
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
];
