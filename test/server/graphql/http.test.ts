import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ask, post } from './post.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('GraphQL over HTTP', () => {
  it('passes the server audits of graphql-http', async () => {
    const results = await Promise.all(serverAudits({ url: `${hub.url}/graphql` }).map((audit) => audit.fn()));
    const byStatus = (status: string) => results.filter((result) => result.status === status);
    expect(byStatus('error').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect({ ok: byStatus('ok').length, warn: byStatus('warn').length, notice: byStatus('notice').length }).toEqual({
      ok: 55,
      warn: 3,
      notice: 3,
    });
  });
});

describe('when the request is not one GraphQL request', () => {
  it.each([
    ['a batch', '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400],
    ['malformed JSON', '{"query": "{ __typename }"', 400],
    ['a JSON text', '"{ __typename }"', 400],
    ['null', 'null', 400],
    ['no query', '{}', 400],
    ['a query that is a number', '{"query": 7}', 400],
    ['variables that are a list', '{"query":"{__typename}","variables":[1]}', 400],
    ['an operation that is not there', '{"query":"query A {__typename}","operationName":"B"}', 400],
  ])('%s is refused', async (_what, body, status) => {
    const answer = await post(hub.url, body);
    expect(answer.status).toBe(status);
    expect(answer.json?.data).toBeUndefined();
    expect(answer.code).toMatch(/^[A-Z_]+$/);
    expect(answer.text).not.toMatch(/node_modules|\.js:/);
  });

  it('a body too large is refused, and nothing of it runs', async () => {
    const { status, code } = await post(
      hub.url,
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2_200_000) } }),
    );
    expect([status, code]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'a body of type %s is refused',
    async (type) => {
      const { status, json } = await post(hub.url, '{"query":"{ __typename }"}', { 'content-type': type });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(json?.data).toBeUndefined();
    },
  );

  it('a mutation by GET is refused', async () => {
    const query = encodeURIComponent(
      'mutation { revokeIndicator(input: { id: "x", version: 1 }) { indicator { id } } }',
    );
    const response = await fetch(`${hub.url}/graphql?query=${query}`, { headers: { 'x-apollo-operation-name': 'x' } });
    expect([400, 405]).toContain(response.status);
  });

  it('a subscription is served by WebSocket alone', async () => {
    const { json } = await ask(hub.url, 'subscription { indicatorChanged { cursor } }', {
      authorization: `Bearer ${await hub.token('analyst@aurora')}`,
    });
    expect(json.data?.indicatorChanged ?? null).toBeNull();
    expect(json.errors).toHaveLength(1);
    expect(json.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|BAD_REQUEST|UNAVAILABLE)$/);
  });
});
