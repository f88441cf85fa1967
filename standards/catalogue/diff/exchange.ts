import { isDeepStrictEqual } from 'node:util';
import type { Oscal } from '../document.js';
import { isAnnotation } from '../exchange/schema.js';
import { isObject, type JsonObject } from '../json.js';
import { breaking, editorial, type Finding, minor } from './change.js';

/**
 * A schema that refuses what the one before it took breaks who shares; one that plainly takes all of it, and more, is minor.
 * What cannot be read off the keywords counts as refusing more.
 */
export function compareExchange(from: Oscal | undefined, to: Oscal | undefined): Finding[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (from === undefined) return [breaking('exchange format set: what is shared is held against it')];
  if (to === undefined) return [minor('exchange format removed')];
  if (isDeepStrictEqual(bare(from), bare(to))) return [editorial('exchange format: annotations only')];
  if (takesAll(from, to, { from, to })) return [minor('exchange format widened')];
  return [breaking('exchange format changed: it may refuse what was valid')];
}

/** Without what says nothing of validity. */
function bare(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).filter(([name]) => !isAnnotation(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, bareInside(name, value)]));
}

function bareInside(name: string, value: unknown): unknown {
  if ((name === 'properties' || name === '$defs') && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
  if (name === 'enum' || name === 'const' || name === 'required' || name === 'dependentRequired') return value;
  return Array.isArray(value) ? value.map(bare) : bare(value);
}

type Roots = { readonly from: Oscal; readonly to: Oscal };

const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** Whether all that `from` takes is taken by `to`, as far as the keywords say so one by one. */
function takesAll(from: unknown, to: unknown, roots: Roots): boolean {
  if (to === true || from === false || isDeepStrictEqual(bare(from), bare(to))) return sameDefs(from, to, roots);
  if (!isObject(to)) return false;
  const older: JsonObject = isObject(from) ? from : {};
  return Object.keys(to).every((name) => isAnnotation(name) || loosens(name, older, to, roots));
}

/** Equal words mean the same only where what they refer to does. */
const sameDefs = (from: unknown, to: unknown, { from: older, to: newer }: Roots): boolean =>
  !JSON.stringify([from, to]).includes('#/$defs/') ||
  isDeepStrictEqual(bareInside('$defs', older.$defs), bareInside('$defs', newer.$defs));

function loosens(name: string, from: JsonObject, to: JsonObject, roots: Roots): boolean {
  const [was, is] = [from[name], to[name]];
  if (name === '$defs') return true;
  if (name === 'properties') return propertiesLoosen(from, to, roots);
  if (name === 'additionalProperties') return additionalLoosens(from, to, roots);
  if (was === undefined) return false;
  if (LEAST.includes(name)) return Number(is) <= Number(was);
  if (MOST.includes(name)) return Number(is) >= Number(was);
  if (name === 'required') return listOf(is).every((item) => listOf(was).includes(item));
  if (name === 'type') return listOf(was).every((item) => typeTaken(item, listOf(is)));
  if (name === 'enum') return listOf(was).every((item) => listOf(is).some((other) => isDeepStrictEqual(item, other)));
  if (name === 'items' || name === 'propertyNames') return takesAll(was, is, roots);
  return isDeepStrictEqual(bareInside(name, was), bareInside(name, is)) && sameDefs(was, is, roots);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const typeTaken = (type: unknown, types: readonly unknown[]): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

/** A property that is new in the newer one was free before, unless the older one had no others at all. */
function propertiesLoosen(from: JsonObject, to: JsonObject, roots: Roots): boolean {
  const [was, is] = [objectIn(from.properties), objectIn(to.properties)];
  return Object.entries(is).every(([name, schema]) => {
    const before = Object.hasOwn(was, name) ? was[name] : (from.additionalProperties ?? true);
    return takesAll(before, schema, roots);
  });
}

/** What no property is named for in the newer one, and what was named in the older one and is not any more, goes by it. */
function additionalLoosens(from: JsonObject, to: JsonObject, roots: Roots): boolean {
  const [was, is] = [objectIn(from.properties), objectIn(to.properties)];
  const unnamed = Object.entries(was).filter(([name]) => !Object.hasOwn(is, name));
  const schemas = [from.additionalProperties ?? true, ...unnamed.map(([, schema]) => schema)];
  return schemas.every((schema) => takesAll(schema, to.additionalProperties, roots));
}

const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});
