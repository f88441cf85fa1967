import { badInput } from '../../errors.js';
import { parsePattern } from '../pattern/parse.js';
import { typeOfPath } from '../pattern/paths.js';

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
