import {
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildHubSchema } from '../../../schema/build.js';
import { buildManifest } from '../../../server/graphql/shield/manifest.js';
import { shieldSchema } from '../../../server/graphql/shield/shield.js';
import type { Action } from '../../../standards/access/permissions.js';

type Field = GraphQLFieldConfig<unknown, unknown>;

const access = (action: Action | string) => ({ extensions: { access: action } });
const open: Field = { type: GraphQLString, ...access('hub:read') };
const schemaOf = (query: Record<string, Field>, more: Record<string, Record<string, Field>> = {}) => {
  const typeOf = (name: string, fields: Record<string, Field> | undefined) =>
    fields && new GraphQLObjectType({ name, fields });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: query }),
    mutation: typeOf('Mutation', more.Mutation),
    subscription: typeOf('Subscription', more.Subscription),
  });
};
const starting = (schema: GraphQLSchema) => () => buildManifest(schema);

describe('when a schema is not wholly protected', () => {
  it('the hub’s own is', () => {
    expect(starting(buildHubSchema())).not.toThrow();
    expect(starting(schemaOf({ open }))).not.toThrow();
  });

  it.each(['Query', 'Mutation', 'Subscription'])('a field of %s without a permission stops the start', (root) => {
    const bare: Field = { type: GraphQLString };
    const schema = root === 'Query' ? schemaOf({ open, bare }) : schemaOf({ open }, { [root]: { bare } });
    expect(starting(schema)).toThrow(`${root}.bare has no permission`);
  });

  it('a field of any other type without one stops the start', () => {
    const thing = new GraphQLObjectType({ name: 'Thing', fields: { open, bare: { type: GraphQLString } } });
    expect(starting(schemaOf({ thing: { type: thing, ...access('hub:read') } }))).toThrow(
      'Thing.bare has no permission',
    );
  });

  it('a permission that nobody has heard of is none', () => {
    expect(starting(schemaOf({ odd: { type: GraphQLString, ...access('thing:read') } }))).toThrow(
      'Query.odd has no permission',
    );
    // Names that every object inherits are not in the vocabulary either.
    expect(starting(schemaOf({ odd: { type: GraphQLString, ...access('constructor') } }))).toThrow(
      'Query.odd has no permission',
    );
  });

  it('an input field without one stops the start', () => {
    const filter = new GraphQLInputObjectType({ name: 'Filter', fields: { secret: { type: GraphQLString } } });
    const list: Field = { ...open, args: { filter: { type: filter } } };
    expect(starting(schemaOf({ list }))).toThrow('Filter.secret has no permission');
  });

  it('a sort value without one stops the start', () => {
    const order = new GraphQLEnumType({ name: 'ThingOrder', values: { LOSS_DESC: {} } });
    const list: Field = { ...open, args: { order: { type: new GraphQLNonNull(order) } } };
    expect(starting(schemaOf({ list }))).toThrow('ThingOrder.LOSS_DESC has no permission');
  });

  it('a field that depends on its object and cannot be null stops the start: its denial would take the page with it', () => {
    const thing = new GraphQLObjectType({
      name: 'Thing',
      fields: { loss: { type: new GraphQLNonNull(GraphQLString), ...access('indicator:read-private') } },
    });
    const schema = schemaOf({ thing: { type: thing, ...access('hub:read') } });
    expect(starting(schema)).toThrow('Thing.loss depends on its object and cannot be null');
  });

  it('every fault is named at once', () => {
    const bare: Field = { type: GraphQLString };
    expect(starting(schemaOf({ one: bare, two: bare }))).toThrow(
      /Query\.one has no permission; Query\.two has no permission/,
    );
  });

  it('a shield is not made from a manifest that lacks a field', () => {
    expect(() => shieldSchema(schemaOf({ open }), new Map())).toThrow('Query.open is not in the manifest');
  });
});
