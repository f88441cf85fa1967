import type { Language, Localized } from '../document.js';
import { pick } from '../text.js';

/** Text in one way of being set. */
export interface Span {
  readonly text: string;
  readonly mark?: 'strong' | 'added' | 'removed';
}

/** What a page is made of, whatever prints it. `level` of a heading: 1 is the document's title. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'prose' | 'note'; readonly label?: string; readonly spans: readonly Span[] };

export const plain = (text: string): Span[] => [{ text }];

export const heading = (level: number, ...spans: Span[]): Block => ({ kind: 'heading', level, spans });

/** A paragraph of prose with a label before it; none where there is nothing to say. */
export const prose = (
  text: Localized | undefined,
  language: Language,
  kind: 'prose' | 'note',
  label?: string,
): Block[] => {
  const said = pick(text ?? {}, language);
  return said.trim() === '' ? [] : [{ kind, ...(label !== undefined && { label }), spans: plain(said) }];
};

export const facts = (...rows: readonly (readonly [string, string | null | undefined])[]): Block[] => {
  const told = rows.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return told.length > 0 ? [{ kind: 'facts', rows: told }] : [];
};
