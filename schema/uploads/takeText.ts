import type { Operation } from '../../db/operation.js';
import { takeUpload } from '../../db/uploads/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { badInput, notFound } from '../../standards/errors.js';

/** The text of an upload of the actor's own, as UTF-8. */
export async function takeText(op: Operation, uploadId: string): Promise<string> {
  const content = isSeated(op.actor) ? await takeUpload(op, uploadId, op.actor.personId) : undefined;
  if (!content) throw notFound('upload');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw badInput('The file is not UTF-8 text.', 'uploadId');
  }
}
