import type { Caller } from '../../db/operation.js';

/** What Apollo carries from a request to its execution. */
export interface RequestContext {
  readonly caller: Caller | null;
}
