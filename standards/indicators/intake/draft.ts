import type { Tlp } from '../../access/tlp.js';
import { CONTENT, CONTENT_FIELDS, type ContentField, type Statement } from '../content.js';
import { patternOf } from '../pattern.js';
import type { PrivatePart } from '../private.js';
import { notKept, splitReach, strictest } from '../reach.js';
import type { Observable } from '../types.js';
import { READERS, splitChannel } from './fields.js';
import { assertOrder } from './time.js';

const SUBJECT = ['type', 'value', 'pattern'] as const;
type Subject = (typeof SUBJECT)[number];

/** What a source says of an observable beside what it is. */
export type DraftField = Exclude<ContentField, Subject>;

const DRAFT_FIELDS = CONTENT_FIELDS.filter(
  (field): field is DraftField => !(SUBJECT as readonly string[]).includes(field),
);

/** A draft holds no key for what its source left out, so that equal statements are equal drafts. */
type Drafted = { readonly [field in DraftField]?: NonNullable<Statement[field]> };

/** An indicator as it arrives, before it is anyone's. */
export type IndicatorDraft = Pick<Statement, Subject> & Drafted & Origin;

interface Origin {
  readonly stixId?: string;
  /** How far it goes at most, whatever label it is given. */
  readonly atMost?: Tlp;
  /** Why its marking cannot be kept: it is RED then, and nobody is named for it. */
  readonly unkept?: string;
  /** Whether its URL had no scheme and was taken for http. */
  readonly schemeAssumed?: true;
  /** What stays with its owner. */
  readonly private?: PrivatePart;
}

export const draftOf = (observable: Observable, said: Drafted & Origin = {}): IndicatorDraft => ({
  ...observable,
  pattern: patternOf(observable),
  ...said,
});

/** A source may say by a free term how far its object goes: of that and its label the strictest counts. */
function withReach(said: Drafted): Drafted & Origin {
  if (!said.labels) return said;
  const { labels, tlp, unknown } = splitReach(said.labels);
  const label = strictest([said.tlp, tlp].filter((known) => known !== undefined));
  return { ...said, labels, ...(label && { tlp: label }), ...(unknown !== undefined && { unkept: notKept(unknown) }) };
}

/** Reads a source field by field, under the names that such files have for them. @throws HubError naming the first that is wrong */
export function readFields(names: 'csv' | 'stix', told: (field: DraftField) => unknown): Drafted & Origin {
  const read: { [field in DraftField]?: unknown } = {};
  for (const field of DRAFT_FIELDS) {
    const facts = CONTENT[field];
    const value = READERS[facts.kind](facts[names] ?? field, told(field), facts.limit ?? 0);
    if (value !== undefined) read[field] = value;
  }
  const said = withReach(read as Drafted);
  assertOrder(said);
  return { ...said, ...splitChannel(said) };
}
