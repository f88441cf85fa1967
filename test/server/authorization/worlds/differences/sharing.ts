import { mayReadField, maySee } from '../../oracle/indicators.js';
import { owns, showsGroup } from '../../oracle/labels.js';
import type { Asker, Indicator, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

/** Institutions but the asker's own. */
const others = (world: World, asker: Asker): readonly string[] =>
  world.organization.filter(({ kind, id }) => kind === 'institution' && id !== asker.institution).map(({ id }) => id);

const byId = (world: World): ReadonlyMap<string, Indicator> => new Map(world.indicator.map((row) => [row.id, row]));

/** Whose another's indicator is; its private part goes with it. */
export function owners(world: World, asker: Asker, choices: Choices): World {
  const institutions = others(world, asker);
  const moved = <T extends { readonly indicator_id: string; readonly organization_id: string }>(row: T): T =>
    row.organization_id === asker.institution
      ? row
      : { ...row, organization_id: choices.pick(`${row.indicator_id} owner`, institutions) };
  return {
    ...world,
    indicator_owner: world.indicator_owner.map(moved),
    indicator_private: world.indicator_private.map(moved),
  };
}

/** Who is named as publisher where that is hidden, and whether anyone is. */
export function publishers(world: World, asker: Asker, choices: Choices): World {
  const institutions = others(world, asker);
  const hidden = world.indicator.filter((row) => !mayReadField(world, asker, row, 'publisher'));
  const ids = new Set(hidden.map(({ id }) => id));
  return {
    ...world,
    indicator_publisher: [
      ...world.indicator_publisher.filter(({ indicator_id }) => !ids.has(indicator_id)),
      ...hidden
        .filter(({ id }) => choices.chance(`${id} named`, 0.6))
        .map(({ id, audience }) => ({
          indicator_id: id,
          organization_id: choices.pick(`${id} publisher`, institutions),
          audience,
        })),
    ],
  };
}

/** Whom else another's indicator is for. What makes it come to the asker stays, and nothing new does. */
export function recipients(world: World, asker: Asker, choices: Choices): World {
  const indicators = byId(world);
  const changed = <T extends { readonly indicator_id: string }>(
    table: string,
    rows: readonly T[],
    column: keyof T & string,
    tied: (row: T) => boolean,
    all: readonly string[],
  ): T[] => {
    const free = (row: T) => {
      const indicator = indicators.get(row.indicator_id);
      return indicator !== undefined && !owns(world, asker, indicator) && !tied(row);
    };
    const kept = rows.filter((row) => !free(row) || choices.chance(`${table} ${row.indicator_id} ${row[column]}`, 0.4));
    const known = new Set(kept.map((row) => `${row.indicator_id} ${row[column]}`));
    const more = [...indicators.values()].flatMap(({ id, tlp }) =>
      tlp === 'clear' || tlp === 'green' || (tlp === 'red') !== (table === 'indicator_seat')
        ? []
        : choices
            .some(`${table} ${id}`, all, 0.15)
            // A group's row says since when: here before some came to it.
            .map((value) => ({ indicator_id: id, [column]: value, shared_at: time(3) }) as unknown as T)
            .filter((row) => free(row) && !known.has(`${id} ${row[column]}`)),
    );
    return [...kept, ...more];
  };
  return {
    ...world,
    indicator_recipient: changed(
      'indicator_recipient',
      world.indicator_recipient,
      'organization_id',
      (row) => row.organization_id === asker.institution,
      world.organization.map(({ id }) => id),
    ),
    indicator_group: changed(
      'indicator_group',
      world.indicator_group,
      'group_id',
      (row) => showsGroup(world, asker, row),
      world.sharing_group.map(({ id }) => id),
    ),
    indicator_seat: changed(
      'indicator_seat',
      world.indicator_seat,
      'seat_id',
      (row) => row.seat_id === asker.seat,
      world.membership.map(({ id }) => id),
    ),
  };
}

/** Under what policies something was shared that is hidden in any case: under all there were it is no less so. */
export function histories(world: World, asker: Asker): World {
  const all = world.disclosure_policy.map(({ id }) => id);
  const stays = (row: Indicator) => row.audience === 'owner' || maySee(world, asker, row);
  return { ...world, indicator: world.indicator.map((row) => (stays(row) ? row : { ...row, shared_under: all })) };
}
