import postgres, { type ISql, type Options, type Sql as Pool, type PostgresType } from 'postgres';
import { ARRAY_TYPES, readArray, writeArray } from './arrays.js';
import { listenTo } from './listener.js';
import { sessionPool, type TakenSql } from './sessions.js';

/**
 * drizzle hands over dates and JSON as text already; `postgres` would encode JSON text a second time and refuse dates as
 * text. These types take both forms, so that one pool serves drizzle's queries and tagged ones alike.
 */
const types = {
  json: {
    to: 3802,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string): unknown => JSON.parse(text),
  },
  date: {
    to: 1184,
    from: [1114, 1184],
    serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
    parse: (text: string) => new Date(text),
  },
  // Named here, so that postgres need not ask the database for array types at each connection: it swallows that query's failure.
  array: {
    to: 1009,
    from: ARRAY_TYPES,
    serialize: writeArray,
    parse: readArray,
  },
} satisfies Record<string, PostgresType>;

const IDLE_MS = 60_000;

type Types = { json: unknown; date: Date };

/** Tagged statements of this pool's types, on whatever connection. */
export type Sql = ISql<Types>;
export type Connection = TakenSql<Types>;

export interface Client extends Sql, Pick<Pool<Types>, 'begin'> {
  /** A connection for one transaction, to be released. */
  reserve(): Promise<Connection>;
  /** Calls `wake` whenever something may have been notified on one of the channels. */
  follow(channels: readonly string[], wake: (channel: string) => void): ReturnType<typeof listenTo>;
  end(options?: { timeout?: number }): Promise<void>;
}

/**
 * A pool on `url`, at most `max` sessions of which are taken out at a time (`reserve`). Statements end after
 * `statementSeconds`.
 */
export function connect(
  url: string,
  options: { max?: number; statementSeconds?: number } & Partial<Options<never>> = {},
): Client {
  const { max = 10, statementSeconds = 60, ...rest } = options;
  const open = (more: object) =>
    postgres(url, {
      max,
      types,
      fetch_types: false,
      onnotice: () => {},
      connection: {
        application_name: 'entente',
        statement_timeout: statementSeconds * 1000,
        // After a COPY that failed postgres 3.4.9 waits for ever. PostgreSQL then ends the idle session, and the waiter gets an error.
        idle_in_transaction_session_timeout: IDLE_MS,
      },
      ...rest,
      ...more,
    });
  // No age limit: the client would close a session by age without knowing that a transaction is open on it.
  const sessions = sessionPool(max, (onclose) => open({ max: 1, max_lifetime: null, idle_timeout: null, onclose }));
  const pool = open({});
  const endPool = pool.end;
  return Object.assign(pool, {
    reserve: sessions.reserve,
    end: async ({ timeout = 5 }: { timeout?: number } = {}) => {
      await Promise.all([sessions.end(timeout), endPool({ timeout })]);
    },
    follow: (channels: readonly string[], wake: (channel: string) => void) =>
      listenTo((handlers) => open({ max: 1, max_lifetime: null, idle_timeout: null, ...handlers }), channels, wake),
  });
}
