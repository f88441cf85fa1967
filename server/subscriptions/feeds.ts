import { latestPublished } from '../../db/indicators/read/indicators.js';
import type { Published } from '../../db/sequencer.js';
import { events, newestCursor } from '../../schema/catalogue/events/events.js';
import type { Context } from '../../schema/context.js';
import { indicators, writeCursor } from '../../schema/indicators/find/indicators.js';
import { EVERYTHING } from '../../schema/indicators/show/wanted.js';
import type { IndicatorFilterInput } from '../../schema/indicators/types/searching.js';
import type { Action } from '../../standards/access/permissions.js';

/** Events after a cursor, and whether there are more already. */
interface Batch {
  readonly events: readonly { readonly cursor: string }[];
  readonly more: boolean;
}

/** What a subscription follows, as its reader would by paging in the order of publication. */
export interface Feed {
  readonly action: Action;
  /** What is published on it. */
  readonly of: Published;
  /** The cursor of the newest that the subscriber may see; events begin after it. */
  readonly start: (context: Context) => Promise<string | null>;
  readonly next: (context: Context, args: Record<string, unknown>, after: string | null) => Promise<Batch>;
}

const BATCH = 50;

/** By the name of the subscription's field. */
export const FEEDS: Readonly<Record<string, Feed>> = {
  indicatorChanged: {
    action: 'indicator:follow',
    of: 'indicators',
    start: async ({ op }) => {
      const newest = await latestPublished(op);
      return newest ? writeCursor('published-asc', newest) : null;
    },
    next: async (context, args, after) => {
      const filter = (args.filter ?? null) as IndicatorFilterInput | null;
      const page = await indicators(context, { first: BATCH, after, filter, order: 'published-asc' }, EVERYTHING);
      return {
        events: page.edges.map(({ cursor, node }) => ({ cursor, indicator: node })),
        more: page.pageInfo.hasNextPage,
      };
    },
  },
  standardChanged: {
    action: 'catalogue:follow',
    of: 'standards',
    start: newestCursor,
    next: (context, args, after) =>
      events(context, { standard: (args.standard ?? null) as string | null, after, first: BATCH }),
  },
};
