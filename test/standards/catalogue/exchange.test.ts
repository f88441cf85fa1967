import { describe, expect, it } from 'vitest';
import { compareExchange } from '../../../standards/catalogue/diff/exchange.js';
import { checkExchange } from '../../../standards/catalogue/exchange/schema.js';
import { compileExchange } from '../../../standards/catalogue/exchange/validator.js';
import { HubError } from '../../../standards/errors.js';

const refused = (schema: unknown): string => {
  try {
    checkExchange(schema, '/exchange');
  } catch (error) {
    if (error instanceof HubError) return `${error.at}: ${error.message}`;
    throw error;
  }
  return 'taken';
};
const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });

describe('when a schema is to be an exchange format', () => {
  it('a JSON Schema 2020-12 is taken', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['technique'],
      properties: { confidence: { $ref: '#/$defs/sure' }, name: { type: 'string', pattern: '^[A-Z]+$' } },
      $defs: { sure: { type: 'integer', minimum: 50 } },
    };
    expect(refused(schema)).toBe('taken');
  });

  it.each([
    ['no object', [], /^\/exchange: A JSON Schema is an object/],
    ['another dialect', { $schema: 'http://json-schema.org/draft-07/schema#' }, /\/\$schema: The dialect/],
    ['an unknown keyword', { minimun: 3 }, /\/minimun: No such property/],
    [
      'a keyword of the wrong type',
      { properties: { a: { minLength: 'x' } } },
      /\/properties\/a\/minLength: No JSON Schema/,
    ],
    ['a type there is not', { type: 'text' }, /\/type: No JSON Schema/],
    ['a remote reference', { $ref: 'https://a.example/schema.json' }, /\/\$ref: A reference is to/],
    ['a dynamic reference', { $dynamicRef: '#a' }, /No such property/],
    ['an anchor or id', { $id: 'https://a.example' }, /\/\$id: No such property/],
    ['a reference to nothing', { $ref: '#/$defs/a' }, /There is no #\/\$defs\/a/],
    [
      'a circle',
      { $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } } },
      /in a circle/,
    ],
    ['a pattern with a backreference', { pattern: '(a)\\1' }, /\/pattern: This is no pattern of RE2/],
    ['a look-around', { properties: { a: { pattern: '(?=a)' } } }, /\/properties\/a\/pattern: .* RE2/],
    ['a long pattern', { pattern: 'a'.repeat(257) }, /at most 256/],
    ['an unknown format', { format: 'regex' }, /\/format: A format is one of/],
    ['deep nesting', nested(17), /nested deeper than 16/],
    ['much text', { $comment: 'x'.repeat(65_536) }, /more than 65536 bytes/],
  ])('%s is refused, with the place', (_what, schema, why) => {
    expect(refused(schema)).toMatch(why);
  });

  it('references that double at each step are refused, however short', () => {
    const step = (next: string) => ({ allOf: [{ $ref: `#/$defs/${next}` }, { $ref: `#/$defs/${next}` }] });
    const names = Array.from({ length: 20 }, (_name, index) => `d${index}`);
    const defs = Object.fromEntries(
      names.map((name, index) => [name, names[index + 1] ? step(names[index + 1] ?? '') : {}]),
    );
    expect(refused({ $ref: '#/$defs/d0', $defs: defs })).toMatch(/written out, more than 1000 schemas/);
  });

  it('a pattern that takes a backtracking engine years is told at once', () => {
    const schema = { properties: { name: { pattern: '^(a+)+$' } } };
    expect(refused(schema)).toBe('taken');
    expect(compileExchange(schema)({ name: `${'a'.repeat(8_000)}!` })).toEqual({
      at: '/name',
      reason: 'must match pattern "^(a+)+$"',
    });
  });

  it('what does not fit is told at its own place, missing and unknown members too', () => {
    const check = compileExchange({
      required: ['a'],
      properties: { a: { enum: ['x', 'y'] } },
      additionalProperties: false,
    });
    expect([{}, { a: 'z' }, { a: 'x', b: 1 }, { a: 'x' }].map((object) => check(object))).toEqual([
      { at: '/a', reason: 'is required' },
      { at: '/a', reason: 'must be one of x, y' },
      { at: '/b', reason: 'is not part of the format' },
      null,
    ]);
  });
});

describe('when an exchange format changes', () => {
  const base = {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'integer', minimum: 5 }, b: { enum: ['x', 'y'] } },
  };
  const grade = (from: object | undefined, to: object | undefined) =>
    compareExchange(from as never, to as never).map((finding) => finding.class);
  const withA = (a: object) => ({ ...base, properties: { ...base.properties, a } });

  it.each([
    ['a new one', undefined, base, 'breaking'],
    ['one that is gone', base, undefined, 'minor'],
    ['another title', base, { ...base, title: 'Exchange', $comment: 'x' }, 'editorial'],
    ['a lower minimum', base, withA({ type: 'integer', minimum: 4 }), 'minor'],
    ['a higher minimum', base, withA({ type: 'integer', minimum: 6 }), 'breaking'],
    ['a wider type', base, withA({ type: 'number', minimum: 5 }), 'minor'],
    ['a constraint more', base, withA({ type: 'integer', minimum: 5, maximum: 9 }), 'breaking'],
    ['a member less required', base, { ...base, required: ['a'] }, 'minor'],
    ['a member more required', base, { ...base, required: ['a', 'b', 'c'] }, 'breaking'],
    ['a term more', base, { ...base, properties: { ...base.properties, b: { enum: ['x', 'y', 'z'] } } }, 'minor'],
    ['a term less', base, { ...base, properties: { ...base.properties, b: { enum: ['x'] } } }, 'breaking'],
    ['a member described', base, { ...base, properties: { ...base.properties, c: { type: 'string' } } }, 'breaking'],
    ['closed', base, { ...base, additionalProperties: false }, 'breaking'],
    ['opened', { ...base, additionalProperties: false }, base, 'minor'],
    [
      'a member of a closed one',
      { ...base, additionalProperties: false },
      { ...base, properties: { ...base.properties, c: {} }, additionalProperties: false },
      'minor',
    ],
    ['words it cannot read', { not: { const: 1 } }, { not: { const: 2 } }, 'breaking'],
    [
      'the same reference to something else',
      { $ref: '#/$defs/a', $defs: { a: {} } },
      { $ref: '#/$defs/a', $defs: { a: { minimum: 1 } } },
      'breaking',
    ],
  ] as const)('%s is graded by what it does to whoever shares', (_what, from, to, grading) => {
    expect(grade(from, to)).toEqual([grading]);
  });

  it('the same is no change', () => {
    expect(grade(base, { ...base })).toEqual([]);
  });
});
