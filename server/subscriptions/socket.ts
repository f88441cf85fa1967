import type { Server } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { useServer } from 'graphql-ws/use/ws';
import { LRUCache } from 'lru-cache';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Caller } from '../../db/seat.js';
import { HubError } from '../../standards/errors.js';
import { formatError } from '../graphql/errors.js';
import type { Resources } from '../graphql/execution/executor.js';
import { checkVariables } from '../graphql/execution/variables.js';
import { documentLimits, MAX_BODY_BYTES, MAX_TOKENS } from '../graphql/limits.js';
import { callerOf } from '../identity/caller.js';
import type { Verifier } from '../identity/verifier.js';
import { Admission } from './admission.js';
import { asErrors, changes } from './changes.js';
import { type FanOut, fanOut } from './fanOut.js';
import { FEEDS } from './feeds.js';
import type { Subscriber } from './subscriber.js';
import type { Wakeups } from './wakeups.js';

/** What was asked for, with the document as it was sent. */
interface Asked extends ExecutionArgs {
  readonly query: string;
}

interface Connected {
  readonly caller: () => Promise<Caller | null>;
  readonly socket: WebSocket;
  subscriptions: number;
}

const MAX_DOCUMENTS = 200;
/** At the same time on one socket. */
const MAX_SUBSCRIPTIONS = 50;

/** What the socket needs of the hub. `schema` has a rule on every field: sockets carry no compiled queries. */
export interface SocketOptions {
  readonly schema: GraphQLSchema;
  readonly resources: Resources;
  readonly wakeups: Wakeups;
  readonly verify: Verifier;
  /** Proxies of the hub's own before it. */
  readonly proxies: number;
  readonly report: (cause: unknown) => void;
}

/** `/graphql` as a WebSocket (graphql-transport-ws): subscriptions only. */
export function serveSubscriptions(server: Server, options: SocketOptions) {
  const { schema, verify, report } = options;
  /** Documents that are valid: subscribers ask the same. */
  const documents = new LRUCache<string, DocumentNode>({ max: MAX_DOCUMENTS });
  const rules = [...specifiedRules, ...documentLimits().validationRules];
  const connections = new WeakMap<object, Connected>();
  const format = (errors: readonly GraphQLError[]) =>
    errors
      .map((error) => formatError(error.toJSON(), error, report))
      .map((error) => new GraphQLError(error.message.replace(SUGGESTION, ''), error));
  const shared = fanOut(options.resources);
  const admission = new Admission(options.resources.quotas, options.proxies);
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: MAX_BODY_BYTES,
    verifyClient: ({ req }, answer) => answer(admission.mayOpen(req), 429, 'Too many sockets', { 'retry-after': '5' }),
  });
  sockets.on('connection', (socket, request) => admission.open(socket, request));
  const disposable = useServer(
    {
      onConnect: async ({ connectionParams, extra }) => {
        const { socket } = extra;
        const connected = { caller: callerFrom(connectionParams, verify), socket, subscriptions: 0 };
        connections.set(socket, connected);
        // 4403 Forbidden closes the socket of a token that is no good.
        return await connected.caller().then(
          async (caller) => admission.name(socket, caller, await shared.actor(caller)),
          () => false,
        );
      },
      onSubscribe: ({ extra }, _id, payload) => {
        const parsed = read(documents, schema, rules, payload);
        if (Array.isArray(parsed)) return format(parsed);
        return { ...parsed, contextValue: connections.get(extra.socket) };
      },
      execute: () => ({ errors: format([new GraphQLError('Only subscriptions are served here.', BAD_INPUT)]) }),
      subscribe: (args) =>
        endable((left) => follow({ ...options, fanOut: shared, admission }, args as Asked, format, left)),
    },
    sockets,
  );
  sockets.on('connection', takeQuietly);
  return { stop: async () => await disposable.dispose() };
}

/** A frame that is too large or malformed is its sender's fault. ws closes the socket with the code for it; graphql-ws would print a stack. */
function takeQuietly(socket: WebSocket): void {
  socket.removeAllListeners('error');
  socket.on('error', () => {});
}

