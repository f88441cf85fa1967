import { listOrganizations } from '../../db/members/store.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../paging.js';

export async function organizations({ op }: Context, page: PageArgs) {
  checkPage(page);
  const after = page.after ? decodeCursor(page.after, 'text')[0] : null;
  const rows = await listOrganizations(op, { first: page.first, after });
  return pageOf(rows, page.first, (row) => encodeCursor(row.key));
}
