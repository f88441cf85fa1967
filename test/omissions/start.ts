import { GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { buildHubSchema } from '../../schema/build.js';
import { buildManifest } from '../../server/graphql/shield/manifest.js';
import { CONTENT_FIELDS } from '../../standards/indicators/content.js';

export const COORDINATES = ['Indicator', 'IndicatorContentInput'].flatMap((type) =>
  CONTENT_FIELDS.map((field) => [type, field] as const),
);

/** What keeps a hub from starting where the field has no `@Access`; nothing where it has. */
export function startWithout(typeName: string, field: string): string | undefined {
  const schema = buildHubSchema();
  const type = schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType || type instanceof GraphQLInputObjectType)) return undefined;
  const found = type.getFields()[field];
  if (found) found.extensions = { ...found.extensions, access: undefined };
  try {
    buildManifest(schema);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
