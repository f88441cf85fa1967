import { expect, it } from 'vitest';
import { deviceLogin } from '../../../clients/sdk/index.js';
import { issuerThatSays } from '../support/issuer.js';
import { serveInTurn } from '../support/server.js';

const show = () => {};
const client = { clientId: 'entente', scope: 'openid entente' };

it('when the login is confirmed, the token and its end are returned', async () => {
  const issuer = await issuerThatSays({ error: 'authorization_pending' }, { access_token: 't', expires_in: 60 });
  const { token, expiresAt } = await deviceLogin({ ...client, issuer: issuer.url, show });
  expect(token).toBe('t');
  expect(Date.parse(expiresAt ?? '') - Date.now()).toBeGreaterThan(50_000);
  await issuer.stop();
});

it('when the issuer says slow down, five seconds are added (RFC 8628, section 3.5)', async () => {
  const issuer = await issuerThatSays({ error: 'slow_down' }, { access_token: 't' });
  const started = Date.now();
  expect(await deviceLogin({ ...client, issuer: issuer.url, show })).toEqual({ token: 't', expiresAt: null });
  expect(Date.now() - started).toBeGreaterThanOrEqual(4_900);
  await issuer.stop();
});

it('when the discovery document names another issuer, it is not used', async () => {
  const issuer = await serveInTurn({ status: 200, body: { issuer: 'http://other.example', token_endpoint: 'x' } });
  await expect(deviceLogin({ ...client, issuer: issuer.url, show })).rejects.toMatchObject({ code: 'UNREACHABLE' });
  await issuer.stop();
});
