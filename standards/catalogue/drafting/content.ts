import { badInput } from '../../errors.js';
import type { Localized } from '../document.js';
import { LANGUAGES } from '../text.js';
import type { Content, Said, Spoken } from './edit.js';

const TEXTS = ['title', 'statement', 'guidance'] as const;
const TERMS = ['class', 'level', 'classification', 'effectiveFrom', 'mappings', 'params'] as const;

/**
 * What a node says once this is said of it, not yet checked.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into what is said, where the text is a rendering of its parts.
 */
export function compose(content: Content, said: Said): Content {
  const parted = (['statement', 'guidance'] as const).find((name) => said[name] !== undefined);
  if (content.parts && parted)
    throw badInput('Its text is that of the parts it was imported with, which are not edited here.', `/${parted}`);
  const texts = TEXTS.map((name) => [name, composeText(content[name], said[name])] as const);
  const terms = TERMS.map((name) => [name, said[name] === undefined ? content[name] : (said[name] ?? undefined)]);
  return present({ ...content, ...Object.fromEntries([...texts, ...terms]) }) as Content;
}

/** Language by language: an editor of the one text leaves the other as it is. */
export function composeText(text: Localized | undefined, said: Spoken | null | undefined): Localized | undefined {
  if (said === undefined) return text;
  if (said === null) return undefined;
  const spoken = LANGUAGES.map((tag) => [tag, said[tag] === undefined ? text?.[tag] : (said[tag] ?? undefined)]);
  return present(Object.fromEntries(spoken)) as Localized;
}

/** What a part of a split, or what was merged, takes over where nothing else is said: what it asks of whom and when. */
export function inherit({ kind, class: cls, level, classification, effectiveFrom }: Content, key: string): Content {
  return present({ key, kind, class: cls, level, classification, effectiveFrom, title: {} }) as unknown as Content;
}

const present = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
