import { TLP, type Tlp } from '../../access/tlp.js';
import { badInput } from '../../errors.js';
import { TLP2_EXTENSION, WELL_KNOWN_MARKINGS } from '../markings.js';
import { isObject, type Json, own, ownObjects, ownText } from './json.js';

/** Marking definitions of a bundle by id: a TLP label, `none` for another marking, `unknown` for a TLP label that is none. */
export type Markings = ReadonlyMap<string, Tlp | 'none' | 'unknown'>;

export function markingsOf(objects: readonly unknown[]): Markings {
  const carried = objects
    .filter(isObject)
    .filter((object) => own(object, 'type') === 'marking-definition')
    .map((object) => [ownText(object, 'id') ?? '', labelOf(object)] as const);
  // Last, so that no bundle redefines what a well-known id means.
  return new Map<string, Tlp | 'none' | 'unknown'>([...carried, ...WELL_KNOWN_MARKINGS]);
}

function labelOf(marking: Json): Tlp | 'none' | 'unknown' {
  const extension = property(own(marking, 'extensions'), TLP2_EXTENSION);
  const definition = own(marking, 'definition_type') === 'tlp' ? own(marking, 'definition') : undefined;
  if (extension === undefined && definition === undefined) return 'none';
  const label = property(extension, 'tlp_2_0') ?? property(definition, 'tlp');
  return label === 'white' ? 'clear' : (TLP.find((tlp) => tlp === label) ?? 'unknown');
}

const property = (value: unknown, name: string) => (isObject(value) ? own(value, name) : undefined);

/**
 * The strictest TLP label on an object or on any part of it: a draft has one label, and what was marked for a property
 * must not travel further with the whole. @throws HubError for a marking that the bundle leaves undefined.
 */
export function tlpOf(object: Json, markings: Markings): Tlp | undefined {
  const labels = refsOf(object).map((ref) => {
    const label = markings.get(ref) ?? 'unknown';
    if (label === 'unknown')
      throw badInput('A marking is neither defined in the bundle nor well known.', 'object_marking_refs');
    return label;
  });
  return TLP.findLast((tlp) => labels.includes(tlp));
}

function refsOf(object: Json): string[] {
  const refs = own(object, 'object_marking_refs') ?? [];
  if (!Array.isArray(refs)) throw badInput('object_marking_refs is not a list.', 'object_marking_refs');
  // A granular marking may state a language instead of a marking.
  const granular = ownObjects(object, 'granular_markings').flatMap((marking) => own(marking, 'marking_ref') ?? []);
  return [...refs, ...granular].map(String);
}
