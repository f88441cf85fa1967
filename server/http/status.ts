import type { ErrorCode } from '../../standards/errors.js';

/** HTTP status of a refusal that concerns a whole request. */
export const httpStatusOf = (code: ErrorCode): number =>
  ({
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    BAD_USER_INPUT: 400,
    CONFLICT: 409,
    LIMIT_EXCEEDED: 413,
    UNAVAILABLE: 503,
    INTERNAL_SERVER_ERROR: 500,
  })[code];
