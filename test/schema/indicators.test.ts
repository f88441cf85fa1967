import { GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { buildHubSchema } from '../../schema/build.js';
import { KNOWN_CONTENT } from '../support/world/content.js';

it('what an indicator says is read by the right to the field that decides over it', () => {
  const type = buildHubSchema().getType('Indicator') as GraphQLObjectType;
  const rights = Object.keys(KNOWN_CONTENT).map((name) => [name, type.getFields()[name]?.extensions.access]);
  const expected = Object.entries(KNOWN_CONTENT).map(([name, { governed }]) => [
    name,
    governed?.replace('.', ':read-') ?? 'indicator:read',
  ]);
  expect(rights).toEqual(expected);
});
