import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { leaseShare } from '../db/limits/store.js';
import { partClasses } from '../db/sealing/upkeep/strays.js';
import { seedDemo } from '../db/seed/demo.js';
import { seedHistory } from '../db/seed/history/history.js';
import { EMBEDDED_ISSUER } from '../db/seed/personas.js';
import { buildHubSchema } from '../schema/build.js';
import { keptComparisons } from '../schema/catalogue/diff/comparison.js';
import { type Config, StartError } from './config.js';
import { openDatabase } from './database.js';
import { startApollo } from './graphql/apollo.js';
import { operationCache } from './graphql/execution/compiled.js';
import type { Resources } from './graphql/execution/executor.js';
import { buildManifest } from './graphql/shield/manifest.js';
import { shieldSchema } from './graphql/shield/shield.js';
import { aggregatesRoute } from './http/aggregates.js';
import { createApp } from './http/app.js';
import { graphiqlRoutes } from './http/graphiql/routes.js';
import { graphqlRoute } from './http/graphql.js';
import { health, ready } from './http/health.js';
import { loopbackOnly, loopbackSocketsOnly } from './http/hosts.js';
import { createMetrics, observe } from './http/observe.js';
import { protectedResource } from './http/resource.js';
import { uploadRoute } from './http/uploads.js';
import { createVerifier } from './identity/verifier.js';
import { embeddedIssuer } from './issuer/embedded.js';
import { PUBLIC_CLIENT_ID } from './issuer/provider.js';
import { startDeadlines } from './jobs/deadlines.js';
import { drawHistory, startReleases } from './jobs/releases.js';
import { startSequencer } from './jobs/sequencer.js';
import { startSweeper } from './jobs/sweeper.js';
import { createQuotas } from './limits/quotas.js';
import { listen, stopListening } from './listen.js';
import { claimDataFolder } from './lock.js';
import { createMailer } from './mail/mailer.js';
import { sealOldText } from './sealing/oldText.js';
import { openVault } from './sealing/vault.js';
import { serveSubscriptions } from './subscriptions/socket.js';
import { startWakeups } from './subscriptions/wakeups.js';
import { doOrder } from './work/aside.js';
import { startPool } from './work/pool.js';

export interface Hub {
  readonly url: string;
  readonly metricsUrl: string;
  /** Stops taking requests, answers those under way, and stops all it started. */
  stop(): Promise<void>;
}

