import type { Client } from '../../../db/client.js';
import { type Operation, openOperation } from '../../../db/operation.js';
import type { Caller } from '../../../db/seat.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { permits } from '../../../standards/access/permissions.js';
import { HubError } from '../../../standards/errors.js';
import { retrying } from '../../graphql/retry.js';

/** One transaction of somebody who may upload, in the seat that they have at that moment. */
export const asUploader = <T>(
  client: Client,
  caller: Caller | null,
  work: (op: Operation, actor: SeatedActor) => Promise<T>,
): Promise<T> =>
  retrying(async () => {
    const op = await openOperation(client, caller, 'write');
    try {
      if (!permits(op.actor, 'upload:write') || !isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Not allowed.');
      const result = await work(op, op.actor);
      await op.commit();
      return result;
    } finally {
      await op.rollback();
    }
  });
