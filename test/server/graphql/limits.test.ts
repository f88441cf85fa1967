import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const FIELDS = 'edges { node { id value name description tlp type confidence labels } }';
/** Fragments of which each spreads the next twice: 2^`count` ways through a short document. */
const doubling = (count: number, last: string, type: string) =>
  `${repeat(count, (i) => `fragment f${i} on ${type} { ...f${i + 1} ...f${i + 1} }`)} fragment f${count} on ${type} { ${last} }`;

const DOCUMENTS: Record<string, string> = {
  'ends too early': '{ standards { edges',
  'is empty': '',
  'has too many tokens': `{ ${repeat(1_500, (i) => `a${i}: __typename`)} }`,
  'is too deep': `{ standards { edges { node { ${'committee { '.repeat(12)} id ${'} '.repeat(12)} } } } }`,
  'has too many aliases': `{ ${repeat(40, (i) => `a${i}: me { name }`)} }`,
  'hides its aliases in fragments': `{ ...a ...b } ${['a', 'b'].map((name) => `fragment ${name} on Query { ${repeat(20, (i) => `${name}${i}: me { name }`)} }`).join(' ')}`,
  'has too many directives': `{ __typename ${'@include(if: true) '.repeat(40)} }`,
  'costs too much, first given': `{ ${repeat(29, (i) => `a${i}: indicators(first: 100) { ${FIELDS} }`)} }`,
  'costs too much, first left to its default': `{ ${repeat(29, (i) => `a${i}: indicators { ${FIELDS} ...x }`)} } fragment x on IndicatorConnection { edges { node { ${repeat(25, (i) => `publisher { id key name { en } kind region sector ${i % 2 ? 'id' : 'key'} }`)} } } }`,
  'costs too much, in fragments': `{ ${repeat(29, (i) => `a${i}: indicators(first: 100) { ...f }`)} } fragment f on IndicatorConnection { ${FIELDS} }`,
  'spreads a fragment in itself': '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  'spreads fragments in a doubling circle': `{ ...f0 } ${doubling(60, '...f0 ...f0', 'Query')}`,
  'spreads fragments by doubling': `{ ...f0 } ${doubling(60, '__typename', 'Query')}`,
  'mutates by doubling': `mutation { ...f0 } ${doubling(60, 'revokeIndicator(input: { id: "00000000-0000-4000-8000-000000000000", version: 1 }) { indicator { id } }', 'Mutation')}`,
  'looks into itself without end': `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`,
  'names an unknown field': '{ standart { edges { cursor } } }',
  'names an unknown argument': '{ standards(frist: 1) { edges { cursor } } }',
  'holds two mutations':
    'mutation { a: revokeIndicator(input: { id: "00000000-0000-4000-8000-000000000000", version: 1 }) { indicator { id } } b: revokeIndicator(input: { id: "00000000-0000-4000-8000-000000000000", version: 1 }) { indicator { id } } }',
  'hides two mutations in fragments':
    'mutation { ...a ... on Mutation { b: startAssessment(input: { standard: "x" }) { assessment { id } } } } fragment a on Mutation { a: startAssessment(input: { standard: "x" }) { assessment { id } } }',
};

describe('when a document', () => {
  it.each(Object.keys(DOCUMENTS))('%s, it is refused before anything runs', async (kind) => {
    const started = performance.now();
    const { status, data, errors, text } = await hub.ask('analyst@aurora', DOCUMENTS[kind] ?? '');
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/);
    expect(text).not.toContain('Did you mean');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('costs too much with first in a variable, it is refused whatever the variable says', async () => {
    const query = `query ($n: Int!) { ${repeat(29, (i) => `a${i}: indicators(first: $n) { ${FIELDS} }`)} }`;
    const { status, errors } = await hub.ask('analyst@aurora', query, { n: 1 });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('is the whole introspection of a client, it is answered', async () => {
    const { status, data } = await hub.ask(null, getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('is the members’ main query, it is answered', async () => {
    const { errors } = await hub.ask(
      'analyst@aurora',
      '{ indicators(first: 50) { edges { cursor node { id type value name tlp confidence validFrom validUntil technique channel labels version publisher { key name { en zhCN } } sightingCount } } pageInfo { hasNextPage endCursor } } }',
    );
    expect(errors).toBeUndefined();
  });
});

describe('when a value is not of its type', () => {
  const SHARE = 'mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id } } }';

  it.each([
    ['an unknown enum value', { type: 'CARRIER_PIGEON', value: 'x' }],
    ['a number for text', { type: 'URL', value: 7 }],
    ['text for a number', { type: 'URL', value: 'https://a.example', confidence: 'high' }],
    ['a fraction for a whole number', { type: 'URL', value: 'https://a.example', confidence: 1.5 }],
    ['a number beyond 32 bits', { type: 'URL', value: 'https://a.example', confidence: 2 ** 40 }],
    ['a time that is none', { type: 'URL', value: 'https://a.example', validFrom: 'yesterday' }],
    ['an unknown field', { type: 'URL', value: 'https://a.example', colour: 'red' }],
    ['a null in a list', { type: 'URL', value: 'https://a.example', labels: [null] }],
    ['nothing', null],
  ])('%s is bad input', async (_what, input) => {
    const { status, data, errors, text } = await hub.ask('analyst@aurora', SHARE, { input });
    expect([200, 400]).toContain(status);
    expect(data?.shareIndicator ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('Did you mean');
  });

  it.each([
    ['query ($id: UUID!) { indicator(id: $id) { id } }', { id: 'not-a-uuid' }],
    ['query ($id: UUID!) { indicator(id: $id) { id } }', {}],
    ['query ($order: IndicatorOrder!) { indicators(order: $order) { edges { cursor } } }', { order: 'BY_OWNER' }],
    ['query ($n: Int!) { indicators(first: $n) { edges { cursor } } }', { n: 'many' }],
    [
      'query ($filter: IndicatorFilterInput) { indicators(filter: $filter) { edges { cursor } } }',
      { filter: { tlp: ['PURPLE'] } },
    ],
    [
      'query ($filter: IndicatorFilterInput) { indicators(filter: $filter) { edges { cursor } } }',
      { filter: { owner: 'x' } },
    ],
  ])('in a query too: %s', async (query, variables) => {
    const { status, errors, text } = await hub.ask('analyst@aurora', query, variables);
    expect([200, 400]).toContain(status);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('Did you mean');
  });

  it.each([
    '{ indicator(id: "not-a-uuid") { id } }',
    '{ indicators(order: BY_OWNER) { edges { cursor } } }',
    '{ indicators(filter: { tlp: [PURPLE] }) { edges { cursor } } }',
  ])('as a literal it fails validation: %s', async (query) => {
    const { status, errors, text } = await hub.ask('analyst@aurora', query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(text).not.toContain('Did you mean');
  });

  it.each([0, -1, 101, 2_147_483_647])('a page of %i is refused', async (first) => {
    const { errors } = await hub.ask(
      'analyst@aurora',
      'query ($n: Int!) { indicators(first: $n) { edges { cursor } } }',
      { n: first },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at: 'first' });
  });
});
