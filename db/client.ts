import postgres, { type ISql, type Options, type PostgresType } from 'postgres';

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
} satisfies Record<string, PostgresType>;

export type Client = ReturnType<typeof connect>;
/** Tagged statements of this pool's types, on whatever connection. */
export type Sql = ISql<{ json: unknown; date: Date }>;
export type Connection = Awaited<ReturnType<Client['reserve']>>;

/** A pool on `url`. Statements end after `statementSeconds`. */
export function connect(
  url: string,
  options: { max?: number; statementSeconds?: number } & Partial<Options<never>> = {},
) {
  const { max = 10, statementSeconds = 60, ...rest } = options;
  return postgres(url, {
    max,
    types,
    onnotice: () => {},
    connection: { application_name: 'entente', statement_timeout: statementSeconds * 1000 },
    ...rest,
  });
}
