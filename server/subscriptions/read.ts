import { type ExecutionResult, execute } from 'graphql';
import { insertReads } from '../../db/access/log.js';
import { openOperation } from '../../db/operation.js';
import type { Caller } from '../../db/seat.js';
import type { Read } from '../../schema/access/reads.js';
import type { Context } from '../../schema/context.js';
import { isHalted, permits } from '../../standards/access/permissions.js';
import { contextOf, type Resources } from '../graphql/execution/executor.js';
import { strip } from '../graphql/execution/strip.js';
import { forbidden } from '../graphql/shield/shield.js';
import type { Subscriber } from './subscriber.js';

/** What is answered to a subscriber, up to where, and whether there is more already. */
export interface ReadBatch {
  readonly results: readonly ExecutionResult[];
  readonly after: string | null;
  readonly more: boolean;
}

/** What an event reads of private fields is in the access log before the event goes out. */
export async function inOperation<T>(
  resources: Resources,
  caller: Caller | null,
  { feed }: Subscriber,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const op = await openOperation(resources.client, caller, 'logged-read');
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

export async function nextBatch(context: Context, subscriber: Subscriber, after: string | null): Promise<ReadBatch> {
  // What was published meanwhile comes after it.
  if (context.op.stopped !== null && isHalted(subscriber.feed.action)) return { results: [], after, more: false };
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
