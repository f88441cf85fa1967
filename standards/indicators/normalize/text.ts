import { badInput } from '../../errors.js';
import { CONTENT } from '../content.js';

/** Longest observable, in UTF-16 units, before and after normalization. */
export const MAX_VALUE = CONTENT.value.limit;

const PLAIN = /^[\x21-\x7e]+$/;
/** Joiners, marks of direction and soft hyphens: they change no glyph that matters and hide a value from a match. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** @throws HubError when the text is empty, too long, or holds what neither UTF-8 nor PostgreSQL can carry. */
export function bounded(text: string): string {
  if (text.length > MAX_VALUE) throw badInput(`A value has at most ${MAX_VALUE} characters.`);
  if (PLAIN.test(text)) return text;
  if (text.trim() === '') throw badInput('A value is not empty.');
  if (/\p{Cs}|\0/u.test(text)) throw badInput('A value holds no NUL and no lone surrogate.');
  return text;
}

/** One line of text in Unicode form NFKC, without invisible characters and outer space. */
export function clean(raw: string): string {
  const text = bounded(raw);
  if (PLAIN.test(text)) return text;
  const line = text.replace(INVISIBLE, '').normalize('NFKC').trim();
  if (/\p{Cc}/u.test(line)) throw badInput('A value is one line without control characters.');
  return bounded(line);
}

const MAY_BE_DEFANGED = /[[({<\\\]]|^(?:h(?:[x*_-]|tx)|f[x*]p)/i;
/** Brackets around a mark; their number is bounded, so that this stays linear. */
const OPEN = '[[({<]{1,2}';
const CLOSE = '[\\])}>]{1,2}';
const DOTS = new RegExp(` ?${OPEN} ?(?:\\.|dot|点) ?${CLOSE} ?|\\[\\.|\\.\\]`, 'gi');
const ATS = new RegExp(` ?${OPEN} ?(?:@|at) ?${CLOSE} ?`, 'gi');
const SEPARATORS = new RegExp(`${OPEN}(:\\/{0,2}|\\/{1,2})${CLOSE}`, 'g');

/**
 * Undoes the ways in which analysts make a link or an address harmless: `hxxp`, `[.]`, `(dot)`, `{at}`, `[:]//`, `[://]`, `[/]`,
 * `evil[.com`, `evil\.com`. Brackets in brackets beyond three layers are no analyst's, and would make this quadratic.
 */
export function refang(text: string, layers = 3): string {
  if (!MAY_BE_DEFANGED.test(text)) return text;
  const once = text
    .replace(/^h(?:xx|\*\*|tx|xt|__|--)p(?=s?[:[({<])/i, 'http')
    .replace(/^f[x*]p(?=s?[:[({<])/i, 'ftp')
    .replace(DOTS, '.')
    .replace(ATS, '@')
    .replace(SEPARATORS, '$1')
    .replace(/\\\./g, '.');
  if (once === text) return text;
  if (layers === 0) throw badInput('A value is defanged more than once.');
  return refang(once, layers - 1);
}

/** Lower case that stays in NFKC: folding can leave characters that compose, though none of ASCII. */
export const lower = (text: string) => (PLAIN.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFKC'));
