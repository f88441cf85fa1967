import { isObject, type JsonObject } from '../catalogue/json.js';
import { badInput } from '../errors.js';

/** An object with no property but these. Places are written with dots: `seats.0.role`. */
export function objectOf(value: unknown, names: readonly string[], at: string): JsonObject {
  if (!isObject(value)) throw badInput('An object was expected.', at);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined) throw badInput('No such property.', at === '' ? stranger : `${at}.${stranger}`);
  return value;
}

export function listOf(value: unknown, at: string): readonly unknown[] {
  if (value !== undefined && !Array.isArray(value)) throw badInput('A list was expected.', at);
  return value ?? [];
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw badInput(`One of ${allowed.join(', ')} was expected.`, at);
  return found;
}

/** RFC 3339 with its offset: a time of no zone would end at another moment on another machine. */
export function time(value: unknown, at: string): Date {
  const date = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw badInput('A time such as 2027-12-31T00:00:00Z was expected.', at);
  return date;
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
