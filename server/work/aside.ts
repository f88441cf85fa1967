import type { ExecutionResult } from 'graphql';
import type { Client } from '../../db/client.js';
import type { Vault } from '../../db/sealing/vault.js';
import type { Caller } from '../../db/seat.js';
import { NotYetDone, type Order, type Outcome } from '../../schema/work/aside.js';
import { HubError } from '../../standards/errors.js';
import { causeOf } from '../graphql/errors.js';
import { pointsOfFile } from '../limits/cost.js';
import { nameOf } from '../limits/party.js';
import type { Quotas } from '../limits/quotas.js';
import type { Pool } from './pool.js';
import { fileSource, requireFile, versionSource } from './sources.js';

/** The work that an attempt asked for, all that its fields did at once: each attempt is the whole operation. */
export const ordersIn = ({ errors = [] }: ExecutionResult): readonly Order[] =>
  errors.flatMap((error) => {
    const cause = causeOf(error);
    return cause instanceof NotYetDone ? [cause.order] : [];
  });

/** An operation, begun anew after each work that it asked for. No transaction of it is open while that is done. */
export async function withWork(
  work: (order: Order) => Promise<Outcome>,
  attempt: (done: ReadonlyMap<string, Outcome>) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const done = new Map<string, Outcome>();
  while (true) {
    const result = await attempt(done);
    const orders = ordersIn(result);
    if (orders.length === 0) return result;
    for (const order of orders) if (!done.has(order.key)) done.set(order.key, await work(order));
  }
}

/** Does what a caller's operation asks for: what it reads is read as them, and is theirs in that moment. */
export async function doOrder(
  { client, vault, pool, quotas }: { client: Client; vault: Vault; pool: Pool; quotas: Quotas },
  caller: Caller | null,
  order: Order,
): Promise<Outcome> {
  const { task, input, file, versions = [] } = order;
  try {
    // Each time that it is read: a file that was refused may be named again.
    if (file !== undefined)
      await quotas.of({ caller, address: '' }).pay(pointsOfFile(await requireFile(client, caller, file)));
    const sources = [
      ...(file === undefined ? [] : [fileSource(client, vault, caller, file)]),
      ...versions.map((id) => versionSource(client, caller, id)),
    ];
    const job = { task, input, file: file !== undefined, documents: versions.length };
    return await pool.run(nameOf(caller), job, sources);
  } catch (error) {
    // Of what the work read, such as a file that is gone by now.
    if (error instanceof HubError) return { refusal: error };
    throw error;
  }
}
