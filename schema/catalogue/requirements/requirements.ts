import { searchRequirements } from '../../../db/catalogue/requirements.js';
import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireVisible } from '../visible.js';
import type { RequirementArgs } from './inputs.js';

export async function requirements(context: Context, { versionId, filter, first, after }: RequirementArgs) {
  const { op } = context;
  checkPage({ first });
  requireVisible(context, await findVersion(op, versionId));
  const rows = await searchRequirements(op, {
    versionId,
    first,
    after: after ? decodeCursor(after, 'integer')[0] : -1,
    text: filter?.text?.normalize('NFKC').toLowerCase() ?? null,
    level: filter?.level ?? null,
    parentKey: filter?.parentKey ?? null,
  });
  return pageOf(rows, first, (row) => encodeCursor(row.ordinal));
}
