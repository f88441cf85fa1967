import { GOVERNED_FIELDS, RELATIONS } from '../../access/disclosure.js';
import { TLP } from '../../access/tlp.js';
import { badInput } from '../../errors.js';
import { below } from '../json.js';
import { listOf, objectWith, oneOf } from './shape.js';

/** The owner always sees a field; listing it would suggest that it can be left out. */
const READERS = RELATIONS.filter((relation) => relation !== 'owner');

/** Field × TLP × relation, from the closed vocabularies. @throws HubError BAD_USER_INPUT at whatever else. */
export function checkDisclosure(value: unknown, at: string): void {
  const profile = objectWith(value, GOVERNED_FIELDS, at);
  for (const [field, rows] of Object.entries(profile)) {
    const fieldAt = below(at, field);
    for (const [tlp, relations] of Object.entries(objectWith(rows, TLP, fieldAt)))
      checkRelations(relations, below(fieldAt, tlp));
  }
}

function checkRelations(value: unknown, at: string): void {
  const seen = new Set<string>();
  listOf(value, at).forEach((item, index) => {
    const relation = oneOf(item, READERS, below(at, index));
    if (seen.has(relation)) throw badInput('A relation stands here twice.', below(at, index));
    seen.add(relation);
  });
}
