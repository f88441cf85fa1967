import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { documentOf } from '../documentOf.js';
import { requireVisible } from '../visible.js';

export async function standardDocument(context: Context, versionId: string) {
  const { op } = context;
  return await documentOf(op, requireVisible(context, await findVersion(op, versionId)));
}
