/** Every code a client can meet in `extensions.code`. The set is closed: a new code is an API change. */
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
export const notFound = (what: string) => new HubError('NOT_FOUND', `No such ${what}.`);
