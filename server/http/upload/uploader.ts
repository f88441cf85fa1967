import type { Client } from '../../../db/client.js';
import { type Operation, openOperation } from '../../../db/operation.js';
import type { Caller } from '../../../db/seat.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { permits } from '../../../standards/access/permissions.js';
import { HubError } from '../../../standards/errors.js';

/** One transaction of somebody who may upload, in the seat that they have at that moment. */
export async function asUploader<T>(
  client: Client,
  caller: Caller | null,
  work: (op: Operation, actor: SeatedActor) => Promise<T>,
): Promise<T> {
  const op = await openOperation(client, caller, 'append');
  try {
    if (!permits(op.actor, 'upload:write') || !isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Not allowed.');
    const result = await work(op, op.actor);
    await op.commit();
    return result;
  } finally {
    await op.rollback();
  }
}
