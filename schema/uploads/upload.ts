import { takeUpload as take } from '../../db/uploads/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';

/** Takes it out of what waits: it is used once. */
export async function takeUpload({ op }: Context, id: string): Promise<void> {
  const taken = isSeated(op.actor) && (await take(op, id, op.actor.personId));
  if (!taken) throw notFound('upload');
}
