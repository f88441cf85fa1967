import { badInput } from '../../errors.js';
import { TECHNIQUE } from '../check.js';
import { CONTENT, type FieldsWith } from '../content.js';
import { observableOf } from '../pattern.js';
import { type DraftField, draftOf, type IndicatorDraft, readFields } from './draft.js';
import { terms } from './fields.js';
import { assertItems, type Intake, IntakeDesk, MAX_NAME, type UnknownMarkings } from './intake.js';
import { isObject, type Json, own, ownObjects, ownText } from './json.js';
import { type Markings, markingsOf, tlpOf, unkeptOf } from './marking.js';

/**
 * The indicators of STIX 2.1, as a bundle, as the envelope of a TAXII 2.1 server, as a list of objects or as one object; objects
 * of other types, observables among them, are counted and skipped.
 * @throws HubError BAD_USER_INPUT for what is none of these; LIMIT_EXCEEDED for more than 200,000 objects.
 */
export function fromStix(document: unknown, unknownMarkings: UnknownMarkings = 'reject'): Intake {
  const objects = objectsOf(document);
  if (!objects)
    throw badInput('The document is no STIX: a bundle, the envelope of a TAXII server, objects or one object.');
  assertItems(objects.length);
  const markings = markingsOf(objects);
  const isSuperseded = versionsOf(objects);
  const desk = new IntakeDesk(unknownMarkings);
  for (const [index, object] of objects.entries()) {
    const place = { index, row: index + 1 };
    const type = isObject(object) && ownText(object, 'type');
    if (!type || type.length > MAX_NAME) desk.reject(place, 'The object has no type.');
    else if (type !== 'indicator') desk.skip(type);
    else if (isSuperseded(object)) desk.skip('earlier version of an indicator');
    else desk.accept(place, () => read(object, markings), ownText(object, 'id'));
  }
  return desk.result();
}

/**
 * STIX 2.1, section 3.6: of objects with the same id the one that was modified last counts, also where it revokes what it was. A
 * TAXII server gives all that it has.
 */
function versionsOf(objects: readonly unknown[]): (object: Json) => boolean {
  const last = new Map<string, Json>();
  for (const object of objects) {
    const id = isObject(object) ? ownText(object, 'id') : undefined;
    if (id !== undefined && isAfter(object as Json, last.get(id))) last.set(id, object as Json);
  }
  return (object) => isAfter(last.get(ownText(object, 'id') ?? '') ?? object, object);
}

/** To the millisecond, as far as `Date` goes; of two at once the one that revokes, and one without a time is before all. */
function isAfter(one: Json, other: Json | undefined): boolean {
  if (!other) return true;
  const [modified, before] = [modifiedAt(one), modifiedAt(other)];
  return modified === before ? isRevoked(one) && !isRevoked(other) : modified > before;
}

const modifiedAt = (object: Json): number => {
  const moment = Date.parse(ownText(object, 'modified') ?? '');
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
};

const isRevoked = (object: Json): boolean => own(object, 'revoked') === true;

/** The objects of a document of STIX, in whatever it stands; undefined where it is something else. */
export function objectsOf(document: unknown): readonly unknown[] | undefined {
  if (Array.isArray(document)) return document;
  if (!isObject(document)) return undefined;
  if (own(document, 'type') === 'bundle') return inBundle(document);
  if (isStixObject(document)) return [document];
  const isEnvelope = own(document, 'type') === undefined && Array.isArray(own(document, 'objects'));
  return isEnvelope ? (own(document, 'objects') as unknown[]) : undefined;
}

function inBundle(bundle: Json): readonly unknown[] | undefined {
  // STIX 2.0 states its version on the bundle; 2.1 on each object.
  if ((own(bundle, 'spec_version') ?? '2.1') !== '2.1')
    throw badInput('The bundle is not of STIX 2.1.', 'spec_version');
  const objects = own(bundle, 'objects') ?? [];
  return Array.isArray(objects) ? objects : undefined;
}

/** STIX 2.1, section 2.9: an id begins with its object's type. */
export const isStixObject = (value: unknown): value is Json =>
  isObject(value) && ownText(value, 'id')?.startsWith(`${ownText(value, 'type')}--`) === true;

function read(object: Json, markings: Markings): IndicatorDraft {
  if (isRevoked(object)) throw badInput('revoked');
  const said = readFields('stix', (field) => told(field, object, markings));
  const unkept = unkeptOf(object, markings);
  return draftOf(observableOf(pattern(object)), {
    stixId: stixId(object),
    ...said,
    ...(unkept !== undefined && { unkept }),
  });
}

/** What STIX has no property for, or another thing too in the property. */
const OTHERWISE: {
  readonly [field in DraftField & FieldsWith<{ stix: null }>]: (object: Json, markings: Markings) => unknown;
} = {
  // A label, from which it is split.
  channel: () => undefined,
  labels,
  technique,
  tlp: tlpOf,
};

function told(field: DraftField, object: Json, markings: Markings): unknown {
  const property = CONTENT[field].stix;
  if (property !== null) return own(object, property);
  return OTHERWISE[field as keyof typeof OTHERWISE](object, markings);
}

function pattern(object: Json): string {
  if (own(object, 'pattern_type') !== 'stix') throw badInput('pattern_type is not stix.', 'pattern_type');
  const value = ownText(object, 'pattern');
  if (value === undefined) throw badInput('The indicator has no pattern.', 'pattern');
  return value;
}

const STIX_ID = /^indicator--[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

function stixId(object: Json): string {
  const id = ownText(object, 'id');
  if (!id || !STIX_ID.test(id)) throw badInput('id is not indicator-- and a UUID.', 'id');
  return id.toLowerCase();
}

/** The first reference to a MITRE knowledge base (`mitre-attack`, `mitre-f3`, …) that names a technique. */
function technique(object: Json): string | undefined {
  return ownObjects(object, 'external_references')
    .filter((reference) => ownText(reference, 'source_name')?.startsWith('mitre-'))
    .map((reference) => ownText(reference, 'external_id'))
    .find((id) => id !== undefined && TECHNIQUE.test(id));
}

/** Kill chain phases become labels `chain:phase`. */
function labels(object: Json): readonly string[] {
  const phases = ownObjects(object, 'kill_chain_phases').map(
    (phase) => `${ownText(phase, 'kill_chain_name') ?? ''}:${ownText(phase, 'phase_name') ?? ''}`,
  );
  return [...(terms('labels', own(object, 'labels'), CONTENT.labels.limit) ?? []), ...phases];
}