// graphql-js suggests names of the schema. Apollo hides these over HTTP, so they are hidden here too.
const SUGGESTION = / ?Did you mean .+\?$/s;

const BAD_INPUT = { extensions: { code: 'BAD_USER_INPUT' } };

/** A browser cannot set headers on a socket, so both come as connection parameters of the headers' names. */
function callerFrom(parameters: Record<string, unknown> | null | undefined, verify: Verifier): Connected['caller'] {
  const text = (name: string) => {
    const found = Object.entries(parameters ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
    return typeof found === 'string' ? found : undefined;
  };
  return () => callerOf({ authorization: text('authorization'), 'entente-seat': text('entente-seat') }, verify);
}

function read(
  documents: LRUCache<string, DocumentNode>,
  schema: GraphQLSchema,
  rules: Parameters<typeof validate>[2],
  payload: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
): GraphQLError[] | Asked {
  try {
    const document = documents.get(payload.query) ?? parse(payload.query, { maxTokens: MAX_TOKENS });
    const errors = documents.has(payload.query) ? [] : validate(schema, document, rules);
    if (errors.length > 0)
      return [...errors].map((error) => new GraphQLError(error.message, { ...error.toJSON(), ...INVALID }));
    documents.set(payload.query, document);
    const operationName = payload.operationName ?? undefined;
    return { schema, document, operationName, variableValues: payload.variables ?? {}, query: payload.query };
  } catch (error) {
    return error instanceof GraphQLError ? [new GraphQLError(error.message, UNPARSED)] : asErrors(error);
  }
}

const INVALID = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
const UNPARSED = { extensions: { code: 'GRAPHQL_PARSE_FAILED' } };

/**
 * `return` of a generator takes effect only when its current wait is over, here at the next notice. Until then the hub would read for
 * a subscriber who has left and count them. So `return` ends the wait first.
 */
function endable<T>(follow: (left: AbortSignal) => AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  const leaving = new AbortController();
  const events = follow(leaving.signal);
  const end = events.return.bind(events);
  return Object.assign(events, {
    return: (value: void | PromiseLike<void>) => {
      leaving.abort();
      return end(value);
    },
  });
}

/** What a subscription needs besides: what all of them share. */
interface Following extends SocketOptions {
  readonly fanOut: FanOut;
  readonly admission: Admission;
}

async function* follow(
  { fanOut, wakeups, admission }: Following,
  args: Asked,
  format: (errors: readonly GraphQLError[]) => GraphQLError[],
  left: AbortSignal,
) {
  const connected = args.contextValue as Connected;
  const { caller } = connected;
  connected.subscriptions++;
  let release = () => {};
  try {
    if (connected.subscriptions > MAX_SUBSCRIPTIONS) {
      throw new HubError('LIMIT_EXCEEDED', `At most ${MAX_SUBSCRIPTIONS} subscriptions on one connection.`);
    }
    release = admission.subscribe(connected.socket);
    const subscriber = { ...subscriberOf(args), caller };
    for await (const result of changes(fanOut, wakeups, subscriber, left)) {
      yield result.errors ? { ...result, errors: format(result.errors) } : result;
    }
  } catch (error) {
    yield { errors: format(asErrors(error)) };
  } finally {
    release();
    connected.subscriptions--;
  }
}

/** What is followed, and the arguments of it. */
function subscriberOf({ schema, document, query, operationName, variableValues }: Asked): Omit<Subscriber, 'caller'> {
  checkVariables(variableValues ?? {});
  const operation = getOperationAST(document, operationName);
  const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
  if (variables.errors) throw new GraphQLError(variables.errors[0]?.message ?? '', BAD_INPUT);
  const node = operation?.selectionSet.selections.find((selection) => selection.kind === 'Field');
  const field = node && schema.getSubscriptionType()?.getFields()[node.name.value];
  const feed = field && FEEDS[field.name];
  if (!feed) throw new GraphQLError('Ask for what to follow directly, not in a fragment.', BAD_INPUT);
  const args = getArgumentValues(field, node, variables.coerced);
  return {
    schema,
    document,
    query,
    operationName: operationName ?? undefined,
    variables: variableValues ?? {},
    feed,
    args,
    after: (args.after ?? null) as string | null,
  };
}
