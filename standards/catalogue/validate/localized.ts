import { badInput } from '../../errors.js';
import { below } from '../json.js';
import { LANGUAGES } from '../text.js';
import { objectWith } from './shape.js';

/** Text by language, none of it blank; in all languages when `bilingual`. */
export function checkLocalized(value: unknown, bilingual: boolean, at: string): void {
  const text = objectWith(value, LANGUAGES, at);
  const spoken = LANGUAGES.filter((tag) => text[tag] !== undefined);
  for (const tag of bilingual ? LANGUAGES : spoken) checkText(text[tag], below(at, tag));
  if (spoken.length === 0) throw badInput('A text in at least one language was expected.', at);
}

function checkText(value: unknown, at: string): void {
  if (typeof value !== 'string' || value.trim() === '') throw badInput('A text was expected.', at);
}
