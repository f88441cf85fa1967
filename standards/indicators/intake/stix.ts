import { badInput } from '../../errors.js';
import { TECHNIQUE } from '../check.js';
import { CONTENT, type FieldsWith } from '../content.js';
import { observableOf } from '../pattern.js';
import { type DraftField, draftOf, type IndicatorDraft, readFields } from './draft.js';
import { terms } from './fields.js';
import { assertItems, type Intake, IntakeDesk, type UnknownMarkings } from './intake.js';
import { isObject, type Json, own, ownObjects, ownText } from './json.js';
import { type Markings, markingsOf, tlpOf, unkeptOf } from './marking.js';

/** The longest name of a type (STIX 2.1, section 3.2), and of an id in an answer. */
const MAX_NAME = 250;

/**
 * The indicators of a STIX 2.1 bundle; objects of other types, observables among them, are counted and skipped.
 * @throws HubError BAD_USER_INPUT for what is no such bundle; LIMIT_EXCEEDED for more than 200,000 objects.
 */
export function fromStix(json: string, unknownMarkings: UnknownMarkings = 'reject'): Intake {
  const objects = objectsOf(json);
  const markings = markingsOf(objects);
  const desk = new IntakeDesk(unknownMarkings);
  for (const [index, object] of objects.entries()) {
    const type = isObject(object) && ownText(object, 'type');
    if (!type || type.length > MAX_NAME) desk.reject(index, 'The object has no type.');
    else if (type === 'indicator')
      desk.accept(index, () => read(object, markings), ownText(object, 'id')?.slice(0, MAX_NAME));
    else desk.skip(type);
  }
  return desk.result();
}

function objectsOf(json: string): readonly unknown[] {
  const bundle = parsed(json);
  const objects = isObject(bundle) && own(bundle, 'type') === 'bundle' ? (own(bundle, 'objects') ?? []) : undefined;
  if (!isObject(bundle) || !Array.isArray(objects)) throw badInput('The document is not a STIX bundle.');
  // STIX 2.0 states its version on the bundle; 2.1 on each object.
  if ((own(bundle, 'spec_version') ?? '2.1') !== '2.1')
    throw badInput('The bundle is not of STIX 2.1.', 'spec_version');
  assertItems(objects.length);
  return objects;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw badInput('The document is not JSON.');
  }
}

function read(object: Json, markings: Markings): IndicatorDraft {
  if (own(object, 'revoked') === true) throw badInput('revoked');
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
