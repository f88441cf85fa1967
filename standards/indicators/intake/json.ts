import { badInput } from '../../errors.js';

/** An object out of JSON.parse. Only own properties are read: `__proto__` in a document is a name like any other. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (object: Json, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);

export function ownText(object: Json, name: string): string | undefined {
  const value = own(object, name);
  return typeof value === 'string' ? value : undefined;
}

/** The objects in a list that may be absent. @throws HubError when the property is something else. */
export function ownObjects(object: Json, name: string): readonly Json[] {
  const list = own(object, name) ?? [];
  if (Array.isArray(list) && list.every(isObject)) return list;
  throw badInput(`${name} is not a list of objects.`, name);
}

/** A document whose encoding and depth were seen to already. @throws HubError without the parser's words, which quote it */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('The document is not JSON.');
  }
}
