import type { EventKind } from '../../../standards/catalogue/event.js';
import type { State } from '../../../standards/catalogue/lifecycle.js';
import type { Operation } from '../../operation.js';

export interface EventRow {
  readonly id: string;
  readonly standardKey: string;
  readonly versionId: string;
  readonly version: string;
  readonly kind: EventKind;
  readonly state: State;
  readonly commentId: string | null;
  readonly ballotId: string | null;
  readonly at: Date;
  readonly publishedAt: Date;
}

export interface EventPage {
  readonly standard: string | null;
  readonly first: number;
  readonly after: { readonly publishedAt: Date; readonly id: string } | null;
}

/** What happened to standards, in the order in which it was published; one more than `first` when there is. */
export const listEvents = ({ sql }: Operation, { standard, first, after }: EventPage): Promise<EventRow[]> =>
  sql<EventRow[]>`
    select e.id, s.key as "standardKey", e.version_id as "versionId", e.version, e.kind, e.state,
      e.comment_id as "commentId", e.ballot_id as "ballotId", e.at, e.published_at as "publishedAt"
    from standard_event e join standard s on s.id = e.standard_id
    where not e.stamp_due and ${standard === null ? sql`true` : sql`s.key = ${standard}`}
      and ${after === null ? sql`true` : sql`(e.published_at, e.id) > (${after.publishedAt}, ${after.id}::uuid)`}
    order by e.published_at, e.id limit ${first + 1}`;

/** The last that was published, of all the reader may see. */
export async function newestEvent({ sql }: Operation): Promise<Pick<EventRow, 'id' | 'publishedAt'> | undefined> {
  const [row] = await sql<Pick<EventRow, 'id' | 'publishedAt'>[]>`
    select id, published_at as "publishedAt" from standard_event where not stamp_due
    order by published_at desc, id desc limit 1`;
  return row;
}
