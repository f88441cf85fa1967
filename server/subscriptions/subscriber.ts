import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Caller } from '../../db/seat.js';
import type { Feed } from './feeds.js';

/** Somebody who follows a feed. */
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
