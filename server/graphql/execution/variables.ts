import { badInput } from '../../../standards/errors.js';

/** Deeper than any input of the schema or document that is imported as JSON; what follows it recurses. */
const MAX_NESTING = 100;

/**
 * Refuses, with its place, text that UTF-8 cannot carry or PostgreSQL cannot store (a lone surrogate would be kept as another
 * character than was sent; a NUL would end the transaction, and with it the other fields), and what is nested to overflow the
 * stack.
 */
export function checkVariables(value: unknown, at = '', depth = 0): void {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value)) throw badInput('The text holds characters that are none; leave them out.', at);
  } else if (typeof value === 'object' && value !== null) {
    if (depth > MAX_NESTING) throw badInput(`Values are nested ${MAX_NESTING} levels deep at most.`, at.split('.')[0]);
    for (const [name, inner] of Object.entries(value)) checkVariables(inner, at ? `${at}.${name}` : name, depth + 1);
  }
}

/** A lone surrogate (Unicode, section 3.9), or NUL. */
export const UNSTORABLE = /\p{Cs}|\0/u;
