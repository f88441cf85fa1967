import { CONTENT_TOLD } from '../../content.js';
import {
  type Decided,
  isMine,
  mayCountSightings,
  mayReadField,
  mayReadSighting,
  maySee,
  sightingsSeen,
} from '../../indicators.js';
import { owns } from '../../labels.js';
import type { Indicator, Row, Sighting } from '../../world.js';
import { found, millis, moment, type Said, term, type View } from '../forms.js';
import { organization, organizationById, organizationSaid } from './members.js';

export const publisherOf = (view: View, { id }: Indicator): unknown =>
  view.world.indicator_publisher.find((row) => row.indicator_id === id)?.organization_id;

const asItIs = (value: unknown): unknown => value;
const TOLD = { text: asItIs, number: asItIs, terms: asItIs, moment, term };

/** Of the numbers that worlds have; of names there is no kind. */
const kindOf = ({ type, value }: Indicator): string | null =>
  type === 'phone-number' && /^\+861[3-9]\d{9}$/.test(String(value)) ? 'MOBILE' : null;

export function indicatorSaid(view: View, row: Indicator): Said {
  const { world, asker } = view;
  const shown = <T>(field: Decided, value: T): T | null => (mayReadField(world, asker, row, field) ? value : null);
  const mine = owns(world, asker, row);
  const named = (table: 'indicator_group' | 'indicator_seat', column: string) =>
    mine
      ? (world[table] as readonly Row[])
          .filter(({ indicator_id }) => indicator_id === row.id)
          .map((name) => String(name[column]))
          .sort()
      : null;
  return {
    id: row.id,
    ...Object.fromEntries(
      CONTENT_TOLD.map(([name, { column, decided, as }]) => {
        const value = TOLD[as](row[column]);
        return [name, decided ? shown(decided, value) : value];
      }),
    ),
    numberKind: shown('value', kindOf(row)),
    version: mine ? row.version : null,
    earlierVersions: () => (mine ? earlier(view, row) : null),
    revoked: row.revoked,
    createdAt: moment(row.created_at),
    modifiedAt: moment(row.modified_at),
    publishedAt: moment(row.published_at),
    publisher: () => shown('publisher', organizationById(view, publisherOf(view, row))),
    sightingCount: () => (mayCountSightings(world, asker, row) ? sightingsSeen(world, asker, row).length : null),
    sightings: () => (mayCountSightings(world, asker, row) ? newest(view, row) : null),
    mine,
    recipients: () => (mine ? recipientsOf(view, row) : null),
    groups: () => named('indicator_group', 'group_id'),
    seats: () => named('indicator_seat', 'seat_id'),
    private: () => (mine ? privatePart(view, row) : null),
  };
}

function recipientsOf(view: View, { id }: Indicator): Said[] {
  const rows = view.world.indicator_recipient.filter(({ indicator_id }) => indicator_id === id);
  return rows
    .map(({ organization_id }) => organization(view, organization_id))
    .filter((row) => row !== null)
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(organizationSaid);
}

/** What was said before, the newest first, beside what is said after it. */
function earlier({ world }: View, row: Indicator): Said[] {
  const versions = world.indicator_version
    .filter(({ indicator_id }) => indicator_id === row.id)
    .sort((one, other) => other.version - one.version);
  return versions.map(({ version, recorded_at, content }, place) => ({
    version,
    replacedAt: moment(recorded_at),
    changes: changesTo(content, place === 0 ? row : (versions[place - 1]?.content ?? {})),
  }));
}

const CHANGING = [
  ...CONTENT_TOLD.map(([field, { column, as }]) => ({ field, column, as })),
  { field: 'revoked', column: 'revoked', as: 'text' as const },
];

/** In the order of the names; a change of what nothing is known of is none. */
function changesTo(before: Row, after: Row): Said[] {
  const changes = CHANGING.map(({ field, column, as }) => ({
    field,
    before: inWords(before[column], as),
    after: inWords(after[column], as),
  }));
  return changes.filter(({ before: one, after: other }) => one !== undefined && other !== undefined && one !== other);
}

function inWords(value: unknown, as: string): unknown {
  if (value === undefined || value === null) return value;
  if (as === 'moment') return moment(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function privatePart({ world, asker, words }: View, { id }: Indicator): Said | null {
  const part = world.indicator_private.find(
    ({ indicator_id, organization_id }) => indicator_id === id && organization_id === asker.organization,
  );
  if (!part) return null;
  const text = words(part.sealed) ?? { caseReference: null, customerReferences: [], narrative: null };
  return { lossAmount: part.loss_amount, lossCurrency: part.loss_currency, victims: part.victims, ...text };
}

/** The newest 20, by time as far as that is shown. */
function newest(view: View, indicator: Indicator): Said[] {
  const { world, asker } = view;
  const time = (row: Sighting) =>
    mayReadSighting(world, asker, row, 'seenAt') ? millis(row.seen_at) : Number.NEGATIVE_INFINITY;
  return sightingsSeen(world, asker, indicator)
    .sort((one, other) => (time(one) === time(other) ? (one.id < other.id ? 1 : -1) : time(one) < time(other) ? 1 : -1))
    .slice(0, 20)
    .map((row) => sightingSaid(view, row));
}

function sightingSaid({ world, asker }: View, row: Sighting): Said {
  const shown = (field: 'kind' | 'seenAt' | 'count', value: unknown) =>
    mayReadSighting(world, asker, row, field) ? value : null;
  return {
    id: row.id,
    kind: shown('kind', term(row.kind)),
    seenAt: shown('seenAt', moment(row.seen_at)),
    count: shown('count', row.count),
    mine: isMine(world, asker, row),
  };
}

export const visibleIndicator = ({ world, asker }: View, id: unknown): Indicator =>
  found(world.indicator.find((row) => row.id === id && maySee(world, asker, row)));

export const visibleSighting = ({ world, asker }: View, id: unknown): Sighting =>
  found(world.sighting.find((row) => row.id === id && mayReadSighting(world, asker, row)));

export const indicatorById = (view: View, id: unknown): Said => indicatorSaid(view, visibleIndicator(view, id));
export const sightingById = (view: View, id: unknown): Said => sightingSaid(view, visibleSighting(view, id));
