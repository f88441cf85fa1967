import { type ExecutionResult, GraphQLError, Kind } from 'graphql';
import { insertReads } from '../../db/access/log.js';
import type { Client } from '../../db/client.js';
import { type Operation, openOperation, readAs } from '../../db/operation.js';
import type { Vault } from '../../db/sealing/vault.js';
import type { Caller } from '../../db/seat.js';
import type { Read } from '../../schema/access/reads.js';
import type { KeptComparisons } from '../../schema/catalogue/diff/comparison.js';
import type { Context } from '../../schema/context.js';
import { privatePartsLoader } from '../../schema/indicators/privateParts.js';
import { sightingsLoader } from '../../schema/indicators/sightings.js';
import { asideOf, type Order, type Outcome } from '../../schema/work/aside.js';
import { HubError } from '../../standards/errors.js';
import { pointsOfVariables } from '../limits/cost.js';
import { nameOf } from '../limits/party.js';
import type { Asker, Charge, Quotas } from '../limits/quotas.js';
import { turns } from '../limits/turns.js';
import { orderIn, withWork } from '../work/aside.js';
import type { PreparedOperation } from './compiled.js';
import { passesGate } from './gate.js';
import { isRetryable, MAX_ATTEMPTS, pauseBefore } from './retry.js';
import { HIDDEN } from './shield.js';
import { checkText } from './variables.js';

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

// Serializable transactions that overlap get in each other's way, the more so the more there are at once.
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
  if (mutates) checkText(variables, '');
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

/** What may have read private or granted fields is answered once the log of it is committed. */
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
    if (!orderIn(result)) await insertReads(op, reads, resources);
    await op.commit();
    return result;
  } catch (error) {
    await op.rollback().catch(() => {});
    throw error;
  }
}

/** SERIALIZABLE, run again when others got in the way; committed before it is answered, and only when it had no error. */
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

/** What is undone is not told: the change is not there, and the log has nothing of what was read to tell it. */
const withoutData = ({ data, ...rest }: ExecutionResult): ExecutionResult => ({
  ...rest,
  ...(data && { data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, untold(value)])) }),
});

// `__typename` is no object's.
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

/** Denials by object leave no trace but the null. Errors stand in the order of their paths: by when they came they would tell time. */
export function strip(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const { errors, ...rest } = result;
  const told = errors.map(asGraphQLError).filter(({ extensions }) => extensions.code !== HIDDEN);
  return told.length > 0 ? { ...rest, errors: told.sort(byPath) } : rest;
}

const byPath = ({ path: one = [] }: GraphQLError, { path: other = [] }: GraphQLError): number => {
  const differs = one.findIndex((step, index) => step !== other[index]);
  const [step, against] = [one[differs], other[differs]];
  if (step === undefined || against === undefined) return one.length - other.length;
  if (typeof step === 'number' && typeof against === 'number') return step - against;
  return String(step) < String(against) ? -1 : 1;
};

/** graphql-jit's own errors pass for GraphQLError and lack what its constructor sets; the error behind one is kept. */
function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, path, originalError } = error;
  const coded = originalError as { extensions?: GraphQLError['extensions'] } | undefined;
  return new GraphQLError(message, { path, originalError, extensions: coded?.extensions });
}

/** `__typename` and introspection are the same for everyone and need no transaction. */
const asksNothing = ({ operation, actions }: PreparedOperation): boolean =>
  actions.size === 0 && operation.operation === 'query' && operation.kind === Kind.OPERATION_DEFINITION;
