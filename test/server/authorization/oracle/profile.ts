import { DECIDED_CONTENT } from './content.js';
import type { Relation } from './labels.js';
import type { DisclosurePolicy, Label, Profile, World } from './world.js';

/** All that a profile decides on. */
export const GOVERNED = [
  ...DECIDED_CONTENT.map((field) => `indicator.${field}`),
  'indicator.publisher',
  'indicator.history',
  'sighting.kind',
  'sighting.seenAt',
  'sighting.count',
  'assessment.summary',
  'assessment.answers',
] as const;

/** What no vote can raise: the relations that a label lets a field come to at all. */
export function highest(field: string, label: Label): readonly string[] {
  if (field === 'assessment.summary') return label === 'amber' ? ['recipient', 'regulator', 'member'] : [];
  if (field === 'assessment.answers') return label === 'amber' ? ['recipient', 'regulator'] : [];
  const reached: Record<Label, string[]> = {
    clear: ['recipient', 'group-member', 'regulator', 'member', 'public'],
    green: ['recipient', 'group-member', 'regulator', 'member'],
    amber: ['recipient', 'group-member', 'regulator'],
    'amber+strict': ['recipient', 'group-member', 'regulator'],
    red: ['recipient', 'regulator'],
  };
  return field.startsWith('sighting.') ? reached[label].filter((relation) => relation !== 'public') : reached[label];
}

export const shows = (profile: Profile, field: string, label: Label, relation: Relation): boolean =>
  (profile[field]?.[label] ?? []).includes(relation) &&
  highest(field, label).includes(relation) &&
  // A pattern has the value in it.
  (field !== 'indicator.pattern' || shows(profile, 'indicator.value', label, relation));

/** From the first to the newest. */
export function policies(world: World): readonly DisclosurePolicy[] {
  const order = (row: DisclosurePolicy) => `${row.effective_at} ${row.id}`;
  return [...world.disclosure_policy].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The newest governs; where there is none, nothing is shown. */
export const policyInForce = (world: World): string | null => policies(world).at(-1)?.id ?? null;

export function profileOf(world: World, policy: string): Profile {
  const { version_id } = world.disclosure_policy.find(({ id }) => id === policy) ?? {};
  return world.standard_version.find(({ id }) => id === version_id)?.disclosure ?? {};
}

/** Shown by the policy in force and by each that the thing was shared under: the stricter of them all. */
export function isShown(
  world: World,
  field: string,
  { label, relations, sharedUnder }: { label: Label; relations: readonly Relation[]; sharedUnder: readonly string[] },
): boolean {
  const inForce = policyInForce(world);
  if (inForce === null || sharedUnder.length === 0) return false;
  return [inForce, ...sharedUnder].every((policy) =>
    relations.some((relation) => shows(profileOf(world, policy), field, label, relation)),
  );
}
