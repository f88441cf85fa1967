import { badInput } from '../../../errors.js';
import { LIMITS, TECHNIQUE } from '../../check.js';
import { CONTENT } from '../../content.js';
import { normalize } from '../../normalize.js';
import { observableOf } from '../../pattern.js';
import { reachOfTerm } from '../../reach.js';
import { draftOf, type IndicatorDraft, readFields } from '../draft.js';
import { assertItems, type Intake, IntakeDesk, type UnknownMarkings } from '../intake.js';
import { type Json, own, ownText } from '../json.js';
import { tell } from '../written.js';
import { type MispObservable, observablesIn } from './attributes.js';
import { attributesOf, eventsOf, isDeleted, isManifest, isTrue, notMisp, type Placed, sendEvents } from './events.js';
import { exportedTags, reachOf, tagsOf } from './reach.js';

/**
 * The attributes of MISP's events, those of their objects among them, that are meant for detection (`to_ids`) and say something
 * observable. Others are counted by their type: the rest is context, which is its event's and not a statement on a value.
 * @throws HubError BAD_USER_INPUT for what is no event, or a feed's manifest; LIMIT_EXCEEDED for more than 200,000 attributes.
 */
export function fromMisp(document: unknown, unknownMarkings: UnknownMarkings = 'reject'): Intake {
  if (isManifest(document)) throw sendEvents();
  const events = eventsOf(document);
  if (!events) throw notMisp();
  const attributes = events.flatMap(attributesOf);
  assertItems(attributes.length);
  const desk = new IntakeDesk(unknownMarkings, reach);
  for (const [index, placed] of attributes.entries()) take(desk, index, placed);
  return desk.result();
}

/** Whether a document is for `fromMisp` to read, or to refuse with what to send instead. */
export const isMisp = (document: unknown): boolean => isManifest(document) || eventsOf(document) !== undefined;

/** An event says the same value at several places, with comments of each: how far it may go is all that has to agree. */
const reach = ({ tlp, unkept }: IndicatorDraft) => [tlp, unkept];

function take(desk: IntakeDesk, index: number, placed: Placed): void {
  const { attribute } = placed;
  const place = { index, row: index + 1 };
  const type = ownText(attribute, 'type');
  const value = ownText(attribute, 'value');
  const observables = type === undefined || value === undefined ? undefined : observablesIn(type, value);
  if (type === undefined || value === undefined) desk.reject(place, 'The attribute has no type or no value.');
  else if (isDeleted(attribute)) desk.skip(`${type}, deleted`);
  else if (!observables) desk.skip(type);
  // misp-core, section 2.4.2.5: without the flag it is no attribute to detect by.
  else if (!isTrue(own(attribute, 'to_ids'))) desk.skip(`${type}, not to_ids`);
  else for (const one of observables) desk.accept(place, () => draft(one, placed), ownText(attribute, 'uuid'));
}

function draft(one: MispObservable, { attribute, within }: Placed): IndicatorDraft {
  const { observable, schemeAssumed } =
    one.type === 'stix-pattern' ? { observable: observableOf(one.raw), schemeAssumed: undefined } : toldBy(one);
  const marked = [...within, attribute];
  const { tlp, unkept } = reachOf(marked);
  const said: { readonly [field: string]: unknown } = {
    name: ownText(within[0], 'info')?.slice(0, CONTENT.name.limit) || undefined,
    description: ownText(attribute, 'comment') || undefined,
    validFrom: sinceWhen(attribute),
    labels: labelsOf(marked),
    technique: marked
      .toReversed()
      .map(techniqueOf)
      .find((id) => id !== undefined),
    tlp,
  };
  return draftOf(observable, {
    ...readFields('csv', (field) => said[field]),
    ...(schemeAssumed && { schemeAssumed }),
    ...(unkept !== undefined && { unkept }),
  });
}

const toldBy = ({ type, raw }: MispObservable) =>
  type === 'url' ? tell(raw, type, {}) : { observable: normalize(type, raw), schemeAssumed: undefined };

/** Since when it was seen, or else since when it stands in the event: seconds of Unix, as text or number. */
function sinceWhen(attribute: Json): string | undefined {
  const seen = ownText(attribute, 'first_seen');
  if (seen) return /^\d+$/.test(seen) ? fromSeconds(seen) : seen;
  const changed = own(attribute, 'timestamp');
  return changed === undefined ? undefined : fromSeconds(textOf(changed));
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function fromSeconds(text: string): string {
  const moment = new Date(Number(text) * 1_000);
  if (!/^\d{1,12}$/.test(text) || Number.isNaN(moment.getTime()))
    throw badInput('Its timestamp is no time.', 'timestamp');
  return moment.toISOString();
}

/** Tags that say nothing of who may read, as far as they are within the limits of labels. */
const labelsOf = (marked: readonly Json[]): readonly string[] =>
  [...new Set(marked.flatMap(exportedTags).map((tag) => tag.trim()))]
    .filter((tag) => reachOfTerm(tag) === null && tag !== '' && tag.length <= LIMITS.term && !/\p{Cc}/u.test(tag))
    .slice(0, CONTENT.labels.limit);

/** `misp-galaxy:mitre-attack-pattern="Phishing - T1566"`, and whatever other galaxy ends the name of a technique so. */
const GALAXY = /^misp-galaxy:mitre-[\w-]+="[^"]* - ([A-Z]{1,4}\d{3,5}(?:\.\d{3})?)"$/;

const techniqueOf = (marked: Json): string | undefined =>
  tagsOf(marked)
    .map((tag) => GALAXY.exec(tag)?.[1])
    .find((id) => id !== undefined && TECHNIQUE.test(id));
