import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { httpStatusOf } from './status.js';

/** The parts of the public listener, each made by its own file. */
export interface Routes {
  readonly graphql: RequestHandler[];
  readonly uploads: RequestHandler;
  readonly aggregates: RequestHandler;
  readonly health: RequestHandler;
  readonly ready: RequestHandler;
  readonly graphiql: RequestHandler;
  readonly resource: RequestHandler;
  readonly observe: RequestHandler;
  /** The embedded issuer, and what keeps strangers' names off it. */
  readonly demo: { readonly issuer: RequestHandler; readonly guard: RequestHandler } | null;
}

export function createApp(routes: Routes, report: (cause: unknown) => void): Express {
  const app = express();
  app.disable('x-powered-by');
  // An ETag costs a hash of each answer, and no client asks for one after a POST.
  app.set('etag', false);
  app.use(routes.observe);
  if (routes.demo) app.use(routes.demo.guard).use('/oidc', routes.demo.issuer);
  app.get('/healthz', routes.health);
  app.get('/readyz', routes.ready);
  app.use('/graphql', ...routes.graphql);
  app.post('/uploads', routes.uploads);
  app.use('/aggregates', routes.aggregates);
  app.get('/.well-known/oauth-protected-resource', routes.resource);
  app.use('/graphiql', routes.graphiql);
  app.get('/', (_request, response) => response.redirect('/graphiql/'));
  app.use(((_request, response) => {
    response.status(404).json({ errors: [{ message: 'No such address.', extensions: { code: 'NOT_FOUND' } }] });
  }) satisfies RequestHandler);
  app.use(refuse(report));
  return app;
}

/** Bodies that cannot be read, as the parser reports them, and anything unforeseen, masked. */
const refuse =
  (report: (cause: unknown) => void): ErrorRequestHandler =>
  (error: { type?: string; status?: number }, _request, response, _next) => {
    const code =
      error.type === 'entity.too.large'
        ? 'LIMIT_EXCEEDED'
        : error.status && error.status < 500
          ? 'BAD_USER_INPUT'
          : 'INTERNAL_SERVER_ERROR';
    if (code === 'INTERNAL_SERVER_ERROR') report(error);
    const messages = {
      LIMIT_EXCEEDED: 'The request is too large.',
      BAD_USER_INPUT: 'The request body cannot be read.',
      INTERNAL_SERVER_ERROR: 'Internal error.',
    };
    response.status(httpStatusOf(code)).json({ errors: [{ message: messages[code], extensions: { code } }] });
  };
