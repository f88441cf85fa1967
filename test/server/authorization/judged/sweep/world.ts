import { idOf } from '../../../../support/world/ids.js';
import { indicatorId, sharedValue, sightingId } from '../../../../support/world/indicators.js';
import { seatId } from '../../../../support/world/members.js';
import type { Indicator, Row, World } from '../../oracle/world.js';
import { numberColumns, subjectColumns, time } from '../../worlds/rows/values.js';

/**
 * The world with what it lacks for every line of the model to have a part in some answer: two of what there is one of, so that
 * lists have an order and end, and one of what there is none of.
 */
export function sweptWorld(world: World): World {
  const closed = world.ballot.filter(({ closed_at }) => closed_at !== null);
  return {
    ...world,
    organization: [...world.organization, ...channelsBeside(world)],
    indicator: world.indicator.map(changed),
    ...sightingsBeside(world),
    standard_version: world.standard_version.map((row) =>
      row.status === 'published' ? { ...row, review_due_at: time(1) } : row,
    ),
    ballot: twice(world.ballot, closed, () => ({})),
    committee_rule: [
      ...twice(world.committee_rule, world.committee_rule, () => ({ committee_id: idOf('council') })),
      ...world.committee_rule.map((row) => ({ ...row, id: idOf('later rule'), effective_at: time(2) })),
    ],
    representation: [
      ...world.representation,
      ...world.representation.slice(0, 1).map((row) => ({
        ...row,
        seat_id: seatId('editor@council'),
        committee_id: idOf('council'),
      })),
    ],
    standard_comment: twice(world.standard_comment, world.standard_comment, () => ({
      version_id: String(closed[0]?.version_id),
    })),
    standard_edit: twice(world.standard_edit, world.standard_edit, ({ place }) => ({
      requirement_key: 'r2',
      place: place + 1,
    })),
    crosswalk_entry: twice(world.crosswalk_entry, world.crosswalk_entry, ({ ordinal }) => ({
      ordinal: Number(ordinal) + 1000,
    })),
    aggregate_release: twice(world.aggregate_release, world.aggregate_release, (row) => ({
      ...{ number: row.number + 100, table_key: `second ${row.table_key}`, digest: `second ${row.digest}` },
      ...{ view: 'rolling', charge_id: null, quarter: '2125-Q3' },
    })),
    aggregate_cell: [...world.aggregate_cell, ...world.aggregate_cell.map((row) => ({ ...row, place: 1 }))],
    aggregate_request: twice(world.aggregate_request, world.aggregate_request, () => ({})),
    aggregate_period: [
      ...world.aggregate_period,
      ...world.aggregate_period.map((row) => ({ ...row, quarter: '2125-Q3', ordinal: row.ordinal - 1 })),
    ],
    aggregate_roster: [
      ...world.aggregate_roster,
      ...world.aggregate_roster.map((row) => ({ ...row, quarter: '2125-Q3' })),
    ],
  };
}

type WithId = Row & { readonly id: string };

const twice = <T extends WithId>(
  all: readonly T[],
  some: readonly T[],
  other: (row: T) => Partial<T>,
): readonly T[] => [...all, ...some.map((row) => ({ ...row, id: idOf(`second of ${row.id}`), ...other(row) }))];

const channelsBeside = ({ organization }: World) =>
  organization
    .filter(({ kind }) => kind === 'channel')
    .map((row) => ({ ...row, id: idOf(`second of ${row.id}`), key: `${row.key}.second` }));

/** Two that everybody sees have the same value, and one of them was withdrawn; one that all members see is a number. */
function changed(row: Indicator): Indicator {
  if (row.id === indicatorId('cascade', 'open')) return { ...row, ...numberColumns('+8613800138000') };
  if (row.id !== indicatorId('borealis', 'clear')) return row;
  return { ...row, ...subjectColumns(sharedValue('aurora', 'clear')), revoked: true };
}

/** More of one indicator than are told at once. */
function sightingsBeside({ sighting, sighting_reporter }: World): Pick<World, 'sighting' | 'sighting_reporter'> {
  const id = sightingId('aurora', 'open');
  const ids = Array.from({ length: 21 }, (_, place) => idOf(`sighting ${place}`));
  const [row] = sighting.filter((one) => one.id === id);
  const reporters = sighting_reporter.filter(({ sighting_id }) => sighting_id === id);
  if (!row) throw new Error('The world has a sighting of what is open.');
  return {
    sighting: [...sighting, ...ids.map((another) => ({ ...row, id: another }))],
    sighting_reporter: [
      ...sighting_reporter,
      ...reporters.flatMap((one) => ids.map((another) => ({ ...one, sighting_id: another }))),
    ],
  };
}

/** As the model is given it: an order that an answer has is one that the model says. */
export const reversed = (world: World): World =>
  Object.fromEntries(Object.entries(world).map(([table, rows]) => [table, rows.toReversed()])) as unknown as World;
