import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import postgres from 'postgres';
import { ERROR_CODES, HubError } from '../../standards/errors.js';

/** Codes of Apollo Server and of limits that say only what the client itself sent. */
const CLIENT_CODES = new Set<unknown>([
  ...ERROR_CODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The error behind what GraphQL and its wrappers put around it. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** PostgreSQL's serialization failure and deadlock: the same operation may well succeed when run again. */
export const isRetryable = (error: unknown): boolean => {
  const cause = causeOf(error);
  return cause instanceof postgres.PostgresError && (cause.code === '40001' || cause.code === '40P01');
};

/** What a client reads of an error: a coded one as it is, anything else masked. `report` hears of the masked ones. */
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
  if (cause instanceof HubError) {
    return { message: cause.message, ...place, extensions: { code: cause.code, ...(cause.at && { at: cause.at }) } };
  }
  const sqlState = cause instanceof postgres.PostgresError ? cause.code : null;
  if (sqlState?.startsWith('22')) {
    return { message: 'A value in the request is not of its type.', ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  if (sqlState?.startsWith('40')) {
    return { message: 'Others changed the same data; try again.', ...place, extensions: { code: 'CONFLICT' } };
  }
  if (sqlState?.startsWith('57') || isConnectionLoss(cause)) {
    report(cause);
    return {
      message: 'The hub cannot answer at the moment; try again.',
      ...place,
      extensions: { code: 'UNAVAILABLE' },
    };
  }
  const code = formatted.extensions?.code;
  if (code !== 'INTERNAL_SERVER_ERROR' && CLIENT_CODES.has(code)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  report(cause);
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const isConnectionLoss = (cause: unknown): boolean => {
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(CONNECTION_|CONNECT_|ECONN|08)/.test(code);
};
