import { badInput } from '../../errors.js';

/** A whole number that JSON's doubles hold exactly. */
export function wholeFrom(least: number, value: unknown, what: string, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
    throw badInput(`${what} is a whole number from ${least} on.`, at);
  return value;
}
