import { encodeCursor } from '../../../../../schema/paging.js';
import { GOVERNED_FIELDS } from '../../../../../standards/access/disclosure.js';
import { INSTITUTIONS, idOf } from '../../../../support/world/ids.js';
import type { World } from '../../oracle/world.js';
import { time } from '../rows/values.js';

/** What a question may name: things that are there in a world, visible or not, and some that are in none. */
export interface Pool {
  /** Ids, those of the table whose name `place` holds first among them. */
  ids(place: string): readonly string[];
  texts(place: string): readonly string[];
  readonly times: readonly string[];
  readonly cursors: readonly string[];
}

const TABLES: readonly [RegExp, readonly (keyof World)[]][] = [
  [/aggregateRelease/i, ['aggregate_release']],
  [/aggregateRequest/i, ['aggregate_request']],
  [/crosswalkVersionId$/, ['crosswalk_version']],
  [/entryIds$|CrosswalkEntries.*(remove|id)$/, ['crosswalk_entry']],
  [/indicator|lookup/i, ['indicator']],
  [/sighting/i, ['sighting']],
  [/grant/i, ['assessment_grant', 'assessment']],
  [/assessment|requirements$/i, ['assessment']],
  [/version|oscal|standard/i, ['standard_version']],
  [/group/i, ['sharing_group']],
  [/upload|import/i, ['upload']],
  [/explain/i, ['indicator', 'sighting', 'assessment']],
];

/** `world` and the one it is told apart from: nothing that is asked is to depend on which of the two it is. */
export function poolOf(worlds: readonly World[]): Pool {
  const of = <T>(each: (world: World) => readonly T[]): T[] => [...new Set(worlds.flatMap(each))];
  const idsOf = (table: keyof World) =>
    of((world) => world[table].flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  // Who knows a seat's id may name it; one that is in one world alone would be told from one that is in none.
  const seats = (worlds[0]?.membership ?? []).map(({ id }) => id);
  const absent = idOf('absent');
  const tables = [...new Set(TABLES.flatMap(([, names]) => names))];
  const all = [...tables.flatMap(idsOf), ...idsOf('organization'), ...seats, absent];
  const byPlace = TABLES.map(([place, names]) => [place, [...names.flatMap(idsOf), absent]] as const);
  const values = of((world) => world.indicator.map(({ value }) => value));
  const keys = of((world) => world.organization.map(({ key }) => key));
  const texts: readonly [RegExp, readonly string[]][] = [
    [/text$|search/i, ['value-of', 'name of', 'other-', 'alpha', 'beta', '%', '_', 'red', ...values.slice(0, 8)]],
    [/values?$/i, [...values, ...values.slice(0, 12).flatMap(nearTo), '?', '198.51.100.7', 'https://198.51.100.7/']],
    [/subject/i, of((world) => world.person.map(({ subject }) => subject))],
    [/organization|recipients|sources|readerKey/i, keys],
    [/addChannel.*key/i, [...keys, 'new']],
    [/crosswalk.*key$/i, of((world) => world.crosswalk.map(({ key }) => key))],
    [/version$/, ['1.0.0', '1.1.0', '2.0.0', '9.9.9']],
    [/standard/i, of((world) => [...world.standard.map(({ key }) => key), 'absent'])],
    [/technique/i, ['T1566.002', 'T1656']],
    [/region/i, ['CN', 'US', 'CN-SH']],
    [/caseReference/i, INSTITUTIONS.map((owner) => `private-text-of-${owner}`)],
    [
      /field$/i,
      [...GOVERNED_FIELDS.map((field) => field.slice(field.indexOf('.') + 1)), 'private', 'sightings', 'recipients'],
    ],
    [/requirementKey/i, ['r1', 'g1']],
    [/currency/i, ['CNY']],
    [/aggregate.*table$/i, of((world) => world.aggregate_release.map(({ table_key }) => String(table_key)))],
    [/quarter$/i, ['2125-Q4', '2026-Q1', 'Q4']],
    [/aggregate.*values/i, ['none', 'T1566.002']],
  ];
  return {
    ids: (place) => {
      if (/seat/i.test(place)) return seats;
      return byPlace.find(([name]) => name.test(place))?.[1] ?? all;
    },
    texts: (place) => texts.find(([name]) => name.test(place))?.[1] ?? [...keys, 'some text', ''],
    times: [0, 1, 5, 10, 20, 30, 31, 40, 300_000, 600_000].map(time),
    cursors: of(cursorsOf),
  };
}

const nearTo = (value: string) => [`login.${value}`, `https://${value}/in`, `someone@${value}`];

/** Places in each order, made of what stands in the rows: nobody need have been given them. */
const cursorsOf = (world: World): string[] => [
  ...world.indicator.flatMap(({ id, published_at, confidence, valid_from }) => [
    encodeCursor('published', timeOf(published_at), id),
    encodeCursor('confidence', Number(confidence ?? -1), id),
    encodeCursor('valid-from', timeOf(valid_from), id),
  ]),
  ...world.assessment.map(({ id, started_at }) => encodeCursor(timeOf(started_at), id)),
  ...world.organization.map(({ key }) => encodeCursor(key)),
  'not a cursor',
];

const timeOf = (value: unknown): number => new Date(String(value)).getTime() || 0;
