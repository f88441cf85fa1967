import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { HubError } from '../../standards/errors.js';
import { letGo } from '../graphql/letGo.js';
import { MAX_BODY_BYTES } from '../graphql/limits.js';
import type { RequestContext } from '../graphql/request.js';
import { askerOf } from '../identity/asker.js';
import type { Verifier } from '../identity/verifier.js';
import { pointsOfAnswer } from '../limits/cost.js';
import type { Quotas } from '../limits/quotas.js';
import { httpOf } from './status.js';

/** `POST` and `GET /graphql` (GraphQL over HTTP). */
export const graphqlRoute = (
  apollo: ApolloServer<RequestContext>,
  verify: Verifier,
  quotas: Quotas,
  proxies: number,
): RequestHandler[] => [
  express.json({ limit: MAX_BODY_BYTES, type: ['application/json', 'application/*+json'] }),
  (request, response, next) => {
    // The parser sets no body where there is none, and Apollo reads its properties.
    request.body ??= {};
    // Not at `close`: whoever hangs up brings that about while their operation is still at work with them.
    response.once('finish', () => letGo(request.body.variables));
    next();
  },
  expressMiddleware(apollo, {
    context: async ({ req, res }) => {
      const asker = await askerOf(req, verify, quotas, proxies).catch(refuse);
      res.once('finish', () => quotas.of(asker).owe(pointsOfAnswer(Number(res.getHeader('content-length') ?? 0))));
      return asker;
    },
  }),
];

/** Apollo answers a refused context with the error's own status. */
function refuse(error: unknown): never {
  if (!(error instanceof HubError)) throw error;
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: httpOf(error) } });
}
