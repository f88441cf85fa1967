import type { Tlp } from '../../access/tlp.js';
import { badInput } from '../../errors.js';
import { TLP2_EXTENSION, WELL_KNOWN_MARKINGS } from '../markings.js';
import { notKept, type Reach, reachOfLabel, reachOfStatement, reachOfTerm, strictest } from '../reach.js';
import { isObject, type Json, own, ownObjects, ownText } from './json.js';

/** How far each marking definition of a bundle lets an object go, by id. */
export type Markings = ReadonlyMap<string, Reach>;

export function markingsOf(objects: readonly unknown[]): Markings {
  const carried = objects
    .filter(isObject)
    .filter((object) => own(object, 'type') === 'marking-definition')
    .map((object) => [ownText(object, 'id') ?? '', reachOf(object)] as const);
  // Last, so that no bundle redefines what a well-known id means.
  return new Map<string, Reach>([...carried, ...WELL_KNOWN_MARKINGS]);
}

/** What its definition says, or the stricter label that its name has besides. */
function reachOf(marking: Json): Reach {
  const defined = definedReach(marking);
  const named = reachOfTerm(ownText(marking, 'name') ?? '');
  if (defined === null || named === 'unknown') return named ?? 'unknown';
  if (defined === 'unknown' || named === null) return defined;
  return strictest([defined, named]) ?? defined;
}

/**
 * STIX 2.1, section 7.2.1; OASIS's extension for TLP 2.0; OpenCTI's form for what STIX 2.1 has no definition for. Null where
 * it defines nothing; `unknown` for any other type and extension: what it restricts nobody here knows.
 */
function definedReach(marking: Json): Reach | null {
  const label = textIn(property(own(marking, 'extensions'), TLP2_EXTENSION), 'tlp_2_0');
  if (label !== undefined) return reachOfLabel(label);
  const opencti = ownText(marking, 'x_opencti_definition');
  if (opencti !== undefined) return reachOfTerm(opencti) ?? 'unknown';
  const definition = own(marking, 'definition');
  const type = own(marking, 'definition_type');
  if (type === 'tlp') return reachOfLabel(textIn(definition, 'tlp') ?? '');
  if (type === 'statement') return reachOfStatement(textIn(definition, 'statement') ?? '');
  return type === undefined && own(marking, 'extensions') === undefined ? null : 'unknown';
}

const property = (value: unknown, name: string) => (isObject(value) ? own(value, name) : undefined);
const textIn = (value: unknown, name: string) => (isObject(value) ? ownText(value, name) : undefined);

/**
 * The strictest TLP label on an object or on any part of it: a draft has one label, and what was marked for a property
 * must not travel further with the whole. RED for a marking that is not defined in the bundle or not understood.
 */
export const tlpOf = (object: Json, markings: Markings): Tlp | undefined =>
  strictest(refsOf(object).map((ref) => markings.get(ref) ?? 'unknown'));

/** Why the first marking that is not defined in the bundle or not understood cannot be kept. */
export function unkeptOf(object: Json, markings: Markings): string | undefined {
  const unkept = refsOf(object).find((ref) => (markings.get(ref) ?? 'unknown') === 'unknown');
  if (unkept === undefined) return undefined;
  return markings.has(unkept)
    ? notKept(`The marking ${unkept}`)
    : 'A marking is neither defined in the bundle nor well known.';
}

function refsOf(object: Json): string[] {
  const refs = own(object, 'object_marking_refs') ?? [];
  if (!Array.isArray(refs)) throw badInput('object_marking_refs is not a list.', 'object_marking_refs');
  // A granular marking may state a language instead of a marking.
  const granular = ownObjects(object, 'granular_markings').flatMap((marking) => own(marking, 'marking_ref') ?? []);
  // What is no text names no marking that is known.
  return [...refs, ...granular].map((ref) => (typeof ref === 'string' ? ref : ''));
}
