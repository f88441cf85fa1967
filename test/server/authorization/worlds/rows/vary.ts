import { POLICY } from '../../../../support/world/catalogue.js';
import { idOf } from '../../../../support/world/ids.js';
import type { Indicator, Profile, Row, World } from '../../oracle/world.js';
import type { Choices } from './choices.js';
import { OTHER_CONTENT, time } from './values.js';

/** The policy that governs a generated world, after the world's own. */
export const GENERATED_POLICY = idOf('generated policy');
const GENERATED_VERSION = idOf('handbook 1.1.0');

/** The world with the profile in force, and before it, if given, another one than the world's own. */
export function underProfile(world: World, inForce: Profile, before?: Profile): World {
  const first = world.standard_version.find(({ id }) => id === idOf('handbook 1.0.0'));
  if (!first) throw new Error('The world has a version in force.');
  const versions = world.standard_version.map((row) =>
    row === first && before ? { ...row, disclosure: before } : row,
  );
  return {
    ...world,
    standard_version: [...versions, { ...first, id: GENERATED_VERSION, version: '1.1.0', disclosure: inForce }],
    disclosure_policy: [
      ...world.disclosure_policy,
      { id: GENERATED_POLICY, version_id: GENERATED_VERSION, effective_at: time(15) },
    ],
  };
}

const SHARED_UNDER = [[POLICY], [GENERATED_POLICY], [POLICY, GENERATED_POLICY]] as const;

/** The same things with other content, names and histories: who may see what follows from other rows in each. */
export function varied(world: World, choices: Choices): World {
  const policies = new Set(world.disclosure_policy.map(({ id }) => id));
  const histories = SHARED_UNDER.filter((list) => list.every((id) => policies.has(id)));
  const history = ({ id }: { readonly id: string }) =>
    choices.chance(`${id} shared`, 0.5) ? [POLICY] : [...choices.pick(`${id} shared`, histories)];
  return {
    ...world,
    indicator: world.indicator.map((row) => ({
      ...row,
      ...otherContent(row, choices),
      // Shared while no policy was in force; whoever reports a sighting does so under one.
      shared_under: row.audience === 'owner' ? [] : history(row),
    })),
    indicator_recipient: otherNames(world, 'indicator_recipient', choices, {
      column: 'organization_id',
      to: world.organization.map(({ id }) => id),
      fits: ({ tlp }) => tlp.startsWith('amber'),
    }),
    indicator_group: otherNames(world, 'indicator_group', choices, {
      column: 'group_id',
      to: world.sharing_group.map(({ id }) => id),
      fits: ({ tlp }) => tlp.startsWith('amber'),
    }),
    indicator_seat: otherNames(world, 'indicator_seat', choices, {
      column: 'seat_id',
      to: world.membership.map(({ id }) => id),
      fits: ({ tlp }) => tlp === 'red',
    }),
    sighting: world.sighting.map((row) => ({
      ...row,
      kind: choices.pick(`${row.id} kind`, ['seen', 'false-positive', 'expired']),
      seen_at: time(choices.pick(`${row.id} seen`, [3, 10, 20, 31])),
      count: choices.pick(`${row.id} count`, [1, 2, 3, 1000]),
      shared_under: history(row),
    })),
  };
}

function otherContent(row: Indicator, choices: Choices): Record<string, unknown> {
  const { value: _kept, ...fields } = OTHER_CONTENT;
  return Object.assign(
    {},
    ...Object.entries(fields).flatMap(([field, make]) =>
      choices.chance(`${row.id} varies ${field}`, 0.5) ? [make(choices, row.id)] : [],
    ),
  );
}

type Naming = 'indicator_recipient' | 'indicator_group' | 'indicator_seat';

/** Some of the rows, and some more, wherever the label lets anyone of the kind be named. */
function otherNames<T extends Naming>(
  world: World,
  table: T,
  choices: Choices,
  { column, to, fits }: { column: string; to: readonly string[]; fits: (row: Indicator) => boolean },
): World[T] {
  const kept = choices.some(`${table} kept`, world[table] as readonly World[T][number][], 0.8);
  const known = new Set(kept.map((row) => `${row.indicator_id} ${row[column]}`));
  const more = world.indicator
    .filter(fits)
    .flatMap(({ id }) =>
      choices.some(`${table} ${id}`, to, 0.1).map(
        (named): Row => ({
          indicator_id: id,
          [column]: named,
          // Before some came to a group, and after.
          ...(table === 'indicator_group' && { shared_at: time(choices.pick(`${id} ${named} since`, [1, 3, 20, 60])) }),
        }),
      ),
    )
    .filter((row) => !known.has(`${row.indicator_id} ${row[column]}`));
  return [...kept, ...more] as unknown as World[T];
}
