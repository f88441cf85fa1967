import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The process's metrics, in Prometheus' text format. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time to answer a request.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'entente_rate_limited_total',
    help: 'What was refused because a quota was used up, by whose it was and of what.',
    labelNames: ['party', 'quota'] as const,
    registers: [registry],
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const releases = {
    ticked: gauge('entente_releases_ticked_timestamp_seconds', 'When this server last looked what has to be released.'),
    next: gauge('entente_releases_next_timestamp_seconds', 'When tables appear next; 0 where no quarter is open.'),
    withheld: gauge('entente_releases_withheld', '1 where the database lacks what was published: it is an old backup.'),
  };
  return { registry, seconds, refused, releases };
}

// Only known routes: a path that somebody made up may hold a private value, and each would be a new label.
const ROUTES = new Set(['graphql', 'uploads', 'aggregates', 'graphiql', 'healthz', 'readyz', 'oidc']);
const routeOf = (path: string) => {
  const [, first = ''] = path.split('/', 2);
  return ROUTES.has(first) ? first : 'other';
};

/** One line and one measurement a request: route, method, status, milliseconds; no header, body, path or query of it. */
export const observe =
  (log: Logger, { seconds }: ReturnType<typeof createMetrics>): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const route = routeOf(request.path);
    response.once('close', () => {
      const ms = performance.now() - started;
      const labels = { route, method: request.method, status: String(response.statusCode) };
      seconds.observe(labels, ms / 1000);
      log.debug({ ...labels, ms: Math.round(ms * 10) / 10 }, 'request');
    });
    next();
  };
