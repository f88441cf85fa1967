import { idOf } from '../../../../support/world/ids.js';
import { DECIDED, isMine, mayReadField, maySee, reachesReporter } from '../../oracle/indicators.js';
import { owns } from '../../oracle/labels.js';
import type { Asker, Indicator, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { NETWORKS, OTHER_CONTENT, subjectColumns, time } from '../rows/values.js';

const HANGING = [
  'indicator_owner',
  'indicator_publisher',
  'indicator_recipient',
  'indicator_group',
  'indicator_seat',
  'indicator_private',
  'indicator_version',
] as const;

/** Hidden indicators are gone, with all that hangs on them, or say something else. */
export function hiddenIndicators(world: World, asker: Asker, choices: Choices): World {
  const hidden = world.indicator.filter((row) => !maySee(world, asker, row));
  // How many sightings they reported themselves they are told, of what a profile hides as well.
  const kept = new Set(
    world.sighting
      .filter((row) => isMine(world, asker, row) && reachesReporter(world, asker, row))
      .map(({ indicator_id }) => indicator_id),
  );
  const free = hidden.filter(({ id }) => !kept.has(id));
  const gone = new Set(choices.some('gone', free, 0.4).map(({ id }) => id));
  const changed = new Map(hidden.map((row) => [row.id, changedWhole(row, choices)]));
  return withoutIndicators({ ...world, indicator: world.indicator.map((row) => changed.get(row.id) ?? row) }, gone);
}

function withoutIndicators(world: World, gone: ReadonlySet<string>): World {
  const stays = ({ indicator_id }: { readonly indicator_id: string }) => !gone.has(indicator_id);
  const sightings = new Set(world.sighting.filter((row) => !stays(row)).map(({ id }) => id));
  return {
    ...world,
    ...Object.fromEntries(HANGING.map((table) => [table, world[table].filter(stays)])),
    indicator: world.indicator.filter(({ id }) => !gone.has(id)),
    sighting: world.sighting.filter(stays),
    sighting_reporter: world.sighting_reporter.filter(({ sighting_id }) => !sightings.has(sighting_id)),
  };
}

const changedWhole = (row: Indicator, choices: Choices): Indicator => ({
  ...row,
  ...Object.assign({}, ...Object.values(OTHER_CONTENT).map((make) => make(choices, row.id))),
  version: 7,
  revoked: choices.chance(`${row.id} revoked`, 0.5),
  modified_at: time(33),
  published_at: choices.chance(`${row.id} published`, 0.8) ? time(choices.pick(row.id, [9, 15, 22, 39])) : null,
});

/** How often others changed what they share: some of it nobody else could see. */
export const versions = (world: World, asker: Asker, choices: Choices): World => ({
  ...world,
  indicator: world.indicator.map((row) =>
    owns(world, asker, row) ? row : { ...row, version: choices.pick(`${row.id} changes`, [1, 4, 9]) },
  ),
});

/** There are more hidden ones, among them on values that others share openly, between others' and at the same times. */
export function moreIndicators(world: World, asker: Asker, choices: Choices): World {
  const models = world.indicator.filter((row) => !maySee(world, asker, row) && row.tlp === 'red');
  const values = [...world.indicator.map(({ value }) => value), 'only-in-one.example', ...NETWORKS];
  return choices.some('more', [1, 2, 3, 4, 5], 0.6).reduce((grown, place) => {
    const model = choices.pick(`model ${place}`, models);
    const id = idOf(`more ${place}`);
    const value = choices.pick(`value ${place}`, values);
    return model ? withCopy(grown, model, { id, ...subjectColumns(value) }) : grown;
  }, world);
}

function withCopy(world: World, model: Indicator, other: Partial<Indicator> & { readonly id: string }): World {
  const copies = HANGING.filter((table) => table !== 'indicator_seat').map((table) => {
    const rows = world[table].filter(({ indicator_id }) => indicator_id === model.id);
    return [table, [...world[table], ...rows.map((row) => ({ ...row, indicator_id: other.id }))]];
  });
  const sightings = world.sighting.filter(({ indicator_id }) => indicator_id === model.id);
  const copied = sightings.map((row) => ({ ...row, id: idOf(`${other.id} ${row.id}`), indicator_id: other.id }));
  return {
    ...world,
    ...Object.fromEntries(copies),
    indicator: [...world.indicator, { ...model, ...other }],
    sighting: [...world.sighting, ...copied],
  };
}

/** Visible indicators say something else in the fields that are hidden of them. */
export const hiddenFields = (world: World, asker: Asker, choices: Choices): World => ({
  ...world,
  indicator: world.indicator.map((row) => {
    if (!maySee(world, asker, row)) return row;
    const hidden = DECIDED.filter((field) => !mayReadField(world, asker, row, field));
    return Object.assign(
      {},
      row,
      ...hidden.map((field) => OTHER_CONTENT[field]?.(choices, row.id) ?? patternAlone(field)),
    );
  }),
});

/** Who is shown a value may still not be shown how it is written as a pattern. */
const patternAlone = (field: string) =>
  field === 'pattern' ? { pattern: "[domain-name:value = 'other.example']" } : {};

/** Others' private parts and earlier versions. */
export function privateParts(world: World, asker: Asker, choices: Choices): World {
  const others = new Set(world.indicator.filter((row) => !owns(world, asker, row)).map(({ id }) => id));
  const [indicator] = [...others];
  return {
    ...world,
    indicator_private: world.indicator_private.flatMap((row) => {
      if (!others.has(row.indicator_id)) return [row];
      if (choices.chance(`${row.indicator_id} private`, 0.3)) return [];
      return [{ ...row, loss_amount: 1, victims: 2, sealed: null, key_id: null, case_index: null }];
    }),
    indicator_version: [
      ...world.indicator_version.map((row) =>
        others.has(row.indicator_id)
          ? { ...row, content: { value: 'another-earlier-value' }, recorded_at: time(6) }
          : row,
      ),
      ...(indicator ? [{ indicator_id: indicator, version: 90, content: {}, recorded_at: time(7) }] : []),
    ],
  };
}
