import { idOf, nextOf } from '../../../support/world/ids.js';
import { indicatorId } from '../../../support/world/indicators.js';
import type { Reader } from '../../../support/worldHub.js';
import { homeOf } from '../../authorization/matrix/subjects.js';
import { mayReadField, maySee } from '../../authorization/oracle/indicators.js';
import { askerOf, type Indicator, type World } from '../../authorization/oracle/world.js';
import { DIFFERENCE_NAMES, differing } from '../../authorization/worlds/differences/differ.js';
import { profileWithout } from '../../authorization/worlds/profiles.js';
import { underProfile } from '../../authorization/worlds/rows/vary.js';

/** In the columns of a hidden indicator, and of a hidden field, what nothing else has. */
export const PROBE = {
  type: 'payment-card-bin',
  value: '499999',
  name: 'zq-name',
  description: 'zq-description',
  confidence: 97,
  valid_from: '1990-01-01T00:00:00.000Z',
  valid_until: '1991-01-01T00:00:00.000Z',
  technique: 'T9999',
  channel: 'voice-call',
  labels: ['zq-label'],
} as const;

/** Whose hidden indicator it is: another institution's than the reader's. */
export const proberOf = (reader: Reader) => nextOf(homeOf(reader) ?? 'cascade');

/** Worlds with and without one more hidden indicator, and with everything else that is hidden from the reader different. */
export function hiddenRows(world: World, reader: Reader): [World, World] {
  const id = indicatorId(proberOf(reader), 'red');
  const probed = change(world, (row) => (row.id === id ? { ...row, ...PROBE, revoked: true } : row));
  const without = Object.fromEntries(
    Object.entries(probed).map(([table, rows]) => [
      table,
      (rows as Indicator[]).filter((row) => row.id !== id && row.indicator_id !== id),
    ]),
  ) as unknown as World;
  return [probed, differing(without, askerOf(without, reader), DIFFERENCE_NAMES, 3)];
}

// A label is all that is left to see of an indicator.
const HIDING = [
  'value',
  'pattern',
  'name',
  'description',
  'confidence',
  'validity',
  'technique',
  'channel',
  'publisher',
];
const COLUMNS: Readonly<Record<string, readonly string[]>> = { validity: ['valid_from', 'valid_until'] };

/** Worlds under a policy that hides nearly every field, the hidden fields of half the indicators others in one of them. */
export function hiddenFields(world: World, reader: Reader): [World, World] {
  const profile = profileWithout({
    fields: HIDING.map((field) => `indicator.${field}`),
    labels: [],
    relations: [],
    cells: [],
  });
  const common = underProfile(world, profile);
  const asker = askerOf(common, reader);
  const probed = change(common, (row, place) => {
    if (place % 2 === 0) return row;
    const hidden = HIDING.filter((field) => !mayReadField(common, asker, row, field as never));
    const columns = hidden.flatMap((field) => COLUMNS[field] ?? [field]).filter((column) => column in PROBE);
    return { ...row, ...Object.fromEntries(columns.map((column) => [column, PROBE[column as keyof typeof PROBE]])) };
  });
  return [common, probed];
}

/** Worlds without and with a hidden indicator, and a sighting of it, on the value of each that the reader sees. */
export function hiddenCompanions(world: World, reader: Reader): [World, World] {
  const asker = askerOf(world, reader);
  const model = world.indicator.find(({ id }) => id === indicatorId(proberOf(reader), 'red'));
  const seen = world.indicator.filter((row) => maySee(world, asker, row));
  const companions = seen.map(({ id, type, value, pattern }) => ({
    ...(model as Indicator),
    id: idOf(`companion of ${id}`),
    ...{ type, value, pattern },
  }));
  const hanging = <T extends { readonly indicator_id: string }>(rows: readonly T[]) => [
    ...rows,
    ...companions.flatMap(({ id }) =>
      rows.filter((row) => row.indicator_id === model?.id).map((row) => ({ ...row, indicator_id: id })),
    ),
  ];
  const sightings = companions.flatMap(({ id }) =>
    world.sighting
      .filter((row) => row.indicator_id === model?.id)
      .map((row) => ({ ...row, id: idOf(`sighting of ${id}`), indicator_id: id })),
  );
  const grown = {
    ...world,
    indicator: [...world.indicator, ...companions],
    indicator_owner: hanging(world.indicator_owner),
    indicator_publisher: hanging(world.indicator_publisher),
    sighting: [...world.sighting, ...sightings],
    sighting_reporter: [
      ...world.sighting_reporter,
      ...sightings.map(({ id }) => ({ sighting_id: id, organization_id: idOf(proberOf(reader)) })),
    ],
  };
  return [world, grown];
}

const change = (world: World, work: (row: Indicator, place: number) => Indicator): World => ({
  ...world,
  indicator: world.indicator.map(work),
});
