import { canonicalJson, sha256Hex } from '../digest.js';

/**
 * The key of a group that OSCAL left without an id: from the titles that lead to it, not from positions, so that it
 * outlives a release that inserts a group before it. `nth` tells siblings of one title apart. Always an OSCAL token.
 */
export function keyFromTitles(titles: readonly string[], nth: number): string {
  const slug = (titles.at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `_${[...slug].slice(0, 40).join('')}-${sha256Hex(canonicalJson([...titles, nth])).slice(0, 12)}`;
}

/** For each title, how many equal ones stand before it. */
export function repetitions(titles: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const before = seen.get(title) ?? 0;
    seen.set(title, before + 1);
    return before;
  });
}
