import { badInput } from '../../../errors.js';
import { MAPPING_RELATIONS } from '../../crosswalk/relation.js';
import type { MappingRelation, Oscal } from '../../document.js';
import { below } from '../../json.js';

const OSCAL_NS = 'http://csrc.nist.gov/ns/oscal';

/** OSCAL 1.2.1 has two terms for what IR 8477 calls equal: the same words, and the same meaning. The hub claims the latter. */
const TERM_OF: Readonly<Record<MappingRelation, string>> = {
  equal: 'equivalent-to',
  'subset-of': 'subset-of',
  'superset-of': 'superset-of',
  'intersects-with': 'intersects-with',
  'no-relationship': 'no-relationship',
};

const RELATION_OF: ReadonlyMap<string, MappingRelation> = new Map([
  ...MAPPING_RELATIONS.map((relation) => [TERM_OF[relation], relation] as const),
  ['equal-to', 'equal'] as const,
]);

/** @throws HubError BAD_USER_INPUT for a term of another namespace, or one that OSCAL does not have. */
export function relationOf({ ns, relationship }: Oscal, at: string): MappingRelation {
  if (ns !== undefined && ns !== OSCAL_NS)
    throw badInput('A relationship of another namespace says nothing here.', below(at, 'ns'));
  const relation = RELATION_OF.get(relationship as string);
  if (!relation)
    throw badInput(`One of ${[...RELATION_OF.keys()].join(', ')} was expected.`, below(at, 'relationship'));
  return relation;
}

/** The term to write: the one that came, as long as it still says what the entry does. */
export function termOf(relation: MappingRelation, came: unknown): string {
  return RELATION_OF.get(came as string) === relation ? (came as string) : TERM_OF[relation];
}
