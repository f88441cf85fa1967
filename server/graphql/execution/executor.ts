import { type ExecutionResult, Kind } from 'graphql';
import { insertReads } from '../../../db/access/log.js';
import type { Client } from '../../../db/client.js';
import { type Operation, openOperation } from '../../../db/operation.js';
import { readAs } from '../../../db/readAs.js';
import type { Vault } from '../../../db/sealing/vault.js';
import type { Caller } from '../../../db/seat.js';
import type { Read } from '../../../schema/access/reads.js';
import type { KeptComparisons } from '../../../schema/catalogue/diff/comparison.js';
import type { Context } from '../../../schema/context.js';
import { historiesLoader } from '../../../schema/indicators/show/history.js';
import { privatePartsLoader } from '../../../schema/indicators/show/privateParts.js';
import { sightingsLoader } from '../../../schema/indicators/show/sightings.js';
import { asideOf, type Order, type Outcome } from '../../../schema/work/aside.js';
import { HubError } from '../../../standards/errors.js';
import { pointsOfVariables } from '../../limits/cost.js';
import { nameOf } from '../../limits/party.js';
import type { Asker, Charge, Quotas } from '../../limits/quotas.js';
import { turns } from '../../limits/turns.js';
import { ordersIn, withWork } from '../../work/aside.js';
import { passesGate } from '../shield/gate.js';
import type { PreparedOperation } from './compiled.js';
import { isRetryable, MAX_ATTEMPTS, pauseBefore } from './retry.js';
import { strip } from './strip.js';
import { checkVariables } from './variables.js';

/** What an operation needs beyond its transaction; time, ids and keys come from here. */
export interface Resources {
  readonly client: Client;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly vault: Vault;
  readonly comparisons: KeptComparisons;
  readonly quotas: Quotas;
  /** Does what would hold up the event loop elsewhere. */
  readonly work: (caller: Caller | null, order: Order) => Promise<Outcome>;
  /** Stamps what was published; awaited, so that who publishes then reads it. */
  readonly stamp: () => Promise<unknown>;
}

// SERIALIZABLE transactions that overlap make each other fail and run again, the more of them the more often.
const inTurn = turns({ all: 4, each: 2 });

type Done = ReadonlyMap<string, Outcome>;

/** Runs one operation in one transaction of its own, as the caller and on their account. */
export async function executeOperation(
  resources: Resources,
  asker: Asker,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  if (prepared.operation.operation === 'subscription') {
    throw new HubError('BAD_USER_INPUT', 'Subscriptions are served over WebSocket (graphql-transport-ws).');
  }
  checkVariables(variables, prepared.anyText);
  const points = prepared.points + pointsOfVariables(variables);
  return await resources.quotas.perform(asker, points, async (charge) => {
    if (asksNothing(prepared)) return strip(await prepared.runner('gated')({}, {}, variables));
    return await inTransactions({ ...resources, charge }, asker.caller, prepared, variables);
  });
}

/** What an operation needs, on whoever's account it is. */
interface Charged extends Resources {
  readonly charge: Charge;
}

async function inTransactions(
  resources: Charged,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const mutates = prepared.operation.operation === 'mutation';
  return await withWork(
    (order) => resources.work(caller, order),
    async (done) => {
      if (mutates) return await inTurn(nameOf(caller), () => mutate(resources, caller, prepared, variables, done));
      if (prepared.logged) return await readLogged(resources, caller, prepared, variables, done);
      return await readAs(resources.client, caller, (op) =>
        run(resources, contextOf(resources, op, NOTHING_ELSE, done), prepared, variables),
      );
    },
  );
}

/** A document that may read private or granted fields is answered only after the access log's entries are committed. */
async function readLogged(
  resources: Charged,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
  done: Done,
): Promise<ExecutionResult> {
  const op = await openOperation(resources.client, caller, 'logged-read');
  try {
    const reads: Read[] = [];
    const context = contextOf(resources, op, { ...NOTHING_ELSE, reads: (read) => reads.push(read) }, done);
    const result = await run(resources, context, prepared, variables);
    // What is not answered was not read.
    if (ordersIn(result).length === 0) await insertReads(op, reads, resources);
    await op.commit();
    return result;
  } catch (error) {
    await op.rollback().catch(() => {});
    throw error;
  }
}

/** SERIALIZABLE, and run again when it failed because of others. Committed before it is answered, and only if it had no error. */
async function mutate(
  resources: Charged,
  caller: Caller | null,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
  done: Done,
  attempt = 1,
): Promise<ExecutionResult> {
  let publishes = false;
  const reads: Read[] = [];
  const op = await openOperation(resources.client, caller, 'write');
  let result: ExecutionResult;
  try {
    const effects = {
      published: () => {
        publishes = true;
      },
      reads: (read: Read) => reads.push(read),
    };
    const context = contextOf(resources, op, effects, done);
    result = await run(resources, context, prepared, variables);
    if (!result.errors) await insertReads(op, reads, resources);
    await (result.errors ? op.rollback() : op.commit());
  } catch (error) {
    await op.rollback().catch(() => {});
    if (!isRetryable(error) || attempt === MAX_ATTEMPTS) throw error;
    await pauseBefore(attempt);
    return await mutate(resources, caller, prepared, variables, done, attempt + 1);
  }
  if (result.errors?.some(isRetryable) && attempt < MAX_ATTEMPTS) {
    await pauseBefore(attempt);
    return await mutate(resources, caller, prepared, variables, done, attempt + 1);
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

const NOTHING_DONE: Done = new Map();
const NOTHING_ELSE: Effects = { published: () => {}, reads: () => {} };

export const contextOf = (
  { now, newId, vault, comparisons }: Resources,
  op: Operation,
  { published, reads }: Effects,
  done: Done = NOTHING_DONE,
): Context => ({
  op,
  now,
  newId,
  vault,
  comparisons,
  histories: historiesLoader(op),
  sightings: sightingsLoader(op),
  privateParts: privatePartsLoader(op, vault),
  lookedUp: { values: 0 },
  aside: asideOf(done),
  published,
  reads,
});

/** The gate chooses the schema: fields that the actor may not read are denied one by one behind the full shield. */
async function run(
  { charge }: Charged,
  context: Context,
  prepared: PreparedOperation,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  await charge(context.op.actor);
  const schema = passesGate(context.op, prepared.actions) ? 'gated' : 'full';
  return strip(await prepared.runner(schema)({}, context, variables));
}

/** `__typename` and introspection are the same for everyone and need no transaction. */
const asksNothing = ({ operation, actions }: PreparedOperation): boolean =>
  actions.size === 0 && operation.operation === 'query' && operation.kind === Kind.OPERATION_DEFINITION;
