import type { Sql } from '../../../db/client.js';
import { idOf } from './ids.js';
import { institutionOf, personId, seatOf } from './members.js';
import { ensureDataKey, sealedChunk } from './vault.js';

/** A file of somebody's that has arrived whole. */
export async function putUpload(sql: Sql, id: string, owner: string, content: Buffer): Promise<void> {
  const institution = institutionOf(seatOf(owner).organization);
  await ensureDataKey(sql, institution, 'upload');
  const { sealed, keyId } = sealedChunk(institution, id, content);
  await sql`insert into upload (id, person_id, institution_id, size, complete)
    values (${id}, ${personId(owner)}, ${idOf(institution)}, ${content.length}, true)`;
  await sql`insert into upload_chunk (upload_id, place, sealed, key_id) values (${id}, 0, ${sealed}, ${keyId})`;
}
