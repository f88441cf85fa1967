import { idOf } from '../../../../support/world/ids.js';
import type { World } from '../../oracle/world.js';

/**
 * The world with what it lacks for everything to be told, and every page to end, at least once: a comment on a version whose
 * ballot is closed, and a second of what there is one of.
 */
export function sweptWorld(world: World): World {
  const closed = world.ballot.find(({ closed_at }) => closed_at !== null);
  const second = <T extends { readonly id: string }>(
    rows: readonly T[],
    more: (row: T) => Partial<T>,
  ): readonly T[] => [...rows, ...rows.map((row) => ({ ...row, id: idOf(`second of ${row.id}`), ...more(row) }))];
  return {
    ...world,
    organization: [
      ...world.organization.filter(({ kind }) => kind !== 'channel'),
      ...second(
        world.organization.filter(({ kind }) => kind === 'channel'),
        ({ key }) => ({ key: `${key}.second` }),
      ),
    ],
    standard_comment: second(world.standard_comment, () => ({ version_id: String(closed?.version_id) })),
    standard_edit: second(world.standard_edit, ({ place }) => ({ requirement_key: 'r2', place: place + 1 })),
    crosswalk_entry: second(world.crosswalk_entry, ({ ordinal }) => ({ ordinal: Number(ordinal) + 1000 })),
    aggregate_release: second(world.aggregate_release, () => ({ key: 'second' })),
  };
}
