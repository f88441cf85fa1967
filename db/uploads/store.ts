import { and, eq, lt } from 'drizzle-orm';
import type { Client } from '../client.js';
import { asMaintainer } from '../maintenance.js';
import type { Operation } from '../operation.js';
import { ormOn } from '../orm.js';
import { upload } from './tables.js';

export async function insertUpload(
  { orm }: Operation,
  row: { id: string; personId: string; content: Buffer },
): Promise<void> {
  await orm.insert(upload).values({ ...row, size: row.content.length });
}

/** The bytes of the person's own upload, taken out: whoever commits has used it, whoever rolls back still has it. */
export async function takeUpload({ orm }: Operation, id: string, personId: string): Promise<Buffer | undefined> {
  const [row] = await orm
    .delete(upload)
    .where(and(eq(upload.id, id), eq(upload.personId, personId)))
    .returning({ content: upload.content });
  return row?.content;
}

/** Deletes what nobody took since before `olderThan`. */
export async function deleteStaleUploads(client: Client, olderThan: Date): Promise<void> {
  await asMaintainer(client, (sql) => ormOn(sql).delete(upload).where(lt(upload.createdAt, olderThan)));
}
