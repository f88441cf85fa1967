import type { IndicatorFilter } from '../../db/indicators/filter.js';
import { badInput } from '../../standards/errors.js';
import type { IndicatorFilterInput } from './inputs.js';

const MAX_TERMS = 100;
const MAX_TEXT = 256;

/** The filter as given, or BAD_USER_INPUT where a list or text of it is longer than a search should be. */
export function checkFilter(filter: IndicatorFilterInput | null | undefined): IndicatorFilter {
  const { types, tlp, techniques, channels, sources, text } = filter ?? {};
  for (const [name, terms] of Object.entries({ types, tlp, techniques, channels, sources })) {
    if (terms && terms.length > MAX_TERMS) throw badInput(`At most ${MAX_TERMS} terms.`, `filter.${name}`);
  }
  if (text && text.length > MAX_TEXT) throw badInput(`At most ${MAX_TEXT} characters.`, 'filter.text');
  return filter ?? {};
}
