import type { GraphQLSchema } from 'graphql';
import { buildHubSchema } from '../../../../../schema/build.js';
import { operationCache } from '../../../../../server/graphql/execution/compiled.js';
import { buildManifest } from '../../../../../server/graphql/shield/manifest.js';
import { shieldSchema } from '../../../../../server/graphql/shield/shield.js';

/** The hub's schema behind its shield; documents are compiled once for all twins. */
export interface Doors {
  readonly schema: GraphQLSchema;
  readonly prepare: ReturnType<typeof operationCache>;
}

export function buildDoors(): Doors {
  const schema = buildHubSchema();
  const manifest = buildManifest(schema);
  return { schema, prepare: operationCache(schema, shieldSchema(schema, manifest), manifest) };
}
