import type { Change, ChangeClass } from '../diff/change.js';
import type { FieldWords } from '../diff/words.js';
import type { Language, Localized } from '../document.js';
import { TEXTS } from '../requirement.js';
import { pick } from '../text.js';
import type { Bump } from '../version.js';
import { type Block, facts, heading, plain, type Span } from './blocks.js';
import { reasonIn } from './reasons.js';
import { type Term, termsIn } from './terms.js';

/** What a redline shows of a change. */
export interface PrintedChange {
  readonly kind: Change['kind'];
  readonly key: string;
  readonly title: Localized | null;
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly class: ChangeClass;
  readonly reasons: readonly string[];
  readonly words: readonly FieldWords[];
}

export interface Redline {
  readonly standard: string;
  readonly title: Localized;
  readonly from: string;
  readonly to: string;
  readonly requiredBump: Bump;
  readonly leastVersion: string;
  readonly changes: readonly PrintedChange[];
}

/** What changed between two versions, in one language: a text that changed in the other only is shown in that. */
export function redlineBlocks(redline: Redline, language: Language): Block[] {
  const say = termsIn(language);
  return [
    heading(1, { text: pick(redline.title, language) }),
    ...facts(
      [say('standard'), redline.standard],
      [say('version'), `${redline.from} → ${redline.to}`],
      [say('required'), say(redline.requiredBump === 'none' ? 'nothing' : redline.requiredBump)],
      [say('least'), redline.leastVersion],
    ),
    ...(redline.changes.length === 0 ? [{ kind: 'prose', spans: plain(say('none')) } as const] : []),
    ...redline.changes.flatMap((change) => changeBlocks(change, language)),
  ];
}

function changeBlocks(change: PrintedChange, language: Language): Block[] {
  const say = termsIn(language);
  const title = change.title ? `  ${pick(change.title, language)}` : '';
  return [
    heading(2, { text: `${change.key}${title}` }),
    ...facts(
      [say('changesOf'), [say(change.kind), say(change.class)].join(say('comma'))],
      [say('origin'), change.from.join(say('comma'))],
      [say('into'), change.into.join(say('comma'))],
      [
        say('reasons'),
        change.reasons.map((reason) => reasonIn(reason, language)).join(language === 'en' ? '; ' : '；'),
      ],
    ),
    ...inLanguage(change.words, language).map(
      ({ field, runs }): Block => ({
        kind: 'prose',
        label: fieldName(field, say),
        spans: runs.map(({ kind, text }): Span => (kind === 'same' ? { text } : { text, mark: kind })),
      }),
    ),
  ];
}

/** By field, the language asked for if it changed in it. */
function inLanguage(words: readonly FieldWords[], language: Language): FieldWords[] {
  const asked = new Set(words.filter((each) => each.language === language).map(({ field }) => field));
  return words.filter((each) => each.language === language || !asked.has(each.field));
}

const FIELDS = [...TEXTS, 'summary'] as const satisfies readonly Term[];

function fieldName(field: string, say: (term: Term) => string): string {
  const known = FIELDS.find((name) => name === field);
  if (known) return say(known);
  return field.replace(/^parameter/, say('parameter'));
}
