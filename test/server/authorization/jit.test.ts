import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causeOf } from '../../../server/graphql/errors.js';
import { contextOf } from '../../../server/graphql/execution/executor.js';
import { strip } from '../../../server/graphql/execution/strip.js';
import { passesGate } from '../../../server/graphql/shield/gate.js';
import type { ShieldedSchemas } from '../../../server/graphql/shield/shield.js';
import { HubError } from '../../../standards/errors.js';
import { broadDocuments } from '../../support/broad.js';
import { createWorldDatabase, type TestDatabase } from '../../support/database.js';
import { openRooms, type Rooms } from '../../support/rooms.js';
import { worked } from '../../support/workHere.js';
import { indicatorId } from '../../support/world/indicators.js';
import { READERS, type Reader } from '../../support/worldHub.js';
import { type Generated, generatedDocuments } from './jit/documents.js';

let database: TestDatabase;
let rooms: Rooms;
beforeAll(async () => {
  database = await createWorldDatabase();
  rooms = await openRooms(database.url);
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

/** As JSON over the wire: data in its own order, errors by path with what a client would read of each. */
function told(result: ExecutionResult): string {
  const { data, errors = [] } = strip(result);
  const seen = errors.map((error) => {
    const cause = causeOf(error);
    const code = cause instanceof HubError ? cause.code : error.extensions.code;
    const message = cause instanceof HubError ? cause.message : error.message;
    // An error without a path is about the variables, to which the hub gives a code that graphql-js does not know.
    return JSON.stringify([error.path, message, code ?? (error.path ? undefined : 'BAD_USER_INPUT')]);
  });
  return JSON.stringify([data, seen.sort()]).replace(/bundle--[0-9a-f-]{36}/g, 'bundle');
}

/** Over the gated schema only what the gate lets through: of all else the database refuses a part, and which one is told by time. */
async function both(reader: Reader, wanted: keyof ShieldedSchemas, { document, variables }: Generated) {
  const node = parse(document);
  expect(validate(rooms.schema, node), document).toEqual([]);
  const compiled = rooms.prepare(node, document, undefined);
  if (!compiled) throw new Error('There is an operation in it.');
  const op = await rooms.asReader(reader);
  const over = passesGate(op, compiled.actions) ? wanted : 'full';
  const result = await worked(op, (done) => {
    const context = contextOf(rooms.resources, op, { published: () => {}, reads: () => {} }, done);
    return compiled.runner(over)({}, context, { ...variables });
  });
  const jit = told(result);
  // Undoes the operation as well, so it goes last.
  const js = told(await rooms.run(rooms.shielded[over], op, node, variables));
  return { jit, js };
}

const INDICATOR = indicatorId('borealis', 'red');
const DOCUMENTS: readonly Generated[] = [
  {
    document:
      '{ me { ...who } } fragment who on Me { n: name organization { ...org key } } fragment org on Organization { key name { zhCN } }',
    variables: {},
  },
  { document: `query ($id: UUID!) { indicator(id: $id) { value } }`, variables: { id: INDICATOR } },
  { document: `query ($id: UUID!) { a: indicator(id: $id) { value } me { name } }`, variables: { id: INDICATOR } },
  { document: `query ($id: UUID!) { indicator(id: $id) { value } }`, variables: { id: 'not an id' } },
  { document: `query ($id: UUID!) { indicator(id: $id) { value } }`, variables: {} },
  { document: 'query ($first: Int!) { indicators(first: $first) { edges { node { id } } } }', variables: { first: 0 } },
  {
    document: 'query ($first: Int = 1) { indicators(first: $first) { edges { node { id private { narrative } } } } }',
    variables: {},
  },
  {
    document: 'query ($f: IndicatorFilterInput) { indicators(filter: $f) { edges { node { id tlp } } } }',
    variables: { f: { tlp: ['RED'], revoked: null } },
  },
  {
    document: 'query ($f: IndicatorFilterInput) { indicators(filter: $f) { edges { node { id tlp } } } }',
    variables: { f: { tlp: ['PURPLE'] } },
  },
  {
    document: 'query ($after: String) { indicators(after: $after) { edges { node { id } } } }',
    variables: { after: 'x' },
  },
  {
    document:
      'query ($t: DateTimeISO) { indicators(filter: { validAt: $t }) { edges { node { validFrom validUntil } } } }',
    variables: { t: '2026-02-01T00:00:00Z' },
  },
  {
    document:
      '{ indicators { edges { node { id mine private { victims } ... on Indicator { private { narrative } } } } } }',
    variables: {},
  },
  {
    document: '{ standards { edges { node { key versions { disclosure publishedAt } } } } __typename }',
    variables: {},
  },
  ...[
    ['a.example', 'not a value'],
    'a.example',
    [],
    ['a.example', null],
    ['a.example', 1],
    [['a.example']],
    {},
    null,
  ].map((values) => ({
    document: 'query ($values: [String!]!) { lookup(values: $values) { hits { value } unrecognized } }',
    variables: { values },
  })),
  {
    document: 'query ($values: [String!]! = ["a.example"]) { lookup(values: $values) { unrecognized } }',
    variables: {},
  },
  {
    document:
      'query ($no: Boolean!) { me @include(if: $no) { name } standards { pageInfo @skip(if: $no) { endCursor } } }',
    variables: { no: false },
  },
];

describe('when a query is compiled by graphql-jit', () => {
  it.each([
    'analyst@aurora',
    'admin@borealis',
    'agent@aurora.callcenter',
    'editor@committee',
    'researcher@university',
    'regulator@authority',
    null,
  ] as const)('%s reads what graphql-js would say', async (reader) => {
    const broad = broadDocuments(rooms.schema).map((document) => ({ document, variables: {} }));
    for (const document of [...DOCUMENTS, ...broad]) {
      const { jit, js } = await both(reader, 'full', document);
      expect(jit, document.document).toBe(js);
    }
  });

  it('a member reads it of the gated schema as well', async () => {
    for (const document of DOCUMENTS) {
      const { jit, js } = await both('analyst@aurora', 'gated', document);
      expect(jit, document.document).toBe(js);
    }
  });

  it('a required variable that has a default may be left out', async () => {
    const document = 'query ($first: Int! = 1) { standards(first: $first) { edges { node { key } } } }';
    const { jit, js } = await both('analyst@aurora', 'full', { document, variables: {} });
    expect(jit).toBe(js);
  });

  it('a list named __proto__ lends nothing to variables that are left out', async () => {
    const document = `query ($__proto__: [String!]!, $length: Int, $map: String) {
      standards(first: $length, after: $map) { edges { node { key } } } lookup(values: $__proto__) { unrecognized } }`;
    const variables = JSON.parse('{"__proto__":["a.example"]}');
    const { jit, js } = await both('analyst@aurora', 'full', { document, variables });
    const standards = (answer: string) => JSON.parse(answer)[0].standards.edges;
    expect(standards(jit)).toEqual(standards(js));
    expect(standards(js).length).toBeGreaterThan(1);
  });

  it('any query over the schema gives the same JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedDocuments(rooms.schema),
        fc.constantFrom<Reader>(...READERS),
        fc.constantFrom<keyof ShieldedSchemas>('full', 'gated'),
        async (generated, reader, over) => {
          const { jit, js } = await both(reader, over, generated);
          expect(jit).toBe(js);
        },
      ),
      { numRuns: 150 },
    );
  });
});
