import { badInput } from '../../errors.js';
import type { Observable } from '../types.js';
import { candidates } from './candidates.js';
import { namesOfTypes } from './resembling.js';

/**
 * The only type that the value can be, whose type nobody named: whoever takes it says that it was guessed.
 * @throws HubError BAD_USER_INPUT naming the types, where they are none or several
 */
export function guessed(raw: string, options: { readonly region?: string } = {}): Observable {
  const [first, ...others] = candidates(raw, options);
  if (!first) throw badInput('The value resembles no known type: name its type.', 'type');
  if (others.length === 0) return first;
  if (first.type === others[0]?.type) {
    throw badInput('A URL without a scheme may be http or https: write which.', 'value');
  }
  throw badInput(`The value may be ${namesOfTypes([first, ...others])}: name its type.`, 'type');
}
