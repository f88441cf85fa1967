import { sizeOfUpload, takeUpload as take } from '../../db/uploads/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';

/** That the actor has sent it, whole. What it may cost to read it is charged, each time it is read. */
export async function requireUpload({ op }: Context, id: string): Promise<number> {
  const size = isSeated(op.actor) ? await sizeOfUpload(op, id, op.actor.personId) : undefined;
  if (size === undefined) throw notFound('upload');
  return size;
}

/** Takes it out of what waits: it is used once. */
export async function takeUpload({ op }: Context, id: string): Promise<void> {
  const taken = isSeated(op.actor) && (await take(op, id, op.actor.personId));
  if (!taken) throw notFound('upload');
}
