import { badInput } from '../../errors.js';
import { parsePattern } from '../pattern/parse.js';
import { typeOfPath } from '../pattern/paths.js';

/** Whether it compares something with a text, in brackets. By searches and no expression that would go back: it may be of any length. */
export function looksLikePattern(text: string): boolean {
  if (!/^\s*[[(]/.test(text)) return false;
  const sign = text.search(/[:=]/);
  return sign >= 0 && text.includes("'", sign);
}

/**
 * A well-formed pattern with white space and comments folded. One that only names a value of another type is refused: the
 * same thing would be stored under two types.
 */
export function stixPattern(raw: string): string {
  const { folded, equality } = parsePattern(raw);
  const type = equality && typeOfPath(equality);
  if (type) throw badInput(`This pattern states one value of type ${type}: give it as that type.`);
  return folded;
}
