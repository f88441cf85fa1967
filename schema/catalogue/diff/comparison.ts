import { LRUCache } from 'lru-cache';
import type { Compared, Summary } from './compareVersions.js';

export interface Comparison extends Summary {
  readonly differences: readonly Compared[];
}

// Each holds the text of two versions: some 20 MB for catalogs of a thousand controls.
const MAX_KEPT = 12;

/** Of published versions only: they never change, and are everyone's, so that whose question filled it tells nothing. */
export const keptComparisons = () => new LRUCache<string, Comparison>({ max: MAX_KEPT });

export type KeptComparisons = ReturnType<typeof keptComparisons>;
