import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { pino } from 'pino';
import { disclosureAt } from '../../../db/access/disclosure.js';
import { type Client, type Connection, connect } from '../../../db/client.js';
import type { Operation } from '../../../db/operation.js';
import { ormOn } from '../../../db/orm.js';
import { buildHubSchema } from '../../../schema/build.js';
import { keptComparisons } from '../../../schema/catalogue/diff/comparison.js';
import { operationCache } from '../../../server/graphql/execution/compiled.js';
import { contextOf, type Resources } from '../../../server/graphql/execution/executor.js';
import { documentLimits } from '../../../server/graphql/limits.js';
import type { RequestContext } from '../../../server/graphql/request.js';
import { buildManifest } from '../../../server/graphql/shield/manifest.js';
import { createApp } from '../../../server/http/app.js';
import { graphqlRoute } from '../../../server/http/graphql.js';
import { health } from '../../../server/http/health.js';
import { createMetrics, observe } from '../../../server/http/observe.js';
import { unmetered } from '../../support/unmetered.js';
import { WORLD_VAULT } from '../../support/world/vault.js';
import { serve } from './serve.js';
import { setting } from './settings.js';

// The hub's HTTP, Apollo, schema, compiler and SQL with nothing that asks who is there: no token, gate, shield,
// transaction, role or row-level security. What it leaves out is authorization's share.
const client = connect(setting('DATABASE_URL'), { max: Number(setting('CONNECTIONS')) });

async function startOpenApollo(): Promise<ApolloServer<RequestContext>> {
  const schema = buildHubSchema();
  const prepare = operationCache(schema, { full: schema, gated: schema }, buildManifest(schema));
  const limits = documentLimits();
  const server = new ApolloServer<RequestContext>({
    // As in server/graphql/apollo.ts, but for the executor.
    gateway: {
      onSchemaLoadOrUpdate(announce) {
        announce({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, queryHash, operationName, request }) => {
          const prepared = prepare(document, queryHash, operationName ?? undefined);
          if (!prepared) throw new Error('Apollo executes only documents with an operation.');
          return await prepared.runner('gated')(
            {},
            contextOf(resources, unguarded(client), { published: () => {}, reads: () => {} }),
            request.variables ?? {},
          );
        },
      }),
      stop: async () => {},
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ...limits.plugins],
    validationRules: limits.validationRules,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}

const resources: Resources = {
  client,
  now: () => new Date(),
  newId: randomUUID,
  comparisons: keptComparisons(),
  quotas: unmetered(),
  work: async () => {
    throw new Error('Nothing here takes long.');
  },
  vault: WORLD_VAULT,
  stamp: async () => {},
};

// Read once: what decides is asked of the database at each operation by the hub, and by nobody here.
const [policy] = await client<{ id: string }[]>`select id from disclosure_policy order by effective_at desc limit 1`;
const disclosure = await disclosureAt(client, client, policy?.id ?? null);

/** Each statement by itself on any connection of the pool, as whoever the URL names. */
const unguarded = (pool: Client): Operation => ({
  actor: {
    role: 'analyst',
    seatId: setting('SEAT'),
    personId: setting('PERSON'),
    organizationId: setting('ORGANIZATION'),
    institutionId: setting('ORGANIZATION'),
  },
  disclosure,
  stopped: null,
  sql: pool as unknown as Connection,
  orm: ormOn(pool),
  commit: async () => {},
  rollback: async () => {},
});

const apollo = await startOpenApollo();
const nobody = async () => {
  throw new Error('No token is looked at here.');
};
const none = health;
serve(
  createApp(
    {
      graphql: graphqlRoute(apollo, nobody, unmetered(), 0),
      uploads: none,
      aggregates: none,
      health,
      ready: none,
      graphiql: none,
      observe: observe(pino({ level: 'info' }, pino.destination(2)), createMetrics()),
      resource: none,
      demo: null,
    },
    (cause) => process.stderr.write(`${cause}\n`),
  ),
);
