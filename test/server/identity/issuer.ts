import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';

/** What the issuer answers: as it should, not at all, or with its keys out of order. */
export type Health = 'up' | 'down' | 'no-keys';

/** An OpenID Provider as far as a hub sees one: discovery, keys, and tokens signed with them. */
export async function startIssuer(health: Health = 'up') {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'known', alg: 'RS256', use: 'sig' }] };
  const state = { health };
  const server: Server = createServer((request, response) => {
    if (state.health === 'down') return request.socket.destroy();
    if (request.url === '/jwks') {
      response.statusCode = state.health === 'up' ? 200 : 500;
      return response.end(JSON.stringify(jwks));
    }
    response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    privateKey,
    publicPem: await exportSPKI(publicKey),
    become: (next: Health) => {
      state.health = next;
    },
    /** A token that the hub takes, but for what `claims` and `header` say otherwise. */
    token: (
      subject: string,
      claims: object = {},
      header: object = {},
      key: Parameters<SignJWT['sign']>[0] = privateKey,
    ) =>
      new SignJWT({ iss: url, aud: 'entente', sub: subject, ...times(), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'known', ...header })
        .sign(key),
    stop: () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections()),
  };
}

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

export const seconds = () => Math.floor(Date.now() / 1000);
const times = () => ({ iat: seconds(), exp: seconds() + 300 });
