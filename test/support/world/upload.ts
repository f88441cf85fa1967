import type { Sql } from '../../../db/client.js';
import { idOf } from './ids.js';
import { institutionOf, personId, seatOf } from './members.js';

/** A file of somebody's that has arrived whole. */
export async function putUpload(sql: Sql, id: string, owner: string, content: Buffer): Promise<void> {
  const institution = idOf(institutionOf(seatOf(owner).organization));
  await sql`insert into upload (id, person_id, institution_id, size, complete)
    values (${id}, ${personId(owner)}, ${institution}, ${content.length}, true)`;
  await sql`insert into upload_chunk (upload_id, place, content) values (${id}, 0, ${content})`;
}
