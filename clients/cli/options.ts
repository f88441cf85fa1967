import { InvalidArgumentError, Option } from 'commander';
import { spoken } from './text.js';

/** A term of a vocabulary, as the schema names it or as people and documents do: `AMBER_STRICT`, `amber+strict`, `widestLabels`. */
export function termOf<T extends string>(vocabulary: Readonly<Record<string, T>>, text: string): T | undefined {
  const name = text
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '_');
  return Object.values(vocabulary).find((term) => term === name);
}

/** An option that takes one term. */
export const termOption = <T extends string>(flags: string, text: string, vocabulary: Readonly<Record<string, T>>) =>
  new Option(flags, `${text}: ${spokenTerms(vocabulary)}`).argParser((given: string) => parse(vocabulary, given));

/** An option that takes any number of terms. */
export const termsOption = <T extends string>(flags: string, text: string, vocabulary: Readonly<Record<string, T>>) =>
  new Option(flags, `${text}: ${spokenTerms(vocabulary)}`).argParser((given: string, before: readonly T[] = []) => [
    ...before,
    parse(vocabulary, given),
  ]);

function parse<T extends string>(vocabulary: Readonly<Record<string, T>>, text: string): T {
  const term = termOf(vocabulary, text);
  if (!term) throw new InvalidArgumentError(`It is one of ${spokenTerms(vocabulary)}.`);
  return term;
}

const spokenTerms = (vocabulary: Readonly<Record<string, string>>) => Object.values(vocabulary).map(spoken).join(', ');

/** In which of its languages a text is shown. */
export const languageOption = () =>
  new Option('--language <language>', 'language to show (default: en)').choices(['en', 'zh-CN']);

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

/** RFC 3339, or a date, as UTC. */
export function time(text: string): string {
  const date = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('It is a time such as 2026-01-31T12:00:00Z.');
  return date.toISOString();
}
