import type { IndicatorRow } from '../../../db/indicators/row.js';
import type { Operation } from '../../../db/operation.js';
import type { Actor } from '../../../standards/access/actor.js';
import type { GovernedField } from '../../../standards/access/disclosure.js';
import {
  ALL_FIELDS,
  type FieldSet,
  INDICATOR_FIELDS,
  includes,
  NO_FIELDS,
  setOf,
} from '../../../standards/access/fields.js';
import { permitsOn } from '../../../standards/access/permissions.js';
import { type Reached, reaches, relationsTo, TO_MEMBERS } from '../../../standards/access/relations.js';
import { notFound } from '../../../standards/errors.js';
import { CONTENT, CONTENT_FIELDS, type ContentGoverned } from '../../../standards/indicators/content.js';

/** A row with what was decided of it for its reader. */
export type VisibleIndicator = IndicatorRow & { reached: Reached; mine: boolean; seen: FieldSet };

type Reading = Pick<Operation, 'actor' | 'disclosure'>;

const isOwners = (actor: Actor, { ownerId }: IndicatorRow): boolean =>
  permitsOn(actor, 'indicator:read-private', { ownerId, seen: NO_FIELDS });

/** What a profile decides on of a row. */
type Decided = Extract<GovernedField, `indicator.${string}`> | 'sighting.count';

type Names = readonly (keyof IndicatorRow)[];

/** The row's own names of what is decided on and is no content. */
const BESIDE: { readonly [field in Exclude<Decided, ContentGoverned>]: Names } = {
  'indicator.publisher': ['publisher', 'publisherKey'],
  // Earlier versions are never read with a row.
  'indicator.history': [],
  'sighting.count': ['sightingCount'],
};

/** What is withheld of a row where a field is not shown: all that is decided on is there, or does not compile. */
const GOVERNED: readonly (readonly [GovernedField, Names])[] = [
  ...(Object.entries(BESIDE) as [GovernedField, Names][]),
  ...CONTENT_FIELDS.flatMap((field) => {
    const { governed } = CONTENT[field];
    return governed === 'row' ? [] : [[governed, [field]] as const];
  }),
];
const WITHHELD = setOf(GOVERNED.map(([field]) => field));
// A version's number would tell of changes that its reader could not see.
const OF_OWNERS = ['private', 'recipients', 'groups', 'seats', 'version'] as const;

/** What the reader is shown of the row; row-level security hides the same rows, and either holds without the other. */
function seenOf({ actor, disclosure }: Reading, { tlp, sharedUnder }: IndicatorRow, reached: Reached): FieldSet {
  if (!reaches(actor, tlp, reached)) return NO_FIELDS;
  return disclosure.seen(sharedUnder, tlp, relationsTo(actor, reached));
}

/** A row as its reader may have it, or null for one that is not theirs to see. The row is this operation's own, and is changed. */
function disclose(reading: Reading, row: IndicatorRow): VisibleIndicator | null {
  // A row that does not say how it comes to its reader comes to nobody.
  const reached = row.reached === null ? TO_MEMBERS : row.reached;
  const mine = isOwners(reading.actor, row);
  const seen = mine ? ALL_FIELDS : seenOf(reading, row, reached);
  if (!mine && (seen & INDICATOR_FIELDS) === NO_FIELDS) return null;
  if (!mine) withhold(row, seen);
  if (row.publisherKey) row.publisher = { key: row.publisherKey } as IndicatorRow['publisher'];
  const visible = row as VisibleIndicator;
  visible.reached = reached;
  visible.mine = mine;
  visible.seen = seen;
  return visible;
}

function withhold(row: IndicatorRow, seen: FieldSet): void {
  const hidden: Partial<Record<keyof IndicatorRow, unknown>> = row;
  for (const name of OF_OWNERS) if (row[name]) hidden[name] = null;
  if ((seen & WITHHELD) === WITHHELD) return;
  for (const [field, names] of GOVERNED) {
    if (!includes(seen, field)) for (const name of names) hidden[name] = null;
  }
}

/** The rows that the reader may have, each as they may have it. */
export const visibleRows = (reading: Reading, rows: readonly IndicatorRow[]): VisibleIndicator[] =>
  rows.map((row) => disclose(reading, row)).filter((row) => row !== null);

/** The indicator, or NOT_FOUND for one that is absent and one that is hidden alike. */
export function requireVisible(reading: Reading, row: IndicatorRow | undefined): VisibleIndicator {
  const [found] = row ? visibleRows(reading, [row]) : [];
  if (!found) throw notFound('indicator');
  return found;
}
