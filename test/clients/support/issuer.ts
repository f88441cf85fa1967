import { type Standin, serve } from './server.js';

/** An issuer with a device flow, whose token endpoint answers these in turn. One of its texts holds a control character. */
export async function issuerThatSays(...answers: readonly object[]): Promise<Standin> {
  let asked = 0;
  const issuer = await serve((request, response) => {
    request.resume();
    const url = `http://${request.headers.host}`;
    const pages: Record<string, () => object | undefined> = {
      '/.well-known/openid-configuration': () => ({
        issuer: url,
        token_endpoint: `${url}/token`,
        device_authorization_endpoint: `${url}/device`,
      }),
      '/device': () => ({
        device_code: 'd',
        user_code: 'AB\u001bCD',
        verification_uri: 'http://go.example/\u0007here',
        interval: 0,
        expires_in: 60,
      }),
      '/token': () => answers[asked++],
    };
    const body = pages[request.url ?? '']?.() ?? {};
    response.writeHead('error' in body ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return issuer;
}
