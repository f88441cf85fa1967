import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { httpOf } from '../http/status.js';
import { tellQuota } from '../limits/fields.js';
import { formatError } from './errors.js';
import type { operationCache } from './execution/compiled.js';
import { executeOperation, type Resources } from './execution/executor.js';
import { letGo } from './letGo.js';
import { documentLimits, MAX_TOKENS } from './limits.js';
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
    plugins: [ApolloServerPluginCacheControlDisabled(), tellQuota(resources.quotas), ...limits.plugins],
    validationRules: limits.validationRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, report),
    stringifyResult: write,
  });
  await server.start();
  return server;
}

function write(answer: FormattedExecutionResult): string {
  const text = `${JSON.stringify(answer)}\n`;
  letGo(answer.data);
  return text;
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
        executor: async ({ document, queryHash, request, context }) => {
          const prepared = prepare(document, queryHash, request.operationName ?? undefined);
          if (!prepared) return { errors: [noSuchOperation()] };
          const asker = context as RequestContext;
          return await executeOperation(resources, asker, prepared, request.variables ?? {}).catch(refuseWhole);
        },
      };
    },
    async stop() {},
  };
}

/** Apollo answers it with status 400. */
const noSuchOperation = () =>
  new GraphQLError('The document has no such operation; with several, name one in operationName.');

/** What stops an operation before it has an answer stops the request, with the status of its reason. */
function refuseWhole(error: unknown): never {
  const http = httpOf(error);
  throw new GraphQLError('', { originalError: error as Error, extensions: { http } });
}
