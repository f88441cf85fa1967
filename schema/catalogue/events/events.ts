import { findBallot } from '../../../db/catalogue/ballots/store.js';
import { findComment } from '../../../db/catalogue/comments/store.js';
import { type EventRow, listEvents, newestEvent } from '../../../db/catalogue/events/store.js';
import { findVersion } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import { decodeCursor, encodeCursor } from '../../paging.js';
import { toldBallot } from '../ballots/ballots.js';
import { visibleVersions } from '../visible.js';

interface Following {
  readonly standard: string | null;
  readonly after: string | null;
  readonly first: number;
}

/** What came after the cursor that the reader may see, in the order in which it was published. */
export async function events({ op }: Context, { standard, after, first }: Following) {
  const [publishedAt, id] = after ? decodeCursor(after, 'moment', 'uuid') : [];
  const from = publishedAt && id ? { publishedAt, id } : null;
  const rows = await listEvents(op, { standard, first, after: from });
  return { events: rows.slice(0, first).map(toldEvent), more: rows.length > first };
}

/** The cursor of the newest event that the reader may see. */
export async function newestCursor({ op }: Context): Promise<string | null> {
  const newest = await newestEvent(op);
  return newest ? cursorOf(newest) : null;
}

const cursorOf = ({ publishedAt, id }: Pick<EventRow, 'publishedAt' | 'id'>) => encodeCursor(publishedAt.getTime(), id);

const toldEvent = (row: EventRow) => ({ ...row, cursor: cursorOf(row), status: row.state });
export type ToldEvent = ReturnType<typeof toldEvent>;

/** The version as it stands now; null where the reader may not see it any more. */
export async function versionOf(context: Context, { versionId }: ToldEvent) {
  const found = await findVersion(context.op, versionId);
  return (found && visibleVersions(context, [found])[0]) ?? null;
}

export const commentOf = async ({ op }: Context, { commentId }: ToldEvent) =>
  (commentId && (await findComment(op, commentId))) || null;

export async function ballotOf(context: Context, { ballotId }: ToldEvent) {
  const found = ballotId ? await findBallot(context.op, ballotId) : undefined;
  return found ? await toldBallot(context, found) : null;
}
