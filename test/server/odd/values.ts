import fc from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';

/** Texts that have broken parsers, databases and terminals. */
const TEXTS = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u202egpj.exe',
  '\u001b[2J',
  '%',
  '_',
  '\\',
  "'; drop table indicator; --",
  '{}',
  '[]',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '\ufeff',
  'ﷺ'.repeat(50),
  'x'.repeat(5_000),
  '00000000-0000-4000-8000-000000000000',
  '00000000-0000-4000-8000-00000000000g',
  'WyJwdWJsaXNoZWQiLDEsImEiXQ',
  'WyJwdWJsaXNoZWQiLDFlMzAwLCIwMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDAiXQ',
  '2026-11-29T00:00:00Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:60Z',
  '0000-01-01T00:00:00Z',
  'http://[::1',
  'http://xn--a.example',
  '1.2.3.4/99',
  '+999999999999999999999',
  'banking-threat-sharing',
  '1.0.0',
  '99999999999.0.0',
];

const NUMBERS = [0, -0, -1, 1, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1e21, 1e308, 0.1, -1e-320];

/** Stands for lists within lists; deeper than JSON.stringify goes, so they are written into the text (`withDepths`). */
const DEEP = [40, 400, 5_000].map((depth) => `@deep ${depth}@`);

export const withDepths = (json: string): string =>
  json.replaceAll(/"@deep (\d+)@"/g, (_, depth) => '['.repeat(Number(depth)) + ']'.repeat(Number(depth)));

export const oddText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

/** Any JSON value at all, some of them as deep as no one means. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(null, true, false, [], {}, [null], [[]], { a: null }),
  fc.constantFrom(...DEEP),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value for an input of the schema: of its shape more often than not, and odd in its leaves. */
export function oddFor(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return oddFor(type.ofType, depth);
  if (isListType(type)) {
    const items = fc.array(oddFor(type.ofType, depth + 1), { maxLength: 3 });
    return fc.oneof({ weight: 9, arbitrary: items }, { weight: 1, arbitrary: oddJson });
  }
  if (isEnumType(type)) {
    const names = fc.constantFrom(...type.getValues().map(({ name }) => name));
    return fc.oneof({ weight: 9, arbitrary: names }, { weight: 1, arbitrary: oddJson });
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    const members = Object.fromEntries(fields.map((field) => [field.name, oddFor(field.type, depth + 1)]));
    const object = depth > 4 ? fc.constant({}) : fc.record(members, { requiredKeys: needed });
    return fc.oneof({ weight: 9, arbitrary: object }, { weight: 1, arbitrary: oddJson });
  }
  return isScalarType(type) ? leafOf(type.name) : oddJson;
}

function leafOf(scalar: string): fc.Arbitrary<unknown> {
  if (scalar === 'Int' || scalar === 'Float') {
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...NUMBERS) }, { weight: 1, arbitrary: oddJson });
  }
  if (scalar === 'Boolean') return fc.oneof({ weight: 8, arbitrary: fc.boolean() }, { weight: 1, arbitrary: oddJson });
  return fc.oneof({ weight: 9, arbitrary: oddText }, { weight: 1, arbitrary: oddJson });
}
