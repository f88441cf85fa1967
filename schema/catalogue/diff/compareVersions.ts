import { compare, type Difference } from '../../../standards/catalogue/diff/compare.js';
import type { Texts } from '../../../standards/catalogue/diff/texts.js';
import { compareWords as compareTexts, type FieldWords } from '../../../standards/catalogue/diff/words.js';
import { nextVersion, requiredBump } from '../../../standards/catalogue/version.js';
import type { Guard } from '../../../standards/reading/guard.js';
import type { Task } from '../../work/task.js';

/** A change, with the texts that its words are told from. */
export type Compared = Omit<Difference, 'texts' | 'words'> & { readonly texts: readonly [Texts, Texts] };

/** First what is said of all changes, then the changes, some at a time. */
export type ComparisonPiece = Summary | { readonly differences: readonly Compared[] };

export interface Summary {
  readonly requiredBump: string;
  readonly leastVersion: string;
  readonly counts: readonly { kind: string; class: string; count: number }[];
}

const AT_ONCE = 100;
const NO_FILE: Guard = { take: () => {} };

/** What changed from the first version to the second. */
export const compareVersions: Task<null, ComparisonPiece> = {
  guard: () => NO_FILE,
  *run(_input, { documents: [from, to] }) {
    if (!from || !to) throw new Error('Two versions are compared.');
    const found = compare(from, to);
    yield {
      requiredBump: requiredBump(found),
      leastVersion: nextVersion(from.version, found),
      counts: counted(found),
    };
    for (let start = 0; start < found.length; start += AT_ONCE)
      yield { differences: found.slice(start, start + AT_ONCE).map(told) };
  },
};

const told = ({ words: _words, texts, ...change }: Difference): Compared => ({ ...change, texts: texts() });

function counted(differences: readonly Difference[]): Summary['counts'] {
  const counts = new Map<string, { kind: string; class: string; count: number }>();
  for (const { kind, class: weight } of differences) {
    const name = `${kind} ${weight}`;
    const { count } = counts.get(name) ?? { count: 0 };
    counts.set(name, { kind, class: weight, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The words of some changes, one piece each. */
export const compareWords: Task<readonly (readonly [Texts, Texts])[], FieldWords[]> = {
  guard: () => NO_FILE,
  *run(texts) {
    for (const both of texts) yield compareTexts(...both);
  },
};
