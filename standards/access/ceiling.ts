import { type DisclosureProfile, GOVERNED_FIELDS, type GovernedField, type Reader } from './disclosure.js';
import { TLP, type Tlp } from './tlp.js';

type Noun = 'indicator' | 'sighting' | 'assessment';

/**
 * How far a label lets anything go, whatever is voted (FIRST TLP 2.0): CLEAR to everybody, GREEN to the community, which is
 * the members and their regulators; AMBER, AMBER+STRICT and RED to those they name. Who regulates sees a named thing as the
 * regulator they are. Researchers read aggregates only, so no label reaches them.
 */
const NAMED: readonly Reader[] = ['recipient', 'group-member', 'regulator'];
const BY_LABEL: Readonly<Record<Tlp, readonly Reader[]>> = {
  clear: [...NAMED, 'member', 'public'],
  green: [...NAMED, 'member'],
  amber: NAMED,
  'amber+strict': NAMED,
  red: ['recipient', 'regulator'],
};

const nounOf = (field: GovernedField) => field.slice(0, field.indexOf('.')) as Noun;

/** The relations that a profile may name for a field under a label. */
export function ceiling(field: GovernedField, tlp: Tlp): readonly Reader[] {
  if (nounOf(field) === 'assessment') return tlp === 'amber' ? assessmentReaders(field) : [];
  const readers = BY_LABEL[tlp];
  // Who saw what, and when, tells of a member's own defences: the community's, not the world's.
  return nounOf(field) === 'sighting' ? readers.filter((reader) => reader !== 'public') : readers;
}

/** Read by grant, which names one institution, a regulator or, for the summary alone, every member. */
const assessmentReaders = (field: GovernedField): readonly Reader[] =>
  field === 'assessment.summary' ? ['recipient', 'regulator', 'member'] : ['recipient', 'regulator'];

export interface Excess {
  readonly field: GovernedField;
  readonly tlp: Tlp;
  readonly relation: Reader;
}

/** Every cell of a profile that passes the ceiling. */
export const excesses = (profile: DisclosureProfile): Excess[] =>
  GOVERNED_FIELDS.flatMap((field) =>
    TLP.flatMap((tlp) =>
      (profile[field]?.[tlp] ?? [])
        .filter((relation) => !ceiling(field, tlp).includes(relation))
        .map((relation) => ({ field, tlp, relation })),
    ),
  );
