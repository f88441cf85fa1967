import fc from 'fast-check';
import { DECIDED } from '../oracle/indicators.js';
import { LABELS, type Profile } from '../oracle/world.js';

const FIELDS = DECIDED.map((field) => `indicator.${field}`);
const ALL_FIELDS = [
  ...FIELDS,
  'sighting.kind',
  'sighting.seenAt',
  'sighting.count',
  'assessment.summary',
  'assessment.answers',
];
const RELATIONS = ['recipient', 'group-member', 'member', 'regulator', 'researcher', 'public'];

/** A profile by what it hides: less as it shrinks. */
export interface Hidden {
  /** Fields hidden from all, under every label. */
  readonly fields: readonly string[];
  /** Labels under which nothing is shown. */
  readonly labels: readonly string[];
  /** Relations to which nothing is shown. */
  readonly relations: readonly string[];
  /** Single cells, `field label relation`. */
  readonly cells: readonly string[];
}

const CELLS = ALL_FIELDS.flatMap((field) =>
  LABELS.flatMap((label) => RELATIONS.map((relation) => `${field} ${label} ${relation}`)),
);

/** Any profile, those that pass the ceiling among them. */
export const anyProfile: fc.Arbitrary<Hidden> = fc.record<Hidden>({
  fields: fc.subarray(ALL_FIELDS, { maxLength: 6 }),
  labels: fc.subarray([...LABELS], { maxLength: 1 }),
  relations: fc.subarray(RELATIONS, { maxLength: 1 }),
  cells: fc.oneof(fc.constant<string[]>([]), fc.subarray(CELLS)),
});

export function profileWithout({ fields, labels, relations, cells }: Hidden): Profile {
  const hidden = new Set(cells);
  const shown = (field: string, label: string) =>
    fields.includes(field) || labels.includes(label)
      ? []
      : RELATIONS.filter((relation) => !relations.includes(relation) && !hidden.has(`${field} ${label} ${relation}`));
  return Object.fromEntries(
    ALL_FIELDS.map((field) => [field, Object.fromEntries(LABELS.map((label) => [label, shown(field, label)]))]),
  );
}

export const FULL_PROFILE: Profile = profileWithout({ fields: [], labels: [], relations: [], cells: [] });
