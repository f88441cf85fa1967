import { once } from 'node:events';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CHANGED, subscribe } from '../subscriptions/subscriber.js';

const COST = 60_000;
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    TRUST_PROXY: '1',
    QUOTA_PERSON_COST: String(COST),
    QUOTA_INSTITUTION_COST: String(2 * COST),
    QUOTA_ADDRESS_COST: String(COST),
    QUOTA_PERSON_SOCKETS: '2',
    QUOTA_PERSON_SUBSCRIPTIONS: '2',
    QUOTA_PERSON_UPLOADS: '2',
  });
});
afterAll(() => hub.stop());

const DEAR = '{ indicators(first: 100) { edges { node { id type value pattern name tlp confidence } } } }';

async function post(path: string, persona: string | null, body: string, address = '203.0.113.1') {
  const response = await fetch(`${hub.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `198.51.100.9, ${address}`,
      ...(persona && { authorization: `Bearer ${await hub.token(persona)}` }),
    },
    body,
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}
const ask = (persona: string | null, query: string, variables: object = {}, address?: string) =>
  post('/graphql', persona, JSON.stringify({ query, variables }), address);
const codeOf = ({ body }: Awaited<ReturnType<typeof post>>) => body.errors?.[0]?.extensions.code;

async function askUntilRefused(persona: string | null, address?: string): Promise<Awaited<ReturnType<typeof post>>> {
  for (let asked = 0; asked < 2 * (COST / 800); asked++) {
    const answer = await ask(persona, DEAR, {}, address);
    if (answer.status !== 200) return answer;
  }
  throw new Error('Nothing was refused.');
}

describe('when somebody asks much', () => {
  it('is told what is left, then when to come again; others are answered', async () => {
    const first = await ask('analyst@cascade', DEAR);
    expect(first.headers.get('ratelimit-policy')).toBe(`"person";q=${COST};w=60`);
    expect(first.headers.get('ratelimit')).toMatch(/^"person";r=\d+;t=\d+$/);
    const refused = await askUntilRefused('analyst@cascade');
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body.data).toBeUndefined();
    expect((await ask('analyst@borealis', DEAR)).status).toBe(200);
    const metrics = await (await fetch(`${hub.hub.metricsUrl}/metrics`)).text();
    expect(metrics).toMatch(/entente_rate_limited_total\{party="person",quota="cost"\} [1-9]/);
  });

  it('what is looked up counts by its values', async () => {
    const LOOKUP = 'query ($values: [String!]!) { lookup(values: $values) { unrecognized } }';
    const values = Array.from({ length: 5_000 }, (_, n) => `guess-${n}.example`);
    const answers = [await ask('assessor@aurora', '{ me { name } }')];
    for (let n = 0; n < 3; n++) answers.push(await ask('admin@borealis', LOOKUP, { values }));
    expect(answers.map(codeOf)).toEqual([undefined, undefined, 'RATE_LIMITED', 'RATE_LIMITED']);
  });

  it('people of one institution share what it has', async () => {
    const answers: (string | undefined)[] = [];
    for (const persona of ['analyst@aurora', 'admin@aurora', 'assessor@aurora'])
      answers.push((await askUntilRefused(persona)).body.errors[0].message.split(' ')[0]);
    expect(answers).toEqual(['You', 'You', 'Your']);
  });

  it('a visitor is counted by the address that the nearest proxy heard, whatever they say themselves', async () => {
    const refused = await askUntilRefused(null, '203.0.113.7');
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect((await ask(null, DEAR, {}, '203.0.113.7')).status).toBe(429);
    expect((await ask(null, DEAR, {}, '203.0.113.8')).status).toBe(200);
  });

  it('public releases are on the account of the address, also where a token comes along', async () => {
    const authorization = `Bearer ${await hub.token('regulator@authority')}`;
    const read = (address: string) =>
      fetch(`${hub.url}/aggregates`, { headers: { 'x-forwarded-for': address, authorization } });
    // What is left is too little for a dear question, and a reading is cheap.
    await askUntilRefused(null, '203.0.113.9');
    const answers = [];
    for (let n = 0; n < 10; n++) answers.push(await read('203.0.113.9'));
    const last = answers.at(-1) as Response;
    expect([last.status, last.headers.get('cache-control')]).toEqual([429, 'no-store']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read('203.0.113.10')).status).toBe(200);
  });
});

describe('when somebody has many things at once', () => {
  it('of their sockets one too many is closed, and of subscriptions one too many refused', async () => {
    const held = [await subscribe(hub, 'analyst@borealis'), await subscribe(hub, 'analyst@borealis')];
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const authorization = `Bearer ${await hub.token('analyst@borealis')}`;
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
    expect((await once(socket, 'close'))[0]).toBe(4429);
    for (const subscriber of held) await subscriber.stop();
    const third = await subscribe(hub, 'analyst@borealis', {}, CHANGED);
    await third.stop();
  });

  it('more files than may wait are refused, and nothing of them is kept', async () => {
    const answers = [];
    for (let n = 0; n < 3; n++) answers.push(await post('/uploads', 'editor@committee', '{}'));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(codeOf(answers[2] as Awaited<ReturnType<typeof post>>)).toBe('RATE_LIMITED');
  });
});

describe('when the schema is asked for', () => {
  it('once it is told; by many names at once it costs too much', async () => {
    expect((await ask(null, getIntrospectionQuery(), {}, '203.0.113.20')).status).toBe(200);
    const many = Array.from(
      { length: 28 },
      (_, n) => `a${n}: __schema { types { name fields { name args { name } } } }`,
    );
    const answer = await ask(null, `{ ${many.join(' ')} }`, {}, '203.0.113.21');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});
