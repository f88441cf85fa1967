import type { CrosswalkEntry, CrosswalkItem } from './document.js';

/** What a version asks under a key: the digest of what it says, and the ids of its statements. */
export interface Standing {
  readonly digest: string;
  readonly statements: ReadonlySet<string>;
}

/** A version of a standard, by key, and the one that stands in its place. */
export interface Succession {
  readonly before: ReadonlyMap<string, Standing>;
  readonly after: ReadonlyMap<string, Standing>;
}

export const FATES = ['kept', 'changed', 'gone'] as const;

/** `kept`: all it names says what it said; `changed`: all is still there, something says another thing; `gone`: something is not. */
export type Fate = (typeof FATES)[number];

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
  ({ requirement, statement }: CrosswalkItem): Fate => {
    const now = after.get(requirement);
    if (!now || (statement !== undefined && !now.statements.has(statement))) return 'gone';
    return now.digest === before.get(requirement)?.digest ? 'kept' : 'changed';
  };
