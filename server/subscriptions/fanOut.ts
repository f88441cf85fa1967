import { setImmediate as turn } from 'node:timers/promises';
import { readAs } from '../../db/readAs.js';
import type { Caller } from '../../db/seat.js';
import type { Context } from '../../schema/context.js';
import type { Actor } from '../../standards/access/actor.js';
import { isHalted } from '../../standards/access/permissions.js';
import type { Resources } from '../graphql/execution/executor.js';
import { halted } from '../graphql/shield/shield.js';
import type { Feed } from './feeds.js';
import { inOperation, nextBatch, type ReadBatch } from './read.js';
import { sharing } from './sharing.js';
import type { Subscriber } from './subscriber.js';

/** The cursor to begin after; an incident stops the feed before it begins. */
function startOf(context: Context, feed: Feed): Promise<string | null> {
  if (context.op.stopped !== null && isHalted(feed.action)) throw halted(context.op.stopped);
  return feed.start(context);
}

/** Subscribers that are handed a batch between two requests. */
const AT_ONCE = 10;

/**
 * Reads for subscribers. One publication wakes all of them at once: who asks the same in the same seat shares one read, the reads
 * are made a few at a time, and what was read is handed out a few at a time.
 */
export function fanOut(resources: Resources) {
  const share = sharing();
  let handed = 0;
  const handOver = async () => {
    handed += 1;
    for (let before = Math.floor(handed / AT_ONCE); before > 0; before--) await turn();
    handed -= 1;
  };

  return {
    /** Who a caller is at the moment; null for one whose seat is not plain. */
    actor: (caller: Caller | null): Promise<Actor | null> =>
      share(caller, [], () => readAs(resources.client, caller, async ({ actor }) => actor)).catch(() => null),
    /** The cursor of the newest that the subscriber may see; their own token is asked for, here and below. */
    start: async (subscriber: Subscriber): Promise<string | null> => {
      const caller = await subscriber.caller();
      const { feed } = subscriber;
      return await share(caller, [feed.of], () =>
        inOperation(resources, caller, subscriber, (context) => startOf(context, feed)),
      );
    },
    /** What comes after a cursor. */
    read: async (subscriber: Subscriber, after: string | null): Promise<ReadBatch> => {
      const caller = await subscriber.caller();
      const { query, operationName, variables } = subscriber;
      const batch = await share(caller, [query, operationName, variables, after], () =>
        inOperation(resources, caller, subscriber, (context) => nextBatch(context, subscriber, after)),
      );
      if (batch.results.length > 0) await handOver();
      return batch;
    },
  };
}

export type FanOut = ReturnType<typeof fanOut>;
