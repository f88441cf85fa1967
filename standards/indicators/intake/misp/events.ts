import { badInput } from '../../../errors.js';
import { isObject, type Json, own, ownObjects } from '../json.js';

/** An attribute, and what it stands in from the outermost: its event, and its object where there is one. */
export interface Placed {
  readonly attribute: Json;
  readonly within: readonly [event: Json, ...object: Json[]];
}

/** The events of a document, in whatever MISP and its tools put them; undefined where it has none. */
export function eventsOf(document: unknown): readonly Json[] | undefined {
  if (Array.isArray(document)) return document.length > 0 ? all(document.map(eventOf)) : undefined;
  if (!isObject(document)) return undefined;
  const response = own(document, 'response');
  if (response !== undefined) return Array.isArray(response) && response.length === 0 ? [] : eventsOf(response);
  const event = eventOf(document);
  return event && [event];
}

/** As a feed and an export have it, or bare as PyMISP writes it. */
function eventOf(value: unknown): Json | undefined {
  if (!isObject(value)) return undefined;
  const event = own(value, 'Event');
  if (isObject(event)) return event;
  const isBare = own(value, 'info') !== undefined && (own(value, 'Attribute') ?? own(value, 'Object')) !== undefined;
  return isBare ? value : undefined;
}

const all = (events: readonly (Json | undefined)[]) => (events.includes(undefined) ? undefined : (events as Json[]));

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A feed's `manifest.json`, which says of each event by its UUID what it is about, and holds none of its attributes. */
export function isManifest(document: unknown): boolean {
  if (!isObject(document)) return false;
  const entries = Object.entries(document);
  return entries.length > 0 && entries.every(([key, entry]) => UUID.test(key) && isObject(entry));
}

/** Attributes in the order of the file. @throws HubError where a list is none */
export function attributesOf(event: Json): Placed[] {
  const own = ownObjects(event, 'Attribute').map((attribute): Placed => ({ attribute, within: [event] }));
  const objects = ownObjects(event, 'Object').filter((object) => !isDeleted(object));
  return [
    ...own,
    ...objects.flatMap((object) =>
      ownObjects(object, 'Attribute').map((attribute): Placed => ({ attribute, within: [event, object] })),
    ),
  ];
}

export const isDeleted = (value: Json): boolean => isTrue(own(value, 'deleted'));

/** Versions of MISP write true, 1 and "1". */
export const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1';

export const notMisp = () =>
  badInput('The document is no MISP: an event, a list of events, or the response of a search for events.');

export const sendEvents = () =>
  badInput('This is the manifest of a feed, which holds no attributes: send the events that it names.');
