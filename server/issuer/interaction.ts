import express, { type Request, type Response, Router } from 'express';
import type Provider from 'oidc-provider';
import { PERSONAS } from '../../db/seed/personas.js';
import { loginPage } from './pages.js';

/** The login page of the embedded issuer: choose a persona; choosing is consenting. */
export function interactionRoutes(provider: Provider): Router {
  const router = Router();
  router.get('/interaction/:uid', async (request, response) => {
    const { uid, params } = await provider.interactionDetails(request, response);
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(loginPage(uid, String(params.client_id)));
  });
  router.post('/interaction/:uid', express.urlencoded({ extended: false }), (request, response) =>
    finish(provider, request, response),
  );
  return router;
}

async function finish(provider: Provider, request: Request, response: Response): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const subject = String(request.body?.persona);
  const clientId = String(params.client_id);
  if (!PERSONAS.some((persona) => persona.subject === subject)) {
    response.status(400).type('text/plain').send('No such persona.\n');
    return;
  }
  const grant = new provider.Grant({ accountId: subject, clientId });
  grant.addOIDCScope('openid offline_access entente');
  if (params.resource) grant.addResourceScope(String(params.resource), 'entente');
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { login: { accountId: subject }, consent: { grantId } });
}
