import { countEdits, insertEdits } from '../../../../db/catalogue/drafting/edits.js';
import { deleteNodes, placeNodes, touchVersion, updateContents } from '../../../../db/catalogue/drafting/store.js';
import { insertDrafter } from '../../../../db/catalogue/lifecycle.js';
import { insertRequirements } from '../../../../db/catalogue/requirements.js';
import { canonicalJson, digestOfNode, sha256Hex } from '../../../../standards/catalogue/digest.js';
import type { Outcome } from '../../../../standards/catalogue/drafting/apply.js';
import type { Trace } from '../../../../standards/catalogue/drafting/draft.js';
import type { Content } from '../../../../standards/catalogue/drafting/edit.js';
import type { FlatNode } from '../../../../standards/catalogue/flatten.js';
import { searchText } from '../../../../standards/catalogue/text.js';
import type { Context } from '../../../context.js';
import type { Kept } from '../../lifecycle/own.js';

/** Writes what changed, and by whom; rows that say and stand as before are not touched. */
export async function saveOutcome(context: Context, { version, actor }: Kept, outcome: Outcome): Promise<void> {
  const { op } = context;
  await deleteNodes(op, version.id, outcome.removed);
  await insertRequirements(op, version.id, outcome.inserted.map(stored));
  await updateContents(op, version.id, outcome.changed.map(stored));
  await placeNodes(op, version.id, outcome.placed);
  await touchVersion(op, version.id, outcome);
  await writeDown(context, version.id, actor.seatId, outcome.trail);
  await insertDrafter(op, version.id, actor.seatId);
}

/** Puts what was done into the history of the version. */
export async function writeDown(
  { op, now, newId }: Context,
  versionId: string,
  seatId: string,
  trail: readonly Trace[],
): Promise<void> {
  const before = await countEdits(op, versionId);
  const edits = trail.map(({ key, kind, revision, ...states }, index) => ({
    id: newId(),
    place: before + index + 1,
    requirementKey: key,
    revision,
    kind,
    ...states,
    beforeDigest: digestOfState(key, states.before),
    afterDigest: digestOfState(key, states.after),
  }));
  await insertEdits(op, { versionId, seatId, at: now() }, edits);
}

const stored = (node: FlatNode) => ({ ...node, digest: node.digest, searchText: searchText(node) });

/** A node's is that of its row; a member's that of its canonical JSON. */
function digestOfState(key: string, state: unknown): string | null {
  if (state === null) return null;
  return key.startsWith('/') ? sha256Hex(canonicalJson(state)) : digestOfNode(state as Content);
}
