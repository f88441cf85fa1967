import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Action } from '../../standards/access/permissions.js';
import { actionsOf } from './gate.js';
import type { Manifest } from './manifest.js';
import type { ShieldedSchemas } from './shield.js';

type Variables = Record<string, unknown>;
type Run = (
  rootValue: object,
  contextValue: object,
  variables: Variables,
) => ExecutionResult | Promise<ExecutionResult>;

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly actions: ReadonlySet<Action | null>;
  /** How to run it against the schema that the gate chooses; made when first needed. */
  runner(schema: keyof ShieldedSchemas): Run;
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
  const runners: Partial<Record<keyof ShieldedSchemas, Run>> = {};
  return {
    operation,
    actions: actionsOf(plain, manifest, document, operation),
    runner(which) {
      runners[which] ??= makeRunner(shielded[which], document, operation);
      return runners[which];
    },
  };
}

/**
 * Queries are compiled. graphql-jit 0.8.9 does not fill in an input field's default, so what takes input objects with
 * defaults, which is mutations (the manifest sees to that), is executed by graphql-js.
 */
function makeRunner(schema: GraphQLSchema, document: DocumentNode, { operation, name }: OperationDefinitionNode): Run {
  const operationName = name?.value;
  if (operation === 'query') return compile(schema, document, operationName).query;
  return (rootValue, contextValue, variableValues) =>
    execute({ schema, document, rootValue, contextValue, variableValues, operationName });
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledQuery {
  const result = compileQuery(schema, document, operationName ?? '');
  if (!isCompiledQuery(result)) throw result.errors?.[0] ?? new Error('The document was not compiled.');
  return result;
}
