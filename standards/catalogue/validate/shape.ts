import { badInput } from '../../errors.js';
import { below, isObject, type JsonObject } from '../json.js';

/** An object with no property but these. @throws HubError BAD_USER_INPUT at the first other one. */
export function objectWith(value: unknown, names: readonly string[], at: string): JsonObject {
  if (!isObject(value)) throw badInput('An object was expected.', at);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined) throw badInput('No such property.', below(at, stranger));
  return value;
}

export function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput('A list was expected.', at);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw badInput(`One of ${allowed.join(', ')} was expected.`, at);
  return found;
}

export function matching(value: unknown, pattern: RegExp, what: string, at: string): string {
  if (typeof value !== 'string' || value.length > 255 || !pattern.test(value))
    throw badInput(`${what} was expected.`, at);
  return value;
}

/** Not blank, and no longer than a line should be. */
export function lineOfText(value: unknown, at: string): string {
  return matching(value, /^(?=.*\S)[^\n\r]+$/u, 'A line of text', at);
}
