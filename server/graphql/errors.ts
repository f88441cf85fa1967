import { DrizzleQueryError } from 'drizzle-orm';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import postgres from 'postgres';
import { ERROR_CODES, HubError, PROTOCOL_CODES } from '../../standards/errors.js';
import { KeysUnavailable } from '../../standards/sealing/provider.js';

/** Codes of Apollo Server and of limits that say only what the client itself sent. */
const CLIENT_CODES = new Set<unknown>([...ERROR_CODES, ...PROTOCOL_CODES]);

/** The error behind what GraphQL, drizzle and their wrappers put around it. */
export function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError);
  // drizzle's own message quotes the statement and its values.
  if (error instanceof DrizzleQueryError && error.cause) return causeOf(error.cause);
  return error;
}

/** What may be told of a failure: a refusal as it is, a failure of the database by what it means to the client; null hides it. */
export function tellable(error: unknown): HubError | null {
  const cause = causeOf(error);
  if (cause instanceof HubError) return cause;
  const sqlState = cause instanceof postgres.PostgresError ? cause.code : '';
  if (sqlState.startsWith('22')) return new HubError('BAD_USER_INPUT', 'A value in the request is not of its type.');
  if (/^(40|23505)/.test(sqlState)) return new HubError('CONFLICT', 'Others changed the same data; try again.');
  if (/^(57|53|08)/.test(sqlState) || isConnectionLoss(cause) || cause instanceof KeysUnavailable) {
    return new HubError('UNAVAILABLE', 'The hub cannot answer at the moment; try again.');
  }
  return null;
}

const isConnectionLoss = (cause: unknown): boolean => {
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(CONNECTION_|CONNECT_|ECONN|EPIPE)/.test(code);
};

/** What a client reads of an error: a coded one as it is, anything else masked. `report` hears of what is not its fault. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = causeOf(error);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const told = tellable(cause);
  if (told) {
    if (told !== cause && told.code === 'UNAVAILABLE') report(cause);
    return { message: told.message, ...place, extensions: { code: told.code, ...(told.at && { at: told.at }) } };
  }
  const code = formatted.extensions?.code;
  if (code !== 'INTERNAL_SERVER_ERROR' && CLIENT_CODES.has(code)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  report(cause);
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
