import { GOVERNED_FIELDS } from '../../standards/access/disclosure.js';
import { TLP } from '../../standards/access/tlp.js';
import type { Context } from '../context.js';

/** As they were published: a profile that shows more than the hub's ceiling cannot be published. */
export const disclosurePolicies = ({ op }: Context) =>
  op.disclosure.history.toReversed().map(({ id, standardKey, version, effectiveAt, profile }) => ({
    standardKey,
    version,
    effectiveAt,
    inForce: id === op.disclosure.inForce?.id,
    cells: GOVERNED_FIELDS.flatMap((field) =>
      TLP.flatMap((tlp) => {
        const relations = profile[field]?.[tlp] ?? [];
        return relations.length > 0 ? [{ field, tlp, relations }] : [];
      }),
    ),
  }));
