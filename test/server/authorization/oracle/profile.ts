import type { Relation } from './labels.js';
import type { Label, Profile, World } from './world.js';

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

const shows = (profile: Profile, field: string, label: Label, relation: Relation): boolean =>
  (profile[field]?.[label] ?? []).includes(relation) &&
  highest(field, label).includes(relation) &&
  // A pattern has the value in it.
  (field !== 'indicator.pattern' || shows(profile, 'indicator.value', label, relation));

/** The newest governs; where there is none, nothing is shown. */
export function policyInForce(world: World): string | null {
  const order = (row: { effective_at: string; id: string }) => `${row.effective_at} ${row.id}`;
  const sorted = [...world.disclosure_policy].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted.at(-1)?.id ?? null;
}

function profileOf(world: World, policy: string): Profile {
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
