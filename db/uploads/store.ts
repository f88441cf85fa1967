import type { Client } from '../client.js';
import type { Operation } from '../operation.js';

export async function insertUpload(
  { sql }: Operation,
  upload: { id: string; personId: string; content: Buffer },
): Promise<void> {
  await sql`insert into upload (id, person_id, size, content)
    values (${upload.id}, ${upload.personId}, ${upload.content.length}, ${upload.content})`;
}

/** The upload's bytes, taken out: whoever commits has used it, whoever rolls back still has it. */
export async function takeUpload({ sql }: Operation, id: string): Promise<Buffer | undefined> {
  const [row] = await sql<{ content: Buffer }[]>`select content from upload where id = ${id}`;
  if (row) await sql`delete from upload where id = ${id}`;
  return row?.content;
}

/** Deletes what nobody took since before `olderThan`. */
export async function deleteStaleUploads(client: Client, olderThan: Date): Promise<void> {
  await client.begin(async (sql) => {
    await sql`select set_config('role', 'entente_maintainer', true)`;
    await sql`delete from upload where created_at < ${olderThan}`;
  });
}
