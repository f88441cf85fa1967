import { badInput } from '../../../errors.js';
import type { CrosswalkDocument } from '../../crosswalk/document.js';
import type { Sides } from '../../crosswalk/validate.js';
import type { Language, Oscal } from '../../document.js';
import { below, guardJson, isObject, parseJson } from '../../json.js';
import { check } from '../check.js';
import { refuseOtherVersions } from '../import.js';
import { MapReader } from './maps.js';

const AT = '/mapping-collection';

/** What an OSCAL mapping collection says; which versions its resources are is named by whoever imports it. */
export type ReadMapping = Required<Pick<CrosswalkDocument, 'title' | 'entries' | 'envelope'>> & {
  /** JSON pointer to the map that the entry of this index was. */
  readonly placeOf: (index: number) => string;
};

/**
 * An OSCAL mapping collection (JSON, 1.2) with one mapping. Everything the model allows is kept as it came, but what is
 * computed anew: the lists of the gap summaries.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the text; `''` is the whole.
 */
export function fromMapping(text: string, sides: Sides, language: Language): ReadMapping {
  const root = parseJson(text);
  guardJson(root);
  const { mappings, ...collection } = collectionOf(root);
  const { mapping, at } = theOne(mappings);
  check(mapping, 'mapping', at);

  const { maps, ...own } = mapping;
  const placeOf = (index: number) => below(below(at, 'maps'), index);
  const reader = new MapReader(sides, language);
  const entries = (maps as readonly Oscal[]).map((map, index) => reader.read(map, placeOf(index)));
  const { title } = collection.metadata as { title: string };
  if (title.trim() === '') throw badInput('A mapping collection needs a title.', `${AT}/metadata/title`);
  return { title: { [language]: title }, entries, envelope: { ...collection, mapping: own }, placeOf };
}

function collectionOf(root: unknown): Oscal {
  const collection = isObject(root) ? root['mapping-collection'] : undefined;
  if (!isObject(root) || !isObject(collection)) throw badInput('This is not an OSCAL mapping collection.', '');
  const other = Object.keys(root).find((name) => name !== 'mapping-collection' && name !== '$schema');
  if (other !== undefined) throw badInput('An OSCAL document holds one model only.', below('', other));
  refuseOtherVersions(collection, AT);
  const { mappings: _apart, ...rest } = collection;
  check(rest, 'mapping-collection', AT);
  return collection;
}

/** A crosswalk has one source and one target, as a mapping has; a collection may hold several. */
function theOne(mappings: unknown): { mapping: unknown; at: string } {
  const at = `${AT}/mappings`;
  if (isObject(mappings)) return { mapping: mappings, at };
  if (!Array.isArray(mappings) || mappings.length === 0) throw badInput('A collection needs a mapping.', at);
  if (mappings.length > 1)
    throw badInput('A crosswalk is one mapping; each of several is imported from a file of its own.', below(at, 1));
  return { mapping: mappings[0], at: below(at, 0) };
}
