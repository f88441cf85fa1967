import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { operationCache } from './compiled.js';
import { formatError } from './errors.js';
import { executeOperation, type Resources } from './executor.js';
import { documentLimits } from './limits.js';
import type { RequestContext } from './request.js';

/** Apollo does HTTP, parsing and validation; the hub's executor, in the place of a gateway's, does the rest. */
export async function startApollo(
  schema: GraphQLSchema,
  prepare: ReturnType<typeof operationCache>,
  resources: Resources,
  report: (cause: unknown) => void,
): Promise<ApolloServer<RequestContext>> {
  const limits = documentLimits();
  const server = new ApolloServer<RequestContext>({
    gateway: executingGateway(schema, prepare, resources),
    plugins: [ApolloServerPluginCacheControlDisabled(), ...limits.plugins],
    validationRules: limits.validationRules,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, report),
  });
  await server.start();
  return server;
}

function executingGateway(
  schema: GraphQLSchema,
  prepare: ReturnType<typeof operationCache>,
  resources: Resources,
): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(announce) {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        executor: async ({ document, queryHash, operationName, request, context }) => {
          const prepared = prepare(document, queryHash, operationName ?? undefined);
          if (!prepared) throw new Error('Apollo executes only documents with an operation.');
          return await executeOperation(
            resources,
            (context as RequestContext).caller,
            prepared,
            request.variables ?? {},
          );
        },
      };
    },
    async stop() {},
  };
}
