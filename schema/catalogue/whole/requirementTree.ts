import { searchRequirements } from '../../../db/catalogue/requirements.js';
import { findVersion } from '../../../db/catalogue/store.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible } from '../visible.js';
import { MAX_TREE, type TreeArgs } from './inputs.js';

/** In two statements, however many nodes there are. */
export async function requirementTree(context: Context, { versionId, first, after }: TreeArgs) {
  const { op } = context;
  if (first < 1 || first > MAX_TREE) throw badInput(`first is 1 to ${MAX_TREE}.`, 'first');
  requireVisible(context, await findVersion(op, versionId));
  const start = after ? decodeCursor(after, 'integer')[0] : -1;
  const all = { text: null, level: null, parentKey: null };
  const rows = await searchRequirements(op, { versionId, first, after: start, ...all });
  return pageOf(rows, first, (row) => encodeCursor(row.ordinal));
}
