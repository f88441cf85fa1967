import { listComments } from '../../../db/catalogue/comments/store.js';
import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible } from '../visible.js';
import type { CommentArgs } from './inputs.js';

/** Comments on a version that the reader may see, in the order in which they came. */
export async function standardComments(context: Context, { versionId, first, after, requirementKey }: CommentArgs) {
  checkPage({ first });
  requireVisible(context, await findVersion(context.op, versionId));
  const [createdAt, id] = after ? decodeCursor(after, 'moment', 'uuid') : [];
  const rows = await listComments(context.op, versionId, {
    first,
    after: createdAt && id ? { createdAt, id } : null,
    requirementKey: requirementKey ?? null,
  });
  return pageOf(rows, first, (row) => encodeCursor(row.createdAt.getTime(), row.id));
}
