import { diffArrays } from 'diff';
import type { Language } from '../document.js';
import { LANGUAGES } from '../text.js';
import type { Texts } from './texts.js';

export const RUN_KINDS = ['same', 'removed', 'added'] as const;

/** A stretch of text. Those that are not `added`, joined, are the older text; those not `removed`, the newer. */
export interface Run {
  readonly kind: (typeof RUN_KINDS)[number];
  readonly text: string;
}

export interface FieldWords {
  /** As in `Texts`. */
  readonly field: string;
  readonly language: Language;
  readonly runs: readonly Run[];
}

/**
 * The longest common subsequence takes time with the square of what differs: texts that have more than this many
 * words not in common are shown as one that went and one that came.
 */
const MAX_EDITS = 1_000;

/** Words as each language divides its text (UAX #29; for Chinese, which has no spaces, by ICU's dictionary). */
const SEGMENTERS: { readonly [tag in Language]: Intl.Segmenter } = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  'zh-CN': new Intl.Segmenter('zh-CN', { granularity: 'word' }),
};

/** What differs, field by field and language by language, in the newer order; what is gone comes last. */
export function compareWords(from: Texts, to: Texts): FieldWords[] {
  const fields = new Set([...to.keys(), ...from.keys()]);
  return [...fields].flatMap((field) =>
    LANGUAGES.flatMap((language) => {
      const was = from.get(field)?.[language] ?? '';
      const is = to.get(field)?.[language] ?? '';
      return was === is ? [] : [{ field, language, runs: runsOf(was, is, language) }];
    }),
  );
}

export function runsOf(from: string, to: string, language: Language): Run[] {
  const found = diffArrays(words(from, language), words(to, language), { maxEditLength: MAX_EDITS });
  if (!found) return whole(from, to);
  return calm(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A segmenter takes time with the square of what it is given: text is given to it from one break to the next. */
const PIECE = /\s+|[，。；：、！？（）]|[^\s，。；：、！？（）]{1,256}/gu;
const ONE_WORD = /^(?:\s+|[A-Za-z]+|\d+)$/;

const words = (text: string, language: Language): string[] =>
  (text.match(PIECE) ?? []).flatMap((piece) =>
    ONE_WORD.test(piece) ? piece : Array.from(SEGMENTERS[language].segment(piece), ({ segment }) => segment),
  );

const whole = (from: string, to: string): Run[] => [
  ...(from === '' ? [] : [{ kind: 'removed', text: from } as const]),
  ...(to === '' ? [] : [{ kind: 'added', text: to } as const]),
];

/** A space that stayed between two words that did not is no reason to stop and start again. */
function calm(runs: readonly Run[]): Run[] {
  const calmed: Run[] = [];
  let was = '';
  let is = '';
  const flush = () => {
    calmed.push(...whole(was, is));
    was = '';
    is = '';
  };
  runs.forEach((run, index) => {
    const inside = run.kind === 'same' && run.text.trim() === '' && was + is !== '' && index < runs.length - 1;
    if (run.kind === 'same' && !inside) {
      flush();
      calmed.push(run);
      return;
    }
    if (run.kind !== 'added') was += run.text;
    if (run.kind !== 'removed') is += run.text;
  });
  flush();
  return calmed;
}
