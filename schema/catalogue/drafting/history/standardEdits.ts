import { listEdits } from '../../../../db/catalogue/drafting/edits.js';
import type { Context } from '../../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../../paging.js';
import { requireInsider } from '../requireInsider.js';
import type { EditArgs } from './inputs.js';
import { toldEdit } from './told.js';

/** How a version of one's own committee came about, oldest edit first. */
export async function standardEdits(context: Context, { versionId, requirementKey, first, after }: EditArgs) {
  checkPage({ first });
  await requireInsider(context, versionId);
  const rows = await listEdits(context.op, versionId, {
    requirementKey: requirementKey ?? null,
    first,
    after: after ? decodeCursor(after, 'integer')[0] : 0,
  });
  return pageOf(
    rows.map((row) => toldEdit(context, row)),
    first,
    (row) => encodeCursor(row.place),
  );
}