/** Starts a hub of this configuration; `say` hears what it is doing. A database that is migrated may be opened as it is. */
export async function startHub(
  config: Config,
  say: (what: string) => void = () => {},
  open: typeof openDatabase = openDatabase,
): Promise<Hub> {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return { ...(await start(config, say, open, (end) => stops.push(end))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type OnStop = (end: () => Promise<void> | void) => void;

async function start(config: Config, say: (what: string) => void, open: typeof openDatabase, onStop: OnStop) {
  refuseUnsafe(config);
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: false }));
  const report = (cause: unknown) => log.error(describe(cause), 'unforeseen error');
  onStop(await claimDataFolder(config.dataDir));
  const database = await open(config, say);
  onStop(database.stop);
  const { client } = database;

  const schema = buildHubSchema();
  const manifest = buildManifest(schema);
  const shielded = shieldSchema(schema, manifest);
  const vault = await openVault(config, client);
  await sealOldText(database, vault, say);
  await partClasses(client, vault);
  const demo = config.issuer === null;
  if (demo && database.adminUrl) {
    say('preparing the demo consortium');
    await seedDemo(database.adminUrl, { vault, now: new Date(), newId: randomUUID });
    if (config.history) {
      const sources = { now: new Date(), newId: randomUUID, chance: Math.random };
      await drawHistory(client, await seedHistory(database.adminUrl, sources), randomUUID);
    }
  }

  const sequencer = startSequencer(client, report);
  onStop(sequencer.stop);
  // So that the first reader finds what the demo brought or a killed server left unstamped.
  await sequencer.stamp();
  onStop(startSweeper(client, () => new Date(), report).stop);
  const mailer = createMailer({ url: config.smtpUrl, from: config.smtpFrom }, log);
  onStop(startDeadlines(client, { now: () => new Date(), newId: randomUUID, mailer }, report).stop);
  const metrics = createMetrics();
  const ledger = join(config.dataDir, 'releases.json');
  const ofReleases = { now: () => new Date(), newId: randomUUID, ledger, gauges: metrics.releases };
  onStop(startReleases(client, ofReleases, { warn: (what) => log.warn(what), report }).stop);
  const quotas = createQuotas(config.limits, {
    lease: (share) => leaseShare(client, share),
    now: Date.now,
    refused: (party, quota) => metrics.refused.inc({ party, quota }),
  });
  const pool = startPool(config.limits);
  onStop(pool.stop);
  const resources: Resources = {
    client,
    now: () => new Date(),
    newId: randomUUID,
    comparisons: keptComparisons(),
    vault,
    quotas,
    work: (caller, order) => doOrder({ client, vault, pool, quotas }, caller, order),
    stamp: sequencer.stamp,
  };
  const apollo = await startApollo(schema, operationCache(schema, shielded, manifest), resources, report);
  onStop(() => apollo.stop());

  const metricsServer = createServer(
    express().get('/metrics', async (_request, response) => {
      response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
    }),
  );
  onStop(() => stopListening(metricsServer));
  const metricsUrl = await listen(metricsServer, config.host, config.metricsPort, 'METRICS_PORT');

  // The embedded issuer's address is known only once the hub listens. Until the rest is ready, requests are answered 503.
  let app: RequestListener = (_request, response) => void response.writeHead(503, { 'retry-after': '1' }).end();
  const server: Server = createServer((request, response) => app(request, response));
  let draining = false;
  onStop(() => stopListening(server));
  const url = await listen(server, config.host, config.port, 'PORT');
  const signIn = {
    hub: config.publicUrl ?? url,
    issuer: config.issuer ?? `${url}/oidc`,
    clientId: demo ? PUBLIC_CLIENT_ID : config.clientId,
    scope: config.scope,
  };
  const verify = createVerifier({
    issuer: signIn.issuer,
    storedAs: config.issuer ?? EMBEDDED_ISSUER,
    audience: config.audience,
    ...(demo && { typ: 'at+jwt' }),
  });
  app = createApp(
    {
      graphql: graphqlRoute(apollo, verify, quotas, config.limits.proxies),
      uploads: uploadRoute({ resources, verify, limits: config.limits, report }),
      aggregates: aggregatesRoute({ resources, proxies: config.limits.proxies, hub: signIn.hub, report }),
      health,
      ready: ready(client, () => draining),
      graphiql: graphiqlRoutes(signIn),
      resource: protectedResource(signIn),
      observe: observe(log, metrics),
      demo: demo ? { issuer: await embeddedIssuer(url, config), guard: loopbackOnly } : null,
    },
    report,
  );
  if (demo) loopbackSocketsOnly(server);
  const wakeups = await startWakeups(client);
  onStop(wakeups.stop);
  const sockets = serveSubscriptions(server, {
    schema: shielded.full,
    resources,
    wakeups,
    verify,
    proxies: config.limits.proxies,
    report,
  });
  onStop(async () => {
    draining = true;
    await sockets.stop();
  });
  return { url, metricsUrl };
}

function refuseUnsafe({ production, issuer, host }: Config): void {
  if (issuer) return;
  if (production)
    throw new StartError('In production OIDC_ISSUER is required: the embedded issuer lets anyone be anyone.');
  if (!['127.0.0.1', 'localhost', '::1'].includes(host)) {
    throw new StartError(`The embedded issuer serves loopback only; set OIDC_ISSUER to listen on ${host}.`);
  }
}

/** The kind and place of an error; its message may quote a value, and values may be private. */
const describe = (cause: unknown) => {
  const { name, code, stack } = (cause ?? {}) as { name?: string; code?: string; stack?: string };
  return {
    name,
    code,
    at: stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 5),
  };
};
