import type { CrosswalkEntry, CrosswalkItem } from './document.js';

/** Key → digest of what the requirement says. */
export type Digests = ReadonlyMap<string, string>;

/** A version of a standard and the one that stands in its place. */
export interface Succession {
  readonly before: Digests;
  readonly after: Digests;
}

/** `kept`: all it names says what it said; `changed`: all is still there, something says another thing; `gone`: something is not. */
export type Fate = 'kept' | 'changed' | 'gone';

/** What becomes of an entry where the standards of its crosswalk went on. */
export function fateOf(
  { sources, targets }: Pick<CrosswalkEntry, 'sources' | 'targets'>,
  ends: { readonly sources: Succession; readonly targets: Succession },
): Fate {
  const fates = [...sources.map(fateIn(ends.sources)), ...targets.map(fateIn(ends.targets))];
  return (['gone', 'changed'] as const).find((fate) => fates.includes(fate)) ?? 'kept';
}

const fateIn =
  ({ before, after }: Succession) =>
  ({ requirement }: CrosswalkItem): Fate => {
    const now = after.get(requirement);
    if (now === undefined) return 'gone';
    return now === before.get(requirement) ? 'kept' : 'changed';
  };
