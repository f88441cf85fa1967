import type { Sql } from '../../../db/client.js';
import { assessmentId } from './conformance.js';
import { at, INSTITUTIONS, type Institution, idOf, nextOf } from './ids.js';
import { indicatorId } from './indicators.js';
import { seatId } from './members.js';

export const entryName = (owner: Institution, reader: Institution): string => `${owner} read by ${reader}`;
export const entryId = (owner: Institution, reader: Institution): string => idOf(entryName(owner, reader));

/** Who has read each institution's: its own analyst a private part, the next one's what was granted. */
export async function buildLog(sql: Sql): Promise<void> {
  for (const owner of INSTITUTIONS) {
    const next = nextOf(owner);
    const entries = [
      { reader: owner, type: 'indicator', object: indicatorId(owner, 'open'), fields: ['private.narrative'] },
      { reader: next, type: 'assessment', object: assessmentId(owner, 'opened'), fields: ['answers'] },
    ];
    for (const { reader, type, object, fields } of entries) {
      await sql`insert into access_log (id, at, owner_id, reader_id, reader_seat_id, object_type, object_id, fields)
        values (${entryId(owner, reader)}, ${at(35)}, ${idOf(owner)}, ${idOf(reader)}, ${seatId(`analyst@${reader}`)},
          ${type}, ${object}, ${fields})`;
    }
  }
}
