import type { Localized } from '../../standards/catalogue/document.js';
import { shownText } from '../../standards/shownText.js';

/** Text of others, on one line: a tab would end the cell. */
export const cell = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? '' : shownText(String(value)).replaceAll(/[\n\t ]*[\n\t][\n\t ]*/g, ' ');

/** Tab-separated. */
export const row = (...values: Parameters<typeof cell>[0][]): string => values.map(cell).join('\t');

/** Text of others that may have several lines, each indented. */
export const block = (value: string, indent: string): string[] =>
  value
    .split(/\r?\n/)
    .map((line) => cell(line).trimEnd())
    .filter((line) => line !== '')
    .map((line) => indent + line);

/** `AMBER_STRICT` → `amber-strict`. */
export const spoken = (term: string): string => term.toLowerCase().replaceAll('_', '-');

/** In the language asked for, or the one there is. */
export const inLanguage = (
  text: { readonly en: string | null; readonly zhCN: string | null } | null,
  language: string | undefined,
): string => (language === 'zh-CN' ? (text?.zhCN ?? text?.en) : (text?.en ?? text?.zhCN)) ?? '';

/** In the terms of the rules. */
export const localized = ({ en, zhCN }: { readonly en: string | null; readonly zhCN: string | null }): Localized => ({
  ...(en !== null && { en }),
  ...(zhCN !== null && { 'zh-CN': zhCN }),
});
