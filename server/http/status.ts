import type { ErrorCode } from '../../standards/errors.js';
import { tellable } from '../graphql/errors.js';
import { RateLimited } from '../limits/account.js';

/** HTTP status of a refusal that concerns a whole request. */
export const httpStatusOf = (code: ErrorCode): number =>
  ({
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    BAD_USER_INPUT: 400,
    CONFLICT: 409,
    LIMIT_EXCEEDED: 413,
    RATE_LIMITED: 429,
    UNAVAILABLE: 503,
    INTERNAL_SERVER_ERROR: 500,
  })[code];

/** Status and header fields of an error that stops a whole request. */
export function httpOf(error: unknown): { status: number; headers: Map<string, string> } {
  const told = tellable(error);
  const headers = new Map<string, string>();
  if (told?.code === 'UNAUTHENTICATED') headers.set('www-authenticate', 'Bearer');
  if (told instanceof RateLimited) headers.set('retry-after', String(told.retryAfter));
  return { status: httpStatusOf(told?.code ?? 'INTERNAL_SERVER_ERROR'), headers };
}
