import { LRUCache } from 'lru-cache';
import type { VersionRow } from '../../../db/catalogue/store.js';
import type { Operation } from '../../../db/operation.js';
import { compare, type Difference } from '../../../standards/catalogue/diff/compare.js';
import { nextVersion, requiredBump } from '../../../standards/catalogue/version.js';
import { documentOf } from '../documentOf.js';

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly requiredBump: string;
  readonly leastVersion: string;
  readonly counts: readonly { kind: string; class: string; count: number }[];
}

// Each holds the text of two versions: some 20 MB for catalogs of a thousand controls.
const MAX_KEPT = 12;

/** Of published versions only: they never change, and are everyone's, so that whose question filled it tells nothing. */
export const keptComparisons = () => new LRUCache<string, Comparison>({ max: MAX_KEPT });

export type KeptComparisons = ReturnType<typeof keptComparisons>;

/** What changed between two versions that the reader was found to see. */
export async function comparisonOf(
  { op, comparisons }: { readonly op: Operation; readonly comparisons: KeptComparisons },
  from: VersionRow,
  to: VersionRow,
): Promise<Comparison> {
  if (from.publishedAt === null || to.publishedAt === null) return await compared(op, from, to);
  // By id as well: the same digest under another standard's kind would be another comparison.
  const key = [from.id, from.digest, to.id, to.digest].join(' ');
  const known = comparisons.get(key) ?? (await compared(op, from, to));
  comparisons.set(key, known);
  return known;
}

async function compared(op: Operation, from: VersionRow, to: VersionRow): Promise<Comparison> {
  const differences = compare(await documentOf(op, from), await documentOf(op, to));
  return {
    differences,
    requiredBump: requiredBump(differences),
    leastVersion: nextVersion(from.version, differences),
    counts: counted(differences),
  };
}

function counted(differences: readonly Difference[]): Comparison['counts'] {
  const counts = new Map<string, { kind: string; class: string; count: number }>();
  for (const { kind, class: weight } of differences) {
    const name = `${kind} ${weight}`;
    const { count } = counts.get(name) ?? { count: 0 };
    counts.set(name, { kind, class: weight, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
