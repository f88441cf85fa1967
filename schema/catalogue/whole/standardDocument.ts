import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { documentOf } from '../documentOf.js';
import { requireVisible } from '../visible.js';

export async function standardDocument({ op }: Context, versionId: string) {
  return await documentOf(op, requireVisible(op.actor, await findVersion(op, versionId)));
}
