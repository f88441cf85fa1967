import { listLastEdits } from '../../../../db/catalogue/drafting/edits.js';
import type { Context } from '../../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../../paging.js';
import { requireInsider } from '../requireInsider.js';
import type { BlameArgs } from './inputs.js';
import { toldEdit } from './told.js';

/** Who edited what last in a version of one's own committee, by key. */
export async function standardBlame(context: Context, { versionId, keys, first, after }: BlameArgs) {
  checkPage({ first });
  await requireInsider(context, versionId);
  const start = after ? decodeCursor(after, 'text')[0] : '';
  const rows = await listLastEdits(context.op, versionId, { keys: keys ?? null, first, after: start });
  return pageOf(
    rows.map((row) => toldEdit(context, row)),
    first,
    (row) => encodeCursor(row.requirementKey),
  );
}
