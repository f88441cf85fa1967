import { listChannels } from '../../../db/members/channels.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../../paging.js';
import { requireInstitution } from '../institution.js';

export async function channels(context: Context, page: PageArgs) {
  checkPage(page);
  const { organizationId } = requireInstitution(context, 'channel:manage');
  const after = page.after ? decodeCursor(page.after, 'text')[0] : null;
  const rows = await listChannels(context.op, organizationId, { first: page.first, after });
  return pageOf(rows, page.first, (row) => encodeCursor(row.key));
}
