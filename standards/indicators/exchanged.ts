import { CONTENT_FIELDS, type Statement } from './content.js';

/**
 * The public part of an indicator as JSON, which an exchange format is a schema of: under the names of `shareIndicator`'s
 * input, the terms of STIX and TLP as they are, times RFC 3339 UTC; what is not said is not there.
 */
export const exchangedOf = (statement: Statement): Record<string, unknown> =>
  Object.fromEntries(
    CONTENT_FIELDS.flatMap((field) => {
      const value = statement[field];
      return value === null ? [] : [[field, value instanceof Date ? value.toISOString() : value]];
    }),
  );
