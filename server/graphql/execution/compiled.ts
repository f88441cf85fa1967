import { hash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Action, isLogged } from '../../../standards/access/permissions.js';
import { documentPoints } from '../limits.js';
import { actionsOf } from '../shield/gate.js';
import type { Manifest } from '../shield/manifest.js';
import type { ShieldedSchemas } from '../shield/shield.js';
import { compileOperation, type Run } from './jit.js';
import { lookedUp } from './variables.js';

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly actions: ReadonlySet<Action | null>;
  /** What the document costs, its variables apart (`limits/cost.ts`). */
  readonly points: number;
  /** Whether it may read what the access log is to tell of. */
  readonly logged: boolean;
  /** Variables whose texts may be any. */
  readonly anyText: ReadonlySet<string>;
  /** How to run it against the schema that the gate chooses; made when first needed. */
  runner(schema: keyof ShieldedSchemas): Run;
}

// Bounded, so that nobody fills the memory with ever new documents.
const MAX_OPERATIONS = 1_000;

/** Operations by document, each walked and compiled once while it is kept. */
export function operationCache(plain: GraphQLSchema, shielded: ShieldedSchemas, manifest: Manifest) {
  const cache = new LRUCache<string, PreparedOperation>({ max: MAX_OPERATIONS });
  return (document: DocumentNode, queryHash: string, operationName: string | undefined): PreparedOperation | null => {
    const key = operationName === undefined ? queryHash : hash('sha256', queryHash + operationName, 'base64');
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
  const actions = actionsOf(plain, manifest, document, operation);
  return {
    operation,
    actions,
    points: documentPoints(plain, document, operation),
    logged: [...actions].some((action) => action !== null && isLogged(action)),
    anyText: lookedUp(document),
    runner(which) {
      runners[which] ??= compileOperation(shielded[which], document, operation);
      return runners[which];
    },
  };
}
