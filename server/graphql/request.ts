import type { Caller } from '../../db/seat.js';

/** What Apollo carries from a request to its execution. */
export interface RequestContext {
  readonly caller: Caller | null;
}
