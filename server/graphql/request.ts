import type { Asker } from '../limits/quotas.js';

/** What Apollo carries from a request to its execution. */
export type RequestContext = Asker;
