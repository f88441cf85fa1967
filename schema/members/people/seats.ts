import { listSeats } from '../../../db/members/seats.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import { requireAdministration, requirePlace } from './administered.js';
import type { SeatsArgs } from './inputs.js';

export async function seats(context: Context, { first, after, organizationKey, ended }: SeatsArgs) {
  checkPage({ first });
  const administration = requireAdministration(context);
  const place = organizationKey ? await requirePlace(context, administration, organizationKey) : null;
  const rows = await listSeats(context.op, administration, {
    first,
    after: after ? decodeCursor(after, 'text', 'text', 'uuid') : null,
    organizationId: place?.id ?? null,
    ended,
  });
  return pageOf(rows, first, (row) => encodeCursor(row.organization.key, row.role, row.id));
}
