import { expect, it } from 'vitest';
import { discoverSignIn } from '../../../clients/sdk/index.js';
import { serve } from '../support/server.js';

/** A hub whose metadata says this besides its own address. */
async function hubThatSays(metadata: object) {
  const hub = await serve((request, response) => {
    const body = request.url === '/.well-known/oauth-protected-resource' ? { resource: hub.url, ...metadata } : {};
    response.end(JSON.stringify(body));
  });
  return hub;
}

it('a hub behind an issuer of its own names it, with its client and scope', async () => {
  const hub = await hubThatSays({
    authorization_servers: ['https://login.example'],
    scopes_supported: ['openid', 'api://hub/use'],
    entente_client_id: '0815',
  });
  expect(await discoverSignIn(hub.url)).toEqual({
    issuer: 'https://login.example',
    clientId: '0815',
    scope: 'openid api://hub/use',
  });
  await hub.stop();
});

it('what names another hub is not used, and the address to use is told (RFC 9728, section 3.3)', async () => {
  const hub = await hubThatSays({ resource: 'https://hub.example', authorization_servers: ['https://login.example'] });
  await expect(discoverSignIn(hub.url)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining('https://hub.example'),
  });
  await hub.stop();
});

it('where no hub is, that is said', async () => {
  const website = await hubThatSays({});
  await expect(discoverSignIn(website.url)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  await website.stop();
});
