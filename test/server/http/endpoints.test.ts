import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const get = async (address: string) => {
  const response = await fetch(new URL(address, hub.url));
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the public listener', () => {
  it('says that it is alive, and that it is ready', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it.each([
    '/metrics',
    '/nowhere',
    '/graphql/x/../../etc/passwd',
    '/graphiql/../package.json',
    '/.env',
    '/oidc/nowhere',
  ])('has nothing at %s', async (path) => {
    const { status, text, headers } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/node_modules|"version"|root:/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('answers an unknown address in the form of every other error', async () => {
    expect(JSON.parse((await get('/nowhere')).text)).toEqual({
      errors: [{ message: 'No such address.', extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('the metrics listener', () => {
  it('has the metrics, of routes and not of addresses, and nothing else', async () => {
    await get('/somebody%40private/secret-path');
    await hub.ask('analyst@aurora', '{ me { name } }');
    const { status, text, headers } = await get(`${hub.hub.metricsUrl}/metrics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(
      /entente_http_request_duration_seconds_count\{route="graphql",method="POST",status="200"\} \d+/,
    );
    expect(text).toMatch(/route="other"/);
    expect(text).not.toMatch(/secret-path|private|analyst/);
    expect((await get(`${hub.hub.metricsUrl}/graphql`)).status).toBe(404);
    expect((await get(`${hub.hub.metricsUrl}/healthz`)).status).toBe(404);
  });
});

describe('the demo', () => {
  // A name of its own, as a page of any site may have it point to this machine.
  const asked = (path: string, host: string, headers: Record<string, string> = {}) =>
    new Promise<number>((done, fail) => {
      const { hostname, port } = new URL(hub.url);
      request({ hostname, port, path, headers: { ...headers, host } }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('upgrade', (_response, socket) => {
          socket.destroy();
          done(101);
        })
        .on('error', fail)
        .end();
    });
  const SOCKET = {
    connection: 'upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    'sec-websocket-protocol': 'graphql-transport-ws',
  };

  it.each(['/oidc/.well-known/openid-configuration', '/graphiql/', '/readyz'])(
    'answers at %s by the names of loopback, and by no other',
    async (path) => {
      expect(await asked(path, 'localhost')).toBe(200);
      expect(await asked(path, '127.0.0.1:4000')).toBe(200);
      expect(await asked(path, 'rebound.example:4000')).toBe(421);
      expect(await asked(path, '127.0.0.1.rebound.example')).toBe(421);
    },
  );

  it('opens sockets by the names of loopback, and by no other', async () => {
    expect(await asked('/graphql', 'localhost', SOCKET)).toBe(101);
    expect(await asked('/graphql', 'rebound.example', SOCKET)).toBe(421);
  });

  it('says where a token is had (RFC 9728)', async () => {
    const { text } = await get('/.well-known/oauth-protected-resource');
    expect(JSON.parse(text)).toMatchObject({
      resource: hub.url,
      authorization_servers: [`${hub.url}/oidc`],
      entente_client_id: 'entente',
    });
  });
});

describe('GraphiQL', () => {
  it('loads everything from the hub itself', async () => {
    const page = await get('/graphiql/');
    const start = await get('/graphiql/start.js');
    expect([page.status, start.status]).toEqual([200, 200]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(`${page.text}${start.text}`.replaceAll(hub.url, '')).not.toMatch(/\b(https?:)?\/\/[a-z0-9]/i);
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = '']) => part);
    expect(parts).toHaveLength(6);
    for (const part of parts) {
      const served = await get(`/graphiql/${part}`);
      expect(served.status).toBe(200);
      // What a browser would fetch by itself: imports and images of style sheets, source maps apart.
      expect(served.text).not.toMatch(/url\(["']?(https?:)?\/\//);
      expect(served.text).not.toMatch(/@import\s+["'](https?:)?\/\//);
    }
  });

  it('is where the bare address leads', async () => {
    const response = await fetch(hub.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql/']);
  });
});
