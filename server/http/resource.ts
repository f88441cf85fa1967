import type { RequestHandler } from 'express';
import type { SignIn } from '../identity/signIn.js';

/** OAuth 2.0 Protected Resource Metadata (RFC 9728, section 2): by it a client that knows the hub alone finds the issuer. */
export const protectedResource =
  ({ hub, issuer, clientId, scope }: SignIn): RequestHandler =>
  (_request, response) => {
    response.json({
      resource: hub,
      authorization_servers: [issuer],
      scopes_supported: scope.split(' '),
      bearer_methods_supported: ['header'],
      entente_client_id: clientId,
    });
  };
