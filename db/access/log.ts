import { isSeated } from '../../standards/access/actor.js';
import type { Operation } from '../operation.js';

interface Entry {
  readonly ownerId: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly fields: readonly string[];
}

/** Writes down what the operation read, in its own transaction. */
export async function insertReads(
  { sql, actor }: Operation,
  entries: readonly Entry[],
  { now, newId }: { now: () => Date; newId: () => string },
): Promise<void> {
  if (entries.length === 0 || !isSeated(actor)) return;
  const rows = entries.map(({ ownerId, objectType, objectId, fields }) => ({
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
