import { type DisclosureProfile, GOVERNED_FIELDS, RELATIONS } from '../../access/disclosure.js';
import { TLP } from '../../access/tlp.js';
import { breaking, type Finding } from './change.js';

/**
 * Who sees what, cell by cell. Narrowing breaks the readers that relied on a field, widening breaks the owners that
 * shared under the stricter profile: neither is compatible.
 */
export function compareDisclosure(from: DisclosureProfile = {}, to: DisclosureProfile = {}): Finding[] {
  return GOVERNED_FIELDS.flatMap((field) =>
    TLP.flatMap((tlp) => {
      const was: readonly string[] = from[field]?.[tlp] ?? [];
      const is: readonly string[] = to[field]?.[tlp] ?? [];
      const lost = RELATIONS.filter((relation) => was.includes(relation) && !is.includes(relation));
      const won = RELATIONS.filter((relation) => is.includes(relation) && !was.includes(relation));
      return [
        ...lost.map((relation) => breaking(`${field} under TLP ${tlp} narrowed: no longer seen by ${relation}`)),
        ...won.map((relation) => breaking(`${field} under TLP ${tlp} widened: now seen by ${relation}`)),
      ];
    }),
  );
}
