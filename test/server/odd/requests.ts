import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { oddFor, oddJson, oddText, withDepths } from './values.js';

export interface OddRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Whether `neighbour: standards(first: 1)` stands beside what is odd. */
  readonly neighbour: boolean;
}

const SCHEMA = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = (type: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] => {
  const fields = (SCHEMA.getType(type) as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields();
  return Object.values(fields);
};

/** The leaves of a type and of the objects in it that need no arguments, two levels deep. */
function selection(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
    .slice(0, 8)
    .map((field) => `${field.name} ${selection(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** A root field with odd values in variables or written in the document, a sound one beside it where it is a query. */
const ofRoot = (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): fc.Arbitrary<object> => {
  const args = Object.fromEntries(field.args.map((arg) => [arg.name, oddFor(arg.type)]));
  const needed = field.args.filter((arg) => isNonNullType(arg.type)).map(({ name }) => name);
  const neighbour = kind === 'query' ? 'neighbour: standards(first: 1) { edges { cursor } }' : '';
  const fields = selection(field.type);
  const inVariables = fc.record(args, { requiredKeys: needed }).map((variables) => {
    const given = field.args.filter(({ name }) => name in variables);
    const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(' ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(' ');
    const odd = `odd: ${field.name}${passed && `(${passed})`} ${fields}`;
    return { query: `${kind} Odd${declared && `(${declared})`} { ${neighbour} ${odd} }`, variables };
  });
  const inDocument = fc.record(args, { requiredKeys: needed }).map((values) => {
    const passed = field.args
      .filter(({ name }) => name in values)
      .map((arg) => `${arg.name}: ${literal(values[arg.name], getNamedType(arg.type))}`)
      .join(' ');
    return { query: `${kind} { ${neighbour} odd: ${field.name}${passed && `(${passed})`} ${fields} }` };
  });
  return fc.oneof({ weight: 3, arbitrary: inVariables }, { weight: 1, arbitrary: inDocument });
};

/** JSON as a GraphQL value; a name of an enum stays bare. */
function literal(value: unknown, type: unknown, depth = 0): string {
  if (depth > 20) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type, depth + 1)).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    return `{${Object.entries(value)
      .map(([name, item]) => `${name}: ${literal(item, getNamedType(fields[name]?.type ?? null), depth + 1)}`)
      .join(' ')}}`;
  }
  if (typeof value === 'string' && /^[A-Z][A-Z_0-9]*$/.test(value)) return value;
  return withDepths(JSON.stringify(value) ?? 'null');
}

const JSON_TYPE = { 'content-type': 'application/json' };
const asked = (body: object | string, neighbour: boolean, path = '/graphql'): OddRequest => ({
  path,
  method: 'POST',
  headers: JSON_TYPE,
  body: typeof body === 'string' ? body : withDepths(JSON.stringify(body)),
  neighbour,
});

const rootRequests = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...roots('Query'))
      .chain((field) => ofRoot('query', field))
      .map((body) => asked(body, true)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...roots('Mutation'))
      .chain((field) => ofRoot('mutation', field))
      .map((body) => asked(body, false)),
  },
);

/** Bodies that are no request, or one with members that are not of their type. */
const bodies = fc.oneof(
  fc
    .record({ query: oddJson, variables: oddJson, operationName: oddJson, extensions: oddJson }, { requiredKeys: [] })
    .map((body) => asked(body, false)),
  fc
    .record(
      { query: fc.constant('{ neighbour: me { role } }'), variables: oddJson, extensions: oddJson },
      { requiredKeys: ['query'] },
    )
    .map((body) => asked(body, false)),
  fc
    .record({
      query: fc.constant(
        'query ($a: String!) { neighbour: standards(first: 1) { edges { cursor } } standard(key: $a) { __typename } }',
      ),
      variables: fc.dictionary(oddText, oddJson, { maxKeys: 3 }),
    })
    .map((body) => asked(body, true)),
  oddJson.map((body) => asked(withDepths(JSON.stringify(body)), false)),
  oddText.map((body) => asked(body, false)),
  oddText.map((text) => asked({ query: `{ neighbour: me { role } ${text} }` }, false)),
);

/** Header values are bytes: what Node refuses to send no client of ours can. */
const headerText = oddText.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 1_000));
const SOUND = JSON.stringify({ query: '{ neighbour: me { role } }' });
const headers = fc
  .record(
    {
      authorization: fc.oneof(
        headerText,
        headerText.map((text) => `Bearer ${text}`),
        headerText.map((text) => `Basic ${text}`),
      ),
      'entente-seat': headerText,
      'content-type': fc.oneof(
        headerText,
        fc.constantFrom(
          'application/json; charset=utf-7',
          'application/json;charset=utf-16',
          'text/plain',
          'application/graphql',
        ),
      ),
      accept: headerText,
      'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'nonsense'),
      'accept-language': headerText,
      origin: headerText,
      'x-forwarded-for': headerText,
      range: headerText,
      cookie: headerText,
    },
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc.constantFrom('/graphql', '/uploads', '/graphiql/', '/.well-known/oauth-protected-resource').map((path) => ({
      ...asked(SOUND, false, path),
      headers: { ...JSON_TYPE, ...given },
    })),
  );

const uploads: fc.Arbitrary<OddRequest> = fc
  .tuple(oddText, fc.constantFrom('application/octet-stream', 'text/csv', 'multipart/form-data', ''))
  .map(([body, type]) => ({
    ...asked(body, false, '/uploads'),
    headers: { ...(type && { 'content-type': type }) },
  }));

const paths = fc
  .tuple(oddText, fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'))
  .chain(([text, method]) =>
    fc
      .constantFrom('/', '/graphql?query=', '/graphql?variables=', '/uploads/', '/oidc/', '/graphiql/', '/healthz/')
      .map((path) => ({
        path: `${path}${encodeURIComponent(Buffer.from(text).toString())}`,
        method,
        headers: {},
        body: '',
        neighbour: false,
      })),
  );

export const oddRequest: fc.Arbitrary<OddRequest> = fc.oneof(
  { weight: 10, arbitrary: rootRequests },
  { weight: 3, arbitrary: bodies },
  { weight: 2, arbitrary: headers },
  { weight: 1, arbitrary: uploads },
  { weight: 1, arbitrary: paths },
);
