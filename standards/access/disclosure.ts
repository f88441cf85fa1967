import type { Tlp } from './tlp.js';

/** How a reader stands to an object, closest first. `public` is everybody, with no token at all. */
export const RELATIONS = ['owner', 'recipient', 'group-member', 'member', 'regulator', 'researcher', 'public'] as const;

export type Relation = (typeof RELATIONS)[number];

/** The fields a sharing standard may decide on, as `noun.field`. What is not named here is not a profile's to give. */
export const GOVERNED_FIELDS = [
  'indicator.value',
  'indicator.pattern',
  'indicator.name',
  'indicator.description',
  'indicator.confidence',
  'indicator.validity',
  'indicator.technique',
  'indicator.channel',
  'indicator.labels',
  'indicator.publisher',
  'indicator.history',
  'sighting.kind',
  'sighting.seenAt',
  'sighting.count',
  'assessment.summary',
  'assessment.answers',
] as const;

export type GovernedField = (typeof GOVERNED_FIELDS)[number];

export type Reader = Exclude<Relation, 'owner'>;

/**
 * Field → TLP label → the relations that see it. The owner always does and is not listed; a pair that is absent is
 * seen by the owner only. Assessments carry no TLP label of their own: `amber` stands for them.
 */
export type DisclosureProfile = {
  readonly [field in GovernedField]?: { readonly [tlp in Tlp]?: readonly Reader[] };
};
