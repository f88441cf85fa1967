import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Action } from '../../standards/access/permissions.js';
import { actionsOf } from './gate.js';
import type { Manifest } from './manifest.js';
import type { ShieldedSchemas } from './shield.js';

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly actions: ReadonlySet<Action | null>;
  /** Compiled when first needed, against the schema that the gate chooses. */
  compiled(schema: keyof ShieldedSchemas): CompiledQuery;
}

// Bounded: whoever sends ever new documents pushes out their own.
const MAX_OPERATIONS = 1_000;

/** Operations by document, each walked and compiled once while it is kept. */
export function operationCache(plain: GraphQLSchema, shielded: ShieldedSchemas, manifest: Manifest) {
  const cache = new LRUCache<string, PreparedOperation>({ max: MAX_OPERATIONS });
  return (document: DocumentNode, queryHash: string, operationName: string | undefined): PreparedOperation | null => {
    const key = createHash('sha256')
      .update(queryHash)
      .update(operationName ?? '')
      .digest('base64');
    const known = cache.get(key);
    if (known) return known;
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const prepared = prepare(plain, shielded, manifest, document, operation);
    cache.set(key, prepared);
    return prepared;
  };
}

function prepare(
  plain: GraphQLSchema,
  shielded: ShieldedSchemas,
  manifest: Manifest,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const compiled: Partial<Record<keyof ShieldedSchemas, CompiledQuery>> = {};
  return {
    operation,
    actions: actionsOf(plain, manifest, document, operation),
    compiled(which) {
      compiled[which] ??= compile(shielded[which], document, operation.name?.value);
      return compiled[which];
    },
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledQuery {
  const result = compileQuery(schema, document, operationName ?? '');
  if (!isCompiledQuery(result)) throw result.errors?.[0] ?? new Error('The document was not compiled.');
  return result;
}
