import { countEdits, listEdits } from '../../../../db/catalogue/drafting/edits.js';
import { lockVersion } from '../../../../db/catalogue/drafting/store.js';
import { findVersion } from '../../../../db/catalogue/store.js';
import { applyEdits } from '../../../../standards/catalogue/drafting/apply.js';
import type { Context } from '../../../context.js';
import { requireVisible } from '../../visible.js';
import { toldEdit } from '../history/told.js';
import type { EditStandardInput } from '../inputs.js';
import { requireDraft } from '../requireDraft.js';
import { checkInsertions } from './checkInsertions.js';
import { editsOf } from './editsOf.js';
import { loadDraft } from './load.js';
import { saveOutcome } from './save.js';

/** Edits of a draft, all or none: refused where what one builds on was edited since it was read, with by whom and when. */
export async function editStandard(context: Context, { versionId, edits: inputs }: EditStandardInput) {
  const { op } = context;
  const kept = await requireDraft(context, versionId);
  await lockVersion(op, versionId);
  const edits = editsOf(inputs);
  const draft = await loadDraft(context, kept.version, edits);
  const outcome = applyEdits(draft, edits, 'input.edits');
  await checkInsertions(context, kept.version, draft, outcome);
  const after = await countEdits(op, versionId);
  if (outcome.trail.length > 0) await saveOutcome(context, kept, outcome);
  const made = await listEdits(op, versionId, { requirementKey: null, first: outcome.trail.length, after });
  return {
    version: requireVisible(context, await findVersion(op, versionId)),
    edits: made.map((row) => toldEdit(context, row)),
  };
}
