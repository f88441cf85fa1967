import { definedParams, nodesWith } from '../../../../db/catalogue/drafting/store.js';
import { listRequirements } from '../../../../db/catalogue/requirements.js';
import type { VersionRow } from '../../../../db/catalogue/store.js';
import type { Oscal } from '../../../../standards/catalogue/document.js';
import { type Outcome, written } from '../../../../standards/catalogue/drafting/apply.js';
import type { Draft } from '../../../../standards/catalogue/drafting/draft.js';
import { askedOf, checkParams, insertionsOf } from '../../../../standards/catalogue/drafting/params.js';
import { idsOf } from '../../../../standards/catalogue/oscal/parameter.js';
import type { Context } from '../../../context.js';
import { nodeOf } from '../../documentOf.js';

/** Refuses edits after which a text would insert a parameter that is not there; asks only where parameters are touched. */
export async function checkInsertions(
  { op }: Context,
  version: VersionRow,
  draft: Draft,
  outcome: Outcome,
): Promise<void> {
  const asked = askedOf(draft, outcome);
  const except = [...written(outcome).map(({ key }) => key), ...outcome.removed];
  const ids = [...new Set([...asked.inserted.keys(), ...asked.undefined.keys()])];
  if (ids.length === 0) return;
  const defined = new Set([
    ...idsOf(version.envelope?.params as Oscal[] | undefined),
    ...(await definedParams(op, version.id, { ids, except })),
  ]);
  const inserted = new Map<string, string>();
  const gone = [...asked.undefined.keys()];
  if (gone.length > 0) {
    const keys = await nodesWith(op, version.id, { words: gone, except });
    for (const row of await listRequirements(op, version.id, keys))
      for (const id of insertionsOf(nodeOf(row))) inserted.set(id, row.key);
  }
  checkParams(asked, { defined, inserted }, 'input.edits');
}
