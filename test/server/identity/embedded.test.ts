import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS } from '../../../db/seed/personas.js';
import { readConfig } from '../../../server/config.js';
import { startHub } from '../../../server/hub.js';
import { formOf, openBrowser } from '../../support/browser.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { bearer, whoAmI } from './consortium.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const REDIRECT = 'http://127.0.0.1:9/callback';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

async function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.url}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  return { status: response.status, body: (await response.json()) as any };
}

const authorize = (over: Record<string, string> = {}) =>
  `/oidc/auth?${new URLSearchParams({
    client_id: 'entente',
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'openid entente',
    state: 'state-1',
    ...over,
  })}`;

const WITH_PKCE = { code_challenge: challenge, code_challenge_method: 'S256' };

/** Signs in as `persona` on the login page; where the browser is sent then. */
async function signIn(persona: string, over: Record<string, string> = {}): Promise<URL> {
  const browser = openBrowser(hub.url);
  const page = await browser.browse(authorize({ ...WITH_PKCE, ...over }));
  expect(page.status).toBe(200);
  expect(page.text).toContain(`value="${persona}"`.replace('@', '@'));
  const { next } = await browser.browse(formOf(page).action, { persona });
  if (!next) throw new Error('The login led nowhere.');
  return next;
}

const exchange = (code: string, over: Record<string, string> = {}) =>
  post('/oidc/token', {
    grant_type: 'authorization_code',
    client_id: 'entente',
    redirect_uri: REDIRECT,
    code_verifier: verifier,
    code,
    ...over,
  });

const roleOf = async (token: string) => (await whoAmI(hub.url, bearer(token))).body.data?.me?.role;

describe('client credentials', () => {
  it.each(PERSONAS.map(({ subject, role }) => [subject, role]))(
    'give %s a token for their seat',
    async (subject, role) => {
      const token = await hub.token(subject ?? '');
      expect(await roleOf(token)).toBe(role?.toUpperCase());
      expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    },
  );

  it('are refused with a wrong secret, and for who is no persona', async () => {
    for (const [id, secret] of [
      ['analyst@aurora', 'wrong'],
      ['nobody@nowhere', secretOf()],
    ]) {
      const authorization = `Basic ${Buffer.from(`${encodeURIComponent(id ?? '')}:${secret}`).toString('base64')}`;
      const { status, body } = await post('/oidc/token', { grant_type: 'client_credentials' }, { authorization });
      expect([status, body.error]).toEqual([401, 'invalid_client']);
    }
  });
});

const secretOf = () => JSON.parse(readFileSync(join(hub.dataDir, 'issuer.json'), 'utf8')).clientSecret;

describe('the authorization code with PKCE', () => {
  it('signs a persona in through the page', async () => {
    const back = await signIn('chair@committee');
    expect(back.href).toMatch(REDIRECT);
    expect(back.searchParams.get('state')).toBe('state-1');
    const { status, body } = await exchange(back.searchParams.get('code') ?? '');
    expect(status).toBe(200);
    expect(await roleOf(body.access_token)).toBe('CHAIR');
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: 'entente', iss: `${hub.url}/oidc` });
  });

  it('gives an ID token, which is no access token', async () => {
    const { body } = await exchange((await signIn('chair@committee')).searchParams.get('code') ?? '');
    expect(decodeJwt(body.id_token).sub).toBe('chair@committee');
    expect((await whoAmI(hub.url, bearer(body.id_token))).status).toBe(401);
  });

  it('renews with a refresh token when asked for one', async () => {
    const back = await signIn('analyst@aurora', { scope: 'openid offline_access entente', prompt: 'consent' });
    const { body } = await exchange(back.searchParams.get('code') ?? '');
    const renewed = await post('/oidc/token', {
      grant_type: 'refresh_token',
      client_id: 'entente',
      refresh_token: body.refresh_token,
    });
    expect(await roleOf(renewed.body.access_token)).toBe('ANALYST');
  });

  it('is required: no challenge, no code', async () => {
    const { next } = await openBrowser(hub.url).go(authorize());
    expect(next?.searchParams.get('error')).toBe('invalid_request');
    expect(next?.searchParams.get('code')).toBeNull();
  });

  it('refuses another verifier, a code used twice, and an address that is not registered', async () => {
    const code = (await signIn('analyst@aurora')).searchParams.get('code') ?? '';
    expect((await exchange(code, { code_verifier: randomBytes(32).toString('base64url') })).body.error).toBe(
      'invalid_grant',
    );
    const good = (await signIn('analyst@aurora')).searchParams.get('code') ?? '';
    expect((await exchange(good)).status).toBe(200);
    expect((await exchange(good)).body.error).toBe('invalid_grant');
    const page = await openBrowser(hub.url).go(
      authorize({ ...WITH_PKCE, redirect_uri: 'https://evil.example/callback' }),
    );
    expect([page.status, page.next]).toEqual([400, null]);
  });

  it('the login page signs nobody in that it does not list, nor without its own cookie', async () => {
    const browser = openBrowser(hub.url);
    const page = await browser.browse(authorize(WITH_PKCE));
    expect((await browser.go(formOf(page).action, { persona: 'root@hub' })).status).toBe(400);
    const stranger = await openBrowser(hub.url).go(formOf(page).action, { persona: 'operator@hub' });
    expect([stranger.status, stranger.next]).toEqual([400, null]);
    expect(stranger.text).not.toMatch(/at .*\.js/);
  });
});

describe('the device flow', () => {
  const poll = (deviceCode: string) =>
    post('/oidc/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: 'entente',
      device_code: deviceCode,
    });

  it('waits for the person, who confirms the code and signs in', async () => {
    const { body: started } = await post('/oidc/device/auth', { client_id: 'entente', scope: 'openid entente' });
    expect((await poll(started.device_code)).body.error).toBe('authorization_pending');
    const browser = openBrowser(hub.url);
    const asked = formOf(await browser.browse(started.verification_uri_complete));
    const confirmed = await browser.browse(asked.action, { ...asked.fields, user_code: started.user_code });
    const confirm = formOf(confirmed);
    const login = await browser.browse(confirm.action, {
      ...confirm.fields,
      user_code: started.user_code,
      confirm: 'yes',
    });
    const done = await browser.browse(formOf(login).action, { persona: 'regulator@authority' });
    expect(done.status).toBe(200);
    const { status, body } = await poll(started.device_code);
    expect(status).toBe(200);
    expect(await roleOf(body.access_token)).toBe('REGULATOR');
  });
});

describe('when the embedded issuer would be open to others', () => {
  it.each([
    [{ NODE_ENV: 'production' }, /production/i],
    [{ HOST: '0.0.0.0' }, /loopback/],
    [{ HOST: '192.0.2.1' }, /loopback/],
    [{ HOST: '::' }, /loopback/],
  ])('%j does not start', async (env, reason) => {
    const config = readConfig({ DATA_DIR: join(hub.dataDir, 'none'), PORT: '0', ...env });
    await expect(startHub(config)).rejects.toThrow(reason);
  });
});
