/** With `PROTOCOL_CODES` every code a client can meet in `extensions.code` (docs/errors.md). The set is closed: a new code is an API change. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

/** What a GraphQL server says of a request that is none, or that the schema does not allow (codes of Apollo Server). */
export const PROTOCOL_CODES = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal that a caller may read: `message` holds no private value, `at` names the place in the caller's own input. */
export class HubError extends Error {
  override readonly name = 'HubError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly at?: string,
  ) {
    super(message);
  }
}

export const badInput = (message: string, at?: string) => new HubError('BAD_USER_INPUT', message, at);
/** What `work` refuses is refused at this place of the input; where inside a text, its message says. */
export function placed<T>(at: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof HubError ? new HubError(error.code, error.message, at) : error;
  }
}

export const notFound = (what: string) => new HubError('NOT_FOUND', `No such ${what}.`);
