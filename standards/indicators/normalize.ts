import { badInput } from '../errors.js';
import { resembling } from './normalize/resembling.js';
import { STORED_FORM } from './normalize/table.js';
import { bounded, clean } from './normalize/text.js';
import type { Observable, ObservableType } from './types.js';

export { candidates } from './normalize/candidates.js';
export { guessed } from './normalize/guessed.js';

export interface NormalizeOptions {
  /** Where a national phone number is dialled: ISO 3166-1 alpha-2, by default CN. */
  readonly region?: string;
}

/**
 * The canonical form of a value as people write it: defanged, with ports, in any case or script. Applying it twice gives
 * the same. At most 4,096 characters, in and out.
 * @throws HubError BAD_USER_INPUT with the shape expected and the type that the value resembles; never with the value.
 */
export function normalize(type: ObservableType, raw: string, { region = 'CN' }: NormalizeOptions = {}): Observable {
  if (!Object.hasOwn(STORED_FORM, type)) throw badInput('There is no such type of observable.', 'type');
  try {
    // A pattern is code: folding its characters would change what it matches.
    const text = type === 'stix-pattern' ? bounded(raw) : clean(raw);
    return { type, value: bounded(STORED_FORM[type](text, region)) };
  } catch (error) {
    throw resembling(error, type, raw, region);
  }
}
