import { listReviewsDue } from '../../../db/catalogue/lifecycle.js';
import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { committeeNamed } from '../committees/named.js';
import { requireVisible, type ToldVersion } from '../visible.js';

/** The versions in force of a committee whose review is due, the longest due first. */
export async function reviewsDue(context: Context, key: string): Promise<ToldVersion[]> {
  const { op, now } = context;
  const committee = await committeeNamed(context, key);
  const versions: ToldVersion[] = [];
  for (const { id } of await listReviewsDue(op, committee.id, now()))
    versions.push(requireVisible(context, await findVersion(op, id)));
  return versions;
}
