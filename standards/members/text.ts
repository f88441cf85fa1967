import type { Language, Localized } from '../catalogue/document.js';
import { LANGUAGES } from '../catalogue/text.js';
import { badInput } from '../errors.js';

const MAX_LINE = 200;

/** One line of text, not blank, without the space around it. */
export function line(value: unknown, at: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.length > MAX_LINE || /[\p{Cc}\u2028\u2029]/u.test(text)) {
    throw badInput(`A line of 1 to ${MAX_LINE} characters was expected.`, at);
  }
  return text;
}

/** A name in at least one language. Null counts as absent; `called` says what a language's property is called there. */
export function localizedName(value: unknown, at: string, called = (tag: Language): string => tag): Localized {
  const given = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  const spoken = LANGUAGES.filter((tag) => given[tag] !== undefined && given[tag] !== null);
  if (spoken.length === 0) throw badInput('A name in at least one language was expected.', at);
  return Object.fromEntries(spoken.map((tag) => [tag, line(given[tag], `${at}.${called(tag)}`)]));
}
