import { badInput } from '../../../standards/errors.js';

/**
 * Refuses text that UTF-8 cannot carry or PostgreSQL cannot store, and names its place: a lone surrogate would
 * be stored as another character than was sent.
 */
export function checkText(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (/\p{Cs}|\0/u.test(value)) throw badInput('The text holds characters that are none.', at);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) checkText(inner, at ? `${at}.${name}` : name);
  }
}
