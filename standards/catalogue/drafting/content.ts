import { badInput } from '../../errors.js';
import type { Localized } from '../document.js';
import { membersWith, only } from '../requirement.js';
import { LANGUAGES } from '../text.js';
import type { Content, Said, Spoken } from './edit.js';

const RENDERED = membersWith({ rendered: true });
const SPOKEN = membersWith({ writtenBy: 'editor', text: true });
const SET = membersWith({ writtenBy: 'editor', text: false });
const INHERITED = membersWith({ inherited: true });

/**
 * What a node says once this is said of it, not yet checked.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into what is said, where the text is a rendering of its parts.
 */
export function compose(content: Content, said: Said): Content {
  const parted = RENDERED.find((name) => said[name] !== undefined);
  if (content.parts && parted)
    throw badInput('Its text is that of the parts it was imported with, which are not edited here.', `/${parted}`);
  const texts = SPOKEN.map((name) => [name, composeText(content[name], said[name])] as const);
  const terms = SET.map((name) => [name, said[name] === undefined ? content[name] : (said[name] ?? undefined)]);
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
export const inherit = (content: Content, key: string): Content =>
  present({ key, ...only(content, INHERITED), title: {} }) as Content;

const present = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
