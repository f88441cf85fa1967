import { DECIDED_CONTENT } from './content.js';
import { follows, owns, type Relation, relationsTo } from './labels.js';
import { isShown } from './profile.js';
import type { Asker, Indicator, Sighting, World } from './world.js';

/** Fields of an indicator that a profile decides on. */
export const DECIDED = [...DECIDED_CONTENT, 'publisher', 'history'] as const;

export type Decided = (typeof DECIDED)[number];

export const mayReadField = (world: World, asker: Asker, indicator: Indicator, field: Decided): boolean =>
  owns(world, asker, indicator) || isShownOf(world, asker, indicator, `indicator.${field}`);

const isShownOf = (world: World, asker: Asker, indicator: Indicator, field: string): boolean =>
  isShown(world, field, {
    label: indicator.tlp,
    relations: relationsTo(world, asker, indicator),
    sharedUnder: indicator.shared_under,
  });

/** Of what shows nothing of itself nobody is told that it is there. */
export const maySee = (world: World, asker: Asker, indicator: Indicator): boolean =>
  DECIDED.some((field) => mayReadField(world, asker, indicator, field));

const reported = (world: World, { organization }: Asker, { id }: Sighting): boolean =>
  organization !== null &&
  world.sighting_reporter.some((row) => row.sighting_id === id && row.organization_id === organization);

/** An indicator's owner is among those that a sighting of it is for. */
export function relationsToSighting(world: World, asker: Asker, indicator: Indicator): readonly Relation[] {
  const relations = relationsTo(world, asker, indicator);
  const asOwner = owns(world, asker, indicator) && indicator.audience === 'recipients';
  return asOwner ? ['recipient', ...relations.filter((relation) => relation !== 'recipient')] : relations;
}

/** One that was reported while its indicator reached fewer is for those, as far as that label let it go. */
function reachedThen(world: World, asker: Asker, { hold_id }: Sighting): boolean {
  if (hold_id === null) return true;
  const hold = world.sighting_hold.find(({ id }) => id === hold_id);
  if (!hold || asker.institution === null || asker.seat === null) return false;
  if (hold.audience === 'members' || hold.seats.includes(asker.seat)) return true;
  return (
    hold.organizations.includes(asker.institution) &&
    (asker.role !== 'agent' || (hold.tlp === 'amber' && hold.audience === 'recipients'))
  );
}

/** `count` stands for the sighting: where it is hidden, so is that there is one. */
export function mayReadSighting(
  world: World,
  asker: Asker,
  sighting: Sighting,
  field: 'count' | 'kind' | 'seenAt' = 'count',
): boolean {
  const indicator = world.indicator.find(({ id }) => id === sighting.indicator_id);
  if (!follows(asker) || !indicator || !maySee(world, asker, indicator)) return false;
  if (reported(world, asker, sighting)) return true;
  if (!reachedThen(world, asker, sighting)) return false;
  const shown = (name: string) =>
    isShown(world, `sighting.${name}`, {
      label: indicator.tlp,
      relations: relationsToSighting(world, asker, indicator),
      sharedUnder: sighting.shared_under,
    });
  return shown('count') && shown(field);
}

/** Whether the asker is told of an indicator how many sightings of it they see. */
export const mayCountSightings = (world: World, asker: Asker, indicator: Indicator): boolean =>
  follows(asker) && (owns(world, asker, indicator) || isShownOf(world, asker, indicator, 'sighting.count'));

export const sightingsSeen = (world: World, asker: Asker, { id }: Indicator): Sighting[] =>
  world.sighting.filter((row) => row.indicator_id === id && mayReadSighting(world, asker, row));

export const isMine = (world: World, asker: Asker, sighting: Sighting): boolean =>
  (asker.role === 'analyst' || asker.role === 'administrator' || asker.role === 'assessor') &&
  reported(world, asker, sighting);

/** Whether the label lets come to its reporter what they saw, whatever any profile shows of it: their consent is asked for it. */
export function reachesReporter(world: World, asker: Asker, { indicator_id }: Sighting): boolean {
  const indicator = world.indicator.find(({ id }) => id === indicator_id);
  return indicator !== undefined && (owns(world, asker, indicator) || relationsTo(world, asker, indicator).length > 0);
}
