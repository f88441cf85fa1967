import { listReads } from '../../../db/access/log.js';
import { isSeated } from '../../../standards/access/actor.js';
import type { Context } from '../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../paging.js';
import type { AccessLogArgs } from './inputs.js';

/**
 * Who read what of the asking administrator's own institution. Reading it is not logged: it tells only what others did with
 * one's own data, and a log of readings of the log has no end.
 */
export async function accessLog({ op }: Context, { first, after, filter }: AccessLogArgs) {
  checkPage({ first });
  const [at, id] = after ? decodeCursor(after, 'moment', 'uuid') : [];
  const place = at && id ? { at, id } : null;
  const owner = isSeated(op.actor) ? op.actor.organizationId : null;
  const rows = owner ? await listReads(op, owner, { filter: filter ?? {}, first, after: place }) : [];
  return pageOf(rows, first, (row) => encodeCursor(row.at.getTime(), row.id));
}
