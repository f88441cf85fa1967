import type { Language, Localized, StandardNode } from './document.js';
import { TEXTS } from './requirement.js';

/** Every language the hub knows, in the order in which one stands in for another. */
export const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Language[];

const SEARCH_BYTES = 65_536;

/** The text in that language, else in the first that has it; '' when there is none. */
export function pick(text: Localized, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((found) => found !== undefined) ?? '';
}

/** What a search reads of a node: key and texts in all languages, NFKC, lower case, ≤ 64 KiB. */
export function searchText(node: Omit<StandardNode, 'children'>): string {
  const texts = TEXTS.flatMap((name) => LANGUAGES.map((tag) => node[name]?.[tag]));
  const whole = [node.key, ...texts.filter((text) => text !== undefined)].join('\n');
  return firstBytes(whole.normalize('NFKC').toLowerCase(), SEARCH_BYTES);
}

function firstBytes(text: string, limit: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(limit));
  return text.slice(0, read);
}
