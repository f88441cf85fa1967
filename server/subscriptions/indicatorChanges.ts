import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { insertReads } from '../../db/access/log.js';
import { latestPublished } from '../../db/indicators/read.js';
import { type Caller, openOperation } from '../../db/operation.js';
import type { Read } from '../../schema/access/reads.js';
import type { Context } from '../../schema/context.js';
import { indicators, writeCursor } from '../../schema/indicators/indicators.js';
import type { IndicatorFilterInput } from '../../schema/indicators/inputs.js';
import type { VisibleIndicator } from '../../schema/indicators/visible.js';
import { EVERYTHING } from '../../schema/indicators/wanted.js';
import { permits } from '../../standards/access/permissions.js';
import { contextOf, type Resources, strip } from '../graphql/executor.js';
import { forbidden } from '../graphql/shield.js';
import type { Wakeups } from './wakeups.js';

export interface Subscriber {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly filter: IndicatorFilterInput | null;
  readonly after: string | null;
  /** Asked again at each event, so that a token that expired or a seat that was taken away ends it. */
  readonly caller: () => Promise<Caller | null>;
}

const BATCH = 50;

/**
 * Follows what is published, as the subscriber would by paging in the order PUBLISHED_ASC: each batch is read in an
 * operation of its own, under the rights of that moment, and a subscriber that comes back with a cursor misses nothing.
 */
export async function* indicatorChanges(
  resources: Resources,
  wakeups: Wakeups,
  subscriber: Subscriber,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult> {
  let after = subscriber.after ?? (await inOperation(resources, subscriber, startingPoint));
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
  { caller }: Subscriber,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const op = await openOperation(resources.client, await caller(), 'logged-read');
  try {
    if (!permits(op.actor, 'indicator:follow')) throw forbidden();
    const reads: Read[] = [];
    const result = await work(contextOf(resources, op, { published: () => {}, reads: (read) => reads.push(read) }));
    await insertReads(op, reads, resources);
    await op.commit();
    return result;
  } finally {
    await op.rollback();
  }
}

/** The newest the subscriber may see: what comes after it is new to them. */
async function startingPoint({ op }: Context): Promise<string | null> {
  const newest = await latestPublished(op);
  return newest ? writeCursor('published-asc', newest) : null;
}

async function nextBatch(context: Context, { filter, ...subscriber }: Subscriber, after: string | null) {
  const page = await indicators(context, { first: BATCH, after, filter, order: 'published-asc' }, EVERYTHING);
  const results: ExecutionResult[] = [];
  for (const { cursor, node } of page.edges) results.push(await resultOf(context, subscriber, cursor, node));
  return { results, after: page.pageInfo.endCursor ?? after, more: page.pageInfo.hasNextPage };
}

async function resultOf(
  contextValue: Context,
  { schema, document, operationName, variables }: Omit<Subscriber, 'filter'>,
  cursor: string,
  indicator: VisibleIndicator,
): Promise<ExecutionResult> {
  const rootValue = { cursor, indicator };
  return strip(await execute({ schema, document, operationName, variableValues: variables, contextValue, rootValue }));
}

export const asErrors = (error: unknown): GraphQLError[] => [
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
];
