import { and, count, eq, lt, or, sum } from 'drizzle-orm';
import type { Client } from '../client.js';
import { asMaintainer } from '../maintenance.js';
import type { Operation } from '../operation.js';
import { ormOn } from '../orm.js';
import { upload, uploadChunk } from './tables.js';

/** How many files wait, and how many bytes they have or may come to have. */
export interface Waiting {
  readonly files: number;
  readonly bytes: number;
}

const waiting = { files: count(), bytes: sum(upload.size).mapWith(Number) };

/** Of the person who asks. */
export async function myWaiting({ orm }: Operation, personId: string): Promise<Waiting> {
  const [row] = await orm.select(waiting).from(upload).where(eq(upload.personId, personId));
  return { files: row?.files ?? 0, bytes: row?.bytes ?? 0 };
}

/** Of all who send for an institution, none of whom sees the others'. */
export async function waitingOf(client: Client, institutionId: string): Promise<Waiting> {
  const [row] = await asMaintainer(client, (connection) =>
    ormOn(connection)
      .select({ files: count(upload.id), bytes: waiting.bytes })
      .from(upload)
      .where(eq(upload.institutionId, institutionId)),
  );
  return { files: row?.files ?? 0, bytes: row?.bytes ?? 0 };
}

/** Makes room for a file of at most `size` bytes. */
export async function openUpload(
  { orm }: Operation,
  row: { id: string; personId: string; institutionId: string; size: number },
): Promise<void> {
  await orm.insert(upload).values({ ...row, complete: false });
}

export async function appendChunk(
  { orm }: Operation,
  row: { uploadId: string; place: number; sealed: Buffer; keyId: string },
): Promise<void> {
  await orm.insert(uploadChunk).values(row);
}

export async function completeUpload({ orm }: Operation, id: string, size: number): Promise<void> {
  await orm.update(upload).set({ size, complete: true }).where(eq(upload.id, id));
}

/** The size of the person's own upload that has arrived whole. */
export async function sizeOfUpload({ orm }: Operation, id: string, personId: string): Promise<number | undefined> {
  const [row] = await orm.select({ size: upload.size }).from(upload).where(ownComplete(id, personId));
  return row?.size;
}

/** A piece of the person's own upload, and whose key it is sealed under. */
export async function findChunk({ orm }: Operation, uploadId: string, place: number) {
  const { sealed, keyId } = uploadChunk;
  const [row] = await orm
    .select({ sealed, keyId, institutionId: upload.institutionId })
    .from(uploadChunk)
    .innerJoin(upload, eq(upload.id, uploadChunk.uploadId))
    .where(and(eq(uploadChunk.uploadId, uploadId), eq(uploadChunk.place, place)));
  return row;
}

/** Takes the person's own upload out: whoever commits has used it, whoever rolls back still has it. */
export async function takeUpload({ orm }: Operation, id: string, personId: string): Promise<boolean> {
  const taken = await orm.delete(upload).where(ownComplete(id, personId)).returning({ id: upload.id });
  return taken.length > 0;
}

export async function discardUpload({ orm }: Operation, id: string): Promise<void> {
  await orm.delete(upload).where(eq(upload.id, id));
}

const ownComplete = (id: string, personId: string) =>
  and(eq(upload.id, id), eq(upload.personId, personId), eq(upload.complete, true));

/** Deletes what nobody took since before `untaken`, and what did not arrive whole since before `unfinished`. */
export async function deleteStaleUploads(client: Client, since: { untaken: Date; unfinished: Date }): Promise<void> {
  const stale = or(
    lt(upload.createdAt, since.untaken),
    and(lt(upload.createdAt, since.unfinished), eq(upload.complete, false)),
  );
  await asMaintainer(client, (connection) => ormOn(connection).delete(upload).where(stale));
}
