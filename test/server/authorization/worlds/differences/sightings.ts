import { idOf } from '../../../../support/world/ids.js';
import { isMine, mayReadSighting, reachesReporter } from '../../oracle/indicators.js';
import type { Asker, Sighting, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

const KINDS = ['seen', 'false-positive', 'expired'] as const;

/** Hidden sightings are gone, or say something else; visible ones do where that is hidden. */
export const hiddenSightings = (world: World, asker: Asker, choices: Choices): World => ({
  ...world,
  sighting: world.sighting.flatMap((row): Sighting[] => {
    const other = {
      kind: choices.pick(`${row.id} other kind`, KINDS),
      seen_at: time(choices.pick(`${row.id} other time`, [2, 11, 21, 39])),
    };
    if (!mayReadSighting(world, asker, row)) {
      // How many they reported themselves they are told, of what a profile hides as well.
      const stays = isMine(world, asker, row) && reachesReporter(world, asker, row);
      return !stays && choices.chance(`${row.id} gone`, 0.4) ? [] : [{ ...row, ...other, count: 77 }];
    }
    const hides = (field: 'kind' | 'seenAt') => !mayReadSighting(world, asker, row, field);
    return [{ ...row, ...(hides('kind') && { kind: other.kind }), ...(hides('seenAt') && { seen_at: other.seen_at }) }];
  }),
});

/** There are more: of hidden indicators, and of others where the policies hide that they were seen. */
export function moreSightings(world: World, asker: Asker, choices: Choices): World {
  const reporters = reportersBut(world, asker);
  const more = choices
    .some('sightings', world.indicator, 0.4)
    .map(
      ({ id, audience, shared_under }): Sighting => ({
        id: idOf(`more of ${id}`),
        indicator_id: id,
        audience,
        hold_id: null,
        kind: 'seen',
        seen_at: time(choices.pick(`${id} seen`, [1, 20, 38])),
        count: 5,
        // Nobody reports what is shared under none but under one.
        shared_under: shared_under.length > 0 ? shared_under : world.disclosure_policy.slice(0, 1).map((row) => row.id),
      }),
    )
    .filter((row) => !mayReadSighting(world, asker, row));
  return {
    ...world,
    sighting: [...world.sighting, ...more],
    sighting_reporter: [
      ...world.sighting_reporter,
      ...more.map(({ id }) => ({ sighting_id: id, organization_id: choices.pick(`${id} reporter`, reporters) })),
    ],
  };
}

/** Who reported what others did. */
export function reporters(world: World, asker: Asker, choices: Choices): World {
  const institutions = reportersBut(world, asker);
  return {
    ...world,
    sighting_reporter: world.sighting_reporter.map((row) =>
      row.organization_id === asker.organization
        ? row
        : { ...row, organization_id: choices.pick(`${row.sighting_id} reporter`, institutions) },
    ),
  };
}

const reportersBut = (world: World, asker: Asker): readonly string[] =>
  world.organization.filter(({ kind, id }) => kind === 'institution' && id !== asker.organization).map(({ id }) => id);
