import { isSeated, type Role } from '../../standards/access/actor.js';
import { oneForEach, type Read } from '../../standards/access/reads.js';
import type { OrganizationRow } from '../members/store.js';
import type { Operation } from '../operation.js';

/** Writes down what the operation read, in its own transaction: an entry for each object. */
export async function insertReads(
  { sql, actor }: Operation,
  reads: readonly Read[],
  { now, newId }: { now: () => Date; newId: () => string },
): Promise<void> {
  if (reads.length === 0 || !isSeated(actor)) return;
  const rows = oneForEach(reads).map(({ ownerId, objectType, objectId, fields }) => ({
    id: newId(),
    owner: ownerId,
    type: objectType,
    object: objectId,
    fields,
  }));
  await sql`insert into access_log (id, at, owner_id, reader_id, reader_seat_id, object_type, object_id, fields)
    select id, ${now()}, owner, ${actor.organizationId}, ${actor.seatId}, type, object, fields
    from jsonb_to_recordset(${rows as never}::jsonb)
      as entry(id uuid, owner uuid, type text, object uuid, fields text[])`;
}

export interface LogRow {
  readonly id: string;
  readonly at: Date;
  readonly reader: OrganizationRow;
  /** Told only of the owner's own people. */
  readonly readerSeat: { readonly id: string; readonly role: Role | null };
  readonly objectType: Read['objectType'];
  readonly objectId: string;
  readonly fields: readonly string[];
}

export interface LogFilter {
  readonly objectType?: string | null;
  readonly objectId?: string | null;
  /** Key of the reader's organization. */
  readonly readerKey?: string | null;
  readonly from?: Date | null;
  /** Exclusive. */
  readonly until?: Date | null;
}

export interface LogQuery {
  readonly filter: LogFilter;
  readonly first: number;
  readonly after: { readonly at: Date; readonly id: string } | null;
}

/** Entries on the owner's data, newest first; one more than `first` when there are. */
export function listReads({ sql }: Operation, ownerId: string, { filter, first, after }: LogQuery): Promise<LogRow[]> {
  const { objectType = null, objectId = null, readerKey = null, from = null, until = null } = filter;
  return sql<LogRow[]>`
    select l.id, l.at, l.object_type as "objectType", l.object_id as "objectId", l.fields,
      json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector,
        'region', o.region) as reader,
      json_build_object('id', l.reader_seat_id, 'role', m.role) as "readerSeat"
    from access_log l
    join organization o on o.id = l.reader_id
    left join membership m on m.id = l.reader_seat_id and m.organization_id = l.owner_id
    where l.owner_id = ${ownerId}
      and (${objectType}::text is null or l.object_type = ${objectType})
      and (${objectId}::uuid is null or l.object_id = ${objectId}::uuid)
      and (${readerKey}::text is null or o.key = ${readerKey})
      and (${from}::timestamptz is null or l.at >= ${from})
      and (${until}::timestamptz is null or l.at < ${until})
      ${after ? sql`and (l.at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by l.at desc, l.id desc limit ${first + 1}`;
}
