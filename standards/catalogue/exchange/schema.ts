import { RE2JS } from 're2js';
import { badInput, HubError } from '../../errors.js';
import { canonicalJson } from '../digest.js';
import type { Oscal } from '../document.js';
import { below, isObject, type JsonObject } from '../json.js';
import { objectWith } from '../validate/shape.js';
import { FORMATS } from './formats.js';
import { compileExchange } from './validator.js';

/**
 * `bytes` of its canonical JSON; `depth` of schemas in schemas; `schemas` with every reference written out, which is what
 * checking one object may cost; `pattern` in characters; `steps` of all patterns as RE2 runs them, where `\d{500}` is five hundred.
 */
export const EXCHANGE_LIMITS = { bytes: 65_536, depth: 16, schemas: 1_000, pattern: 256, steps: 5_000 } as const;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Keywords by what they hold (JSON Schema 2020-12). Without anchors, ids and dynamic references nothing is ever looked up. */
const ANNOTATIONS = ['$schema', '$comment', 'title', 'description', 'default', 'examples', 'deprecated'];
const PLAIN = [
  ...[
    'type',
    'enum',
    'const',
    'required',
    'dependentRequired',
    'minProperties',
    'maxProperties',
    'minItems',
    'maxItems',
  ],
  ...['uniqueItems', 'minContains', 'maxContains', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'multipleOf', 'pattern', 'format'],
];
const ONE = ['additionalProperties', 'propertyNames', 'items', 'contains', 'not', 'if', 'then', 'else'];
const LISTS = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const MAPS = ['properties', '$defs'];
const KEYWORDS = [...ANNOTATIONS, ...PLAIN, ...ONE, ...LISTS, ...MAPS, '$ref'];

/** Says nothing of what is valid. */
export const isAnnotation = (keyword: string): boolean => ANNOTATIONS.includes(keyword);

/**
 * A JSON Schema (2020-12) of the public part of an indicator, bounded in what checking against it costs: no references but
 * to its own `$defs` and in no circle, patterns of RE2, which matches in linear time.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer.
 */
export function checkExchange(schema: unknown, at: string): asserts schema is Oscal {
  if (!isObject(schema)) throw badInput('A JSON Schema is an object.', at);
  if (Buffer.byteLength(canonicalJson(schema)) > EXCHANGE_LIMITS.bytes)
    throw badInput(`A schema of more than ${EXCHANGE_LIMITS.bytes} bytes.`, at);
  if (schema.$schema !== undefined && schema.$schema !== DIALECT)
    throw badInput(`The dialect is ${DIALECT}.`, below(at, '$schema'));
  checkSchema(schema, at, 0, { left: EXCHANGE_LIMITS.steps });
  refuseCostly(schema, at);
  try {
    compileExchange(schema);
  } catch (error) {
    if (error instanceof HubError) throw new HubError(error.code, error.message, `${at}${error.at ?? ''}`);
    throw error;
  }
}

/** Of `EXCHANGE_LIMITS.steps`: taken as patterns are compiled, so that no more of them are than may be. */
interface Steps {
  left: number;
}

function checkSchema(value: unknown, at: string, depth: number, steps: Steps): void {
  if (typeof value === 'boolean') return;
  if (depth > EXCHANGE_LIMITS.depth) throw badInput(`Schemas nested deeper than ${EXCHANGE_LIMITS.depth}.`, at);
  const schema = objectWith(value, KEYWORDS, at);
  if (depth > 0 && schema.$defs !== undefined) throw badInput('$defs stands at the top.', below(at, '$defs'));
  checkPattern(schema.pattern, below(at, 'pattern'), steps);
  if (schema.format !== undefined && !FORMATS.some((format) => format === schema.format))
    throw badInput(`A format is one of ${FORMATS.join(', ')}.`, below(at, 'format'));
  if (schema.$ref !== undefined && !/^#\/\$defs\/[\w.-]+$/.test(String(schema.$ref)))
    throw badInput('A reference is to #/$defs/name.', below(at, '$ref'));
  for (const [inner, place] of innerSchemas(schema, at)) checkSchema(inner, place, depth + 1, steps);
}

function checkPattern(pattern: unknown, at: string, steps: Steps): void {
  if (typeof pattern !== 'string') return;
  if (pattern.length > EXCHANGE_LIMITS.pattern)
    throw badInput(`A pattern has at most ${EXCHANGE_LIMITS.pattern} characters.`, at);
  steps.left -= sizeOf(pattern, at);
  if (steps.left < 0) throw badInput(`All patterns together take more than ${EXCHANGE_LIMITS.steps} steps.`, at);
}

function sizeOf(pattern: string, at: string): number {
  try {
    return RE2JS.compile(pattern).programSize();
  } catch {
    throw badInput('This is no pattern of RE2, which knows no backreferences and no look-around.', at);
  }
}

/** The schemas that stand directly in one. What is no schema where one should be is told by the metaschema. */
function innerSchemas(schema: JsonObject, at: string): (readonly [unknown, string])[] {
  const one = ONE.filter((name) => name in schema).map((name) => [schema[name], below(at, name)] as const);
  const lists = LISTS.flatMap((name) =>
    Array.isArray(schema[name])
      ? schema[name].map((item, index) => [item, below(below(at, name), index)] as const)
      : [],
  );
  const maps = MAPS.flatMap((name) =>
    isObject(schema[name])
      ? Object.entries(schema[name]).map(([key, item]) => [item, below(below(at, name), key)] as const)
      : [],
  );
  return [...one, ...lists, ...maps];
}

/** References that double at each step would cost two to their number. */
function refuseCostly(root: JsonObject, at: string): void {
  const defs = isObject(root.$defs) ? root.$defs : {};
  const costs = new Map<string, number | 'open'>();
  const costOf = (value: unknown): number => {
    if (!isObject(value)) return 1;
    const inner = innerSchemas({ ...value, $defs: undefined }, '').reduce((sum, [item]) => sum + costOf(item), 1);
    return inner + (typeof value.$ref === 'string' ? costOfRef(value.$ref.slice('#/$defs/'.length)) : 0);
  };
  const costOfRef = (name: string): number => {
    const known = costs.get(name);
    if (known === 'open') throw badInput('References lead in a circle.', below(below(at, '$defs'), name));
    if (known !== undefined) return known;
    if (!Object.hasOwn(defs, name)) throw badInput(`There is no #/$defs/${name}.`, at);
    costs.set(name, 'open');
    const cost = Math.min(costOf(defs[name]), EXCHANGE_LIMITS.schemas + 1);
    costs.set(name, cost);
    return cost;
  };
  // One that nothing refers to may refer in a circle, too.
  for (const name of Object.keys(defs)) costOfRef(name);
  if (costOf(root) > EXCHANGE_LIMITS.schemas)
    throw badInput(`With its references written out, more than ${EXCHANGE_LIMITS.schemas} schemas.`, at);
}
