import { listReleases } from '../../db/aggregates/store.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../paging.js';

export async function releases({ op }: Context, page: PageArgs) {
  checkPage(page);
  const [releasedAt, id] = page.after ? decodeCursor(page.after, 'moment', 'uuid') : [];
  const after = releasedAt && id ? { releasedAt, id } : null;
  const rows = await listReleases(op, { first: page.first, after });
  return pageOf(rows, page.first, (row) => encodeCursor(row.releasedAt.getTime(), row.id));
}
