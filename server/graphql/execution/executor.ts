import { type ExecutionResult, Kind } from 'graphql';
import { insertReads } from '../../../db/access/log.js';
import type { Client } from '../../../db/client.js';
import { type Operation, openOperation, readAs } from '../../../db/operation.js';
import type { Vault } from '../../../db/sealing/vault.js';
import type { Caller } from '../../../db/seat.js';
import type { Read } from '../../../schema/access/reads.js';
import type { KeptComparisons } from '../../../schema/catalogue/diff/comparison.js';
import type { Context } from '../../../schema/context.js';
import { privatePartsLoader } from '../../../schema/indicators/show/privateParts.js';
import { sightingsLoader } from '../../../schema/indicators/show/sightings.js';
import { HubError } from '../../../standards/errors.js';
import { passesGate } from '../shield/gate.js';
import type { PreparedOperation } from './compiled.js';
import { isRetryable, MAX_ATTEMPTS, pauseBefore, turnstile } from './retry.js';
import { strip } from './strip.js';
import { checkVariables } from './variables.js';

/** What an operation needs beyond its transaction; time, ids and keys come from here. */
export interface Resources {
  readonly client: Client;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly vault: Vault;
  readonly comparisons: KeptComparisons;
  /** Stamps what was published; awaited, so that who publishes then reads it. */
  readonly stamp: () => Promise<unknown>;
}

// SERIALIZABLE transactions that overlap make each other fail and run again, the more of them the more often.
const inTurn = turnstile(4);

/** Runs one operation in one transaction of its own, as the caller. */
export async function executeOperation(
  resources: Resources,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  if (prepared.operation.operation === 'subscription') {
    throw new HubError('BAD_USER_INPUT', 'Subscriptions are served over WebSocket (graphql-transport-ws).');
  }
  checkVariables(variables, prepared.anyText);
  if (asksNothing(prepared)) return strip(await prepared.runner('gated')({}, {}, variables));
  if (prepared.operation.operation === 'mutation') {
    return await inTurn(() => mutate(resources, caller, prepared, variables));
  }
  if (prepared.logged) return await readLogged(resources, caller, prepared, variables);
  return await readAs(resources.client, caller, (op) =>
    run(contextOf(resources, op, NOTHING_ELSE), prepared, variables),
  );
}

/** A document that may read private or granted fields is answered only after the access log's entries are committed. */
async function readLogged(
  resources: Resources,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const op = await openOperation(resources.client, caller, 'logged-read');
  try {
    const reads: Read[] = [];
    const context = contextOf(resources, op, { ...NOTHING_ELSE, reads: (read) => reads.push(read) });
    const result = await run(context, prepared, variables);
    await insertReads(op, reads, resources);
    await op.commit();
    return result;
  } catch (error) {
    await op.rollback().catch(() => {});
    throw error;
  }
}

/** SERIALIZABLE, and run again when it failed because of others. Committed before it is answered, and only if it had no error. */
async function mutate(
  resources: Resources,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
  attempt = 1,
): Promise<ExecutionResult> {
  let publishes = false;
  const reads: Read[] = [];
  const op = await openOperation(resources.client, caller, 'write');
  let result: ExecutionResult;
  try {
    const context = contextOf(resources, op, {
      published: () => {
        publishes = true;
      },
      reads: (read) => reads.push(read),
    });
    result = await run(context, prepared, variables);
    if (!result.errors) await insertReads(op, reads, resources);
    await (result.errors ? op.rollback() : op.commit());
  } catch (error) {
    await op.rollback().catch(() => {});
    if (!isRetryable(error) || attempt === MAX_ATTEMPTS) throw error;
    await pauseBefore(attempt);
    return await mutate(resources, caller, prepared, variables, attempt + 1);
  }
  if (result.errors?.some(isRetryable) && attempt < MAX_ATTEMPTS) {
    await pauseBefore(attempt);
    return await mutate(resources, caller, prepared, variables, attempt + 1);
  }
  if (result.errors) return withoutData(result);
  if (publishes) await resources.stamp();
  return result;
}

/** The change was rolled back, and so were the log entries for what the answer read: neither may be told. */
const withoutData = ({ data, ...rest }: ExecutionResult): ExecutionResult => ({
  ...rest,
  ...(data && { data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, untold(value)])) }),
});

// A text is `__typename`, which tells nothing.
const untold = (value: unknown) => (typeof value === 'string' ? value : null);

type Effects = Pick<Context, 'published' | 'reads'>;

const NOTHING_ELSE: Effects = { published: () => {}, reads: () => {} };

export const contextOf = (
  { now, newId, vault, comparisons }: Resources,
  op: Operation,
  { published, reads }: Effects,
): Context => ({
  op,
  now,
  newId,
  vault,
  comparisons,
  sightings: sightingsLoader(op),
  privateParts: privatePartsLoader(op, vault),
  lookedUp: { values: 0 },
  published,
  reads,
});

/** The gate chooses the schema: fields that the actor may not read are denied one by one behind the full shield. */
async function run(
  context: Context,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const schema = passesGate(context.op, prepared.actions) ? 'gated' : 'full';
  return strip(await prepared.runner(schema)({}, context, variables));
}

/** `__typename` and introspection are the same for everyone and need no transaction. */
const asksNothing = ({ operation, actions }: PreparedOperation): boolean =>
  actions.size === 0 && operation.operation === 'query' && operation.kind === Kind.OPERATION_DEFINITION;
