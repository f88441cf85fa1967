import type { CrosswalkEntry } from './document.js';

/** A requirement as far as gaps ask: one that its own version withdraws asks for no mapping. */
export interface Mappable {
  readonly key: string;
  readonly withdrawn: boolean;
}

/** Keys, in document order, of requirements that no entry relates to anything: `no-relationship` says just that of a pair. */
export function gapsOf(
  requirements: readonly Mappable[],
  entries: readonly CrosswalkEntry[],
  side: 'sources' | 'targets',
): string[] {
  const related = entries.filter(({ relation }) => relation !== 'no-relationship');
  const mapped = new Set(related.flatMap((entry) => entry[side].map(({ requirement }) => requirement)));
  return requirements.filter(({ key, withdrawn }) => !withdrawn && !mapped.has(key)).map(({ key }) => key);
}
