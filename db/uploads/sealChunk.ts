import { HubError, notFound } from '../../standards/errors.js';
import { BrokenSeal } from '../../standards/sealing/envelope.js';
import type { Operation } from '../operation.js';
import { findKeys } from '../sealing/store.js';
import type { Of, Vault } from '../sealing/vault.js';
import { appendChunk, findChunk } from './store.js';

/** Where a piece of a file stands: one that is put in the place of another does not open. */
export const placeOfChunk = (uploadId: string, place: number, organizationId: string): Of => ({
  table: 'upload_chunk',
  row: `${uploadId} ${place}`,
  organizationId,
});

export interface Chunk {
  readonly uploadId: string;
  /** Whose key it is sealed under. */
  readonly institutionId: string;
  readonly place: number;
  readonly content: Buffer;
}

/** @throws HubError UNAVAILABLE where its key is destroyed meanwhile: what follows is sealed under the next one */
export async function storeChunk(op: Operation, vault: Vault, chunk: Chunk): Promise<void> {
  const { uploadId, institutionId, place, content } = chunk;
  const [sealed] = await vault.sealAll(op, [[placeOfChunk(uploadId, place, institutionId), content]]);
  if (!sealed) return;
  await appendChunk(op, { uploadId, place, ...sealed });
  // From here on the foreign key holds the key's row: it was destroyed before, or waits for this to end.
  const [key] = await findKeys(op, [sealed.keyId]);
  if (!key?.wrapped) throw new HubError('UNAVAILABLE', 'Keys are being changed: send the file again.');
}

/** The next piece of the person's own upload; a file whose key is gone, or is another institution's, is as absent as any. */
export async function readChunk(
  op: Operation,
  vault: Vault,
  uploadId: string,
  place: number,
): Promise<Buffer | undefined> {
  const chunk = await findChunk(op, uploadId, place);
  if (!chunk) return undefined;
  const { institutionId, ...sealed } = chunk;
  const [content = null] = await vault.openBytes(op, [[placeOfChunk(uploadId, place, institutionId), sealed]]);
  if (content instanceof BrokenSeal) throw content;
  if (content === null) throw notFound('upload');
  return content;
}
