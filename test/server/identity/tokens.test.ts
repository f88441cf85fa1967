import { createPublicKey } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearer, type Consortium, startConsortium, whoAmI } from './consortium.js';
import { seconds } from './issuer.js';

let world: Consortium;
beforeAll(async () => {
  world = await startConsortium();
});
afterAll(() => world.stop());

const ANALYST = 'analyst@aurora';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** How a token may be wrong → the `Authorization` header that carries it. */
const WRONG: Record<string, (world: Consortium) => string | Promise<string>> = {
  'of another issuer': ({ issuer }) => issuer.token(ANALYST, { iss: 'https://elsewhere.example' }),
  'for another audience': ({ issuer }) => issuer.token(ANALYST, { aud: 'somebody-else' }),
  'without an audience': ({ issuer }) => issuer.token(ANALYST, { aud: undefined }),
  'unsigned (alg none)': ({ issuer }) =>
    `${part({ alg: 'none' })}.${part({ iss: issuer.url, aud: 'entente', sub: ANALYST, exp: seconds() + 300 })}.`,
  'signed with the public key as a shared secret': ({ issuer }) =>
    issuer.token(ANALYST, {}, { alg: 'HS256' }, new TextEncoder().encode(issuer.publicPem)),
  expired: ({ issuer }) => issuer.token(ANALYST, { exp: seconds() - 60 }),
  'without an expiry': ({ issuer }) => issuer.token(ANALYST, { exp: undefined }),
  'not yet valid': ({ issuer }) => issuer.token(ANALYST, { nbf: seconds() + 600 }),
  'of nobody': ({ issuer }) => issuer.token(ANALYST, { sub: undefined }),
  'of a subject that is no text': ({ issuer }) => issuer.token(ANALYST, { sub: 7 }),
  'garbage in three parts': () => 'a.b.c',
  'no token at all': () => 'nonsense',
  'too long': ({ issuer }) => issuer.token(ANALYST, { padding: 'x'.repeat(9_000) }),
  'of an unknown key': ({ issuer }) => issuer.token(ANALYST, {}, { kid: 'unknown' }),
  'signed by another key': async ({ issuer }) =>
    issuer.token(ANALYST, {}, {}, (await generateKeyPair('RS256')).privateKey),
  'critical in a way nobody knows': ({ issuer }) =>
    issuer.token(ANALYST, {}, { crit: ['x'], x: 1 }).catch(() => 'x.y.z'),
};

describe('when the bearer token is no good', () => {
  it.each(Object.keys(WRONG))('%s, it is refused and told nothing else', async (kind) => {
    const token = await WRONG[kind]?.(world);
    const { status, headers, body } = await whoAmI(world.hub.url, bearer(token ?? ''));
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(Object.keys(body)).toEqual(['errors']);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toEqual({ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } });
  });

  it.each(['Basic abc', 'Bearer', 'Bearer a b', 'bearer\t', 'Token x'])(
    'nor is the header %j',
    async (authorization) => {
      const { status, body } = await whoAmI(world.hub.url, { authorization });
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  it('an upload says the same', async () => {
    const response = await fetch(`${world.hub.url}/uploads`, { method: 'POST', headers: bearer('x.y.z'), body: 'x' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await response.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
    });
  });
});

describe('when the token is good', () => {
  it('it opens the seat of its subject', async () => {
    const { status, body } = await whoAmI(world.hub.url, bearer(await world.issuer.token(ANALYST)));
    expect(status).toBe(200);
    expect(body.data.me).toMatchObject({ role: 'ANALYST', organization: { key: 'aurora' } });
  });

  it('it may name several audiences, and the scheme in any case', async () => {
    const token = await world.issuer.token(ANALYST, { aud: ['other', 'entente'] });
    expect((await whoAmI(world.hub.url, { authorization: `bEARER ${token}` })).body.errors).toBeUndefined();
  });

  it('it is refused from the second it expires, though it was remembered', async () => {
    const token = await world.issuer.token(ANALYST, { exp: seconds() - 3 });
    expect((await whoAmI(world.hub.url, bearer(token))).status).toBe(200);
    await new Promise((done) => setTimeout(done, 2_500));
    expect((await whoAmI(world.hub.url, bearer(token))).status).toBe(401);
  });

  it('the public key is what a forger could have', () => {
    expect(createPublicKey(world.issuer.publicPem).asymmetricKeyType).toBe('rsa');
  });
});
