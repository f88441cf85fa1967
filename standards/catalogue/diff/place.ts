import type { FlatNode } from '../flatten.js';
import { editorial, type Finding, minor } from './change.js';
import type { Pair } from './pair.js';

/** Where each surviving node stood and stands. */
export interface Places {
  /** A move between groups says nothing new; one under or out of another requirement changes what it adds to. */
  readonly moved: (pair: Pair) => Finding[];
  /** Whether an older node is, whole, a newer one of another key. */
  readonly whole: (from: FlatNode) => boolean;
  /** `key` is the parent's in the newer version, null at the top. */
  readonly reordered: (key: string | null) => Finding[];
}

export function places(pairs: readonly Pair[]): Places {
  const newKey = new Map(pairs.map(({ from, to }) => [from.key, to.key]));
  const requirements = new Set(pairs.flatMap(({ to }) => (to.kind === 'requirement' ? [to.key] : [])));
  const isMoved = ({ from, to }: Pair) => parentNow(from, newKey) !== to.parentKey;
  const elsewhere = new Set(pairs.flatMap(({ from, by }) => (by === 'key' ? [] : [from])));
  const shuffled = shuffledParents(pairs.filter((pair) => !isMoved(pair)));
  return {
    moved: (pair) => {
      if (!isMoved(pair)) return [];
      const parents = [parentNow(pair.from, newKey), pair.to.parentKey];
      const underRequirement = parents.some((key) => key != null && requirements.has(key));
      return [underRequirement ? minor('moved under or out of another requirement') : editorial('moved')];
    },
    whole: (from) => elsewhere.has(from),
    reordered: (key) => (shuffled.has(key) ? [editorial('order of what it holds')] : []),
  };
}

/** The key that the older parent has now; undefined when it is gone. */
const parentNow = (from: FlatNode, newKey: ReadonlyMap<string, string>) =>
  from.parentKey === null ? null : newKey.get(from.parentKey);

function shuffledParents(pairs: readonly Pair[]): Set<string | null> {
  const last = new Map<string | null, number>();
  const shuffled = new Set<string | null>();
  for (const { from, to } of [...pairs].sort((a, b) => a.to.ordinal - b.to.ordinal)) {
    if (from.ordinal < (last.get(to.parentKey) ?? 0)) shuffled.add(to.parentKey);
    last.set(to.parentKey, from.ordinal);
  }
  return shuffled;
}
