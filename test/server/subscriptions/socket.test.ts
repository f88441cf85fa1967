import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createDatabase, type TestDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { startProxy } from '../graphql/proxy.js';
import { share } from '../indicators/requests.js';
import { aMoment, CHANGED, connectSocket, subscribe } from './subscriber.js';

let database: TestDatabase;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let hub: TestHub;
beforeAll(async () => {
  database = await createDatabase();
  proxy = await startProxy(database.url);
  hub = await startTestHub({ DATABASE_URL: proxy.url, LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  await hub.stop();
  proxy.stop();
  await database.drop();
});

describe('when the socket is asked for what it does not serve', () => {
  it.each([
    ['a query', '{ me { name } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { startAssessment(input: { standard: "x" }) { assessment { id } } }', 'BAD_USER_INPUT'],
    ['introspection', '{ __schema { types { name } } }', 'BAD_USER_INPUT'],
    ['no GraphQL', 'subscription { ', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { indicatorChangd { cursor } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two subscriptions',
      'subscription { a: indicatorChanged { cursor } b: indicatorChanged { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too deep a document',
      `subscription { indicatorChanged { indicator { publisher { name { en } } ${'... { '.repeat(14)} id ${'} '.repeat(14)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too many tokens', `subscription { indicatorChanged { ${'cursor '.repeat(2_500)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      `subscription { indicatorChanged { ${Array.from({ length: 40 }, (_, i) => `a${i}: cursor`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_what, query, code) => {
    const subscriber = await subscribe(hub, 'analyst@aurora', {}, query);
    await subscriber.ended;
    expect(subscriber.codes()).toContain(code);
    expect(JSON.stringify(subscriber.events)).not.toMatch(/Did you mean|node_modules/);
    expect(subscriber.events.every(({ data }) => !data)).toBe(true);
  });

  it.each([
    [{ filter: { tlp: ['PURPLE'] } }],
    [{ filter: { colour: 'red' } }],
    [{ after: 7 }],
    [{ filter: { text: 'x'.repeat(300) } }],
  ])('variables that are none, %j, are bad input', async (variables) => {
    const subscriber = await subscribe(hub, 'analyst@aurora', variables);
    await subscriber.ended;
    expect(subscriber.codes()).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(subscriber.events)).not.toContain('Did you mean');
  });

  it('a field below that the reader may not have is denied alone', async () => {
    const subscriber = await subscribe(
      hub,
      'analyst@borealis',
      {},
      'subscription { indicatorChanged { cursor indicator { value recipients { key } private { narrative } } } }',
    );
    await aMoment();
    await share(hub, 'analyst@aurora', {
      type: 'URL',
      value: 'https://denied.example',
      private: { narrative: 'ours' },
    });
    await subscriber.reached(1);
    expect(subscriber.events[0]?.data.indicatorChanged.indicator).toEqual({
      value: 'https://denied.example/',
      recipients: null,
      private: null,
    });
    await subscriber.stop();
  });

  it('a message too large closes the socket, and no trace of it is printed', async () => {
    const printed = vi.spyOn(console, 'error');
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(3_000_000) } }));
    expect((await once(socket, 'close'))[0]).toBe(1009);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});

describe('when the socket’s token is no good', () => {
  it.each(['Bearer x.y.z', 'Basic abc', 'nonsense'])('%s: it is closed at once', async (authorization) => {
    const subscriber = await subscribe(hub, null, {}, CHANGED, { authorization });
    expect(await subscriber.ended).toMatchObject({ code: 4403 });
    expect(subscriber.events).toEqual([]);
  });

  it('one that never says who it is, is closed too', async () => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    expect((await once(socket, 'close'))[0]).toBe(4408);
  });
});

describe('when a socket holds as many subscriptions as it may', () => {
  const MOST = 50;
  let client: ReturnType<typeof connectSocket>;
  const codes: unknown[] = [];
  const follow = () =>
    client.subscribe(
      { query: CHANGED },
      {
        next: ({ errors }) => codes.push(...(errors ?? []).map(({ extensions }) => extensions?.code)),
        error: (error) => codes.push(error),
        complete: () => {},
      },
    );
  let leave: (() => void)[];
  beforeAll(async () => {
    client = connectSocket(hub.url, { authorization: `Bearer ${await hub.token('analyst@borealis')}` });
    leave = Array.from({ length: MOST }, follow);
    await aMoment(1_000);
  });
  afterAll(() => client.dispose());

  it('another is refused', async () => {
    expect(codes).toEqual([]);
    follow();
    await aMoment(1_000);
    expect(codes.splice(0)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('whoever leaves makes room at once, though nothing is published', async () => {
    // One stays, since the client closes a socket that holds none.
    for (const end of leave.slice(1)) end();
    await aMoment();
    for (const _ of leave.slice(1)) follow();
    await aMoment(1_000);
    expect(codes).toEqual([]);
  });
});

describe('when the database was away', () => {
  it('a subscriber that comes back misses nothing, and one that waited is woken again', async () => {
    const before = await subscribe(hub, 'analyst@borealis');
    await aMoment();
    await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://away-1.example' });
    await before.reached(1);
    proxy.cut();
    await aMoment(1_200);
    await proxy.restore();
    await aMoment(1_500);
    const { cursor } = before.events[0]?.data.indicatorChanged ?? {};
    const after = await subscribe(hub, 'analyst@borealis', { after: cursor });
    await aMoment();
    await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://away-2.example' });
    await after.reached(1);
    expect(after.values()).toEqual(['https://away-2.example/']);
    await after.stop();
    await before.reached(2);
    expect([before.values().at(-1), before.codes()].flat()).toContainEqual(expect.stringMatching(/away-2|UNAVAILABLE/));
    await before.stop();
  });
});

describe('when the hub stops', () => {
  it('its sockets are closed cleanly, and it does not wait for them', async () => {
    const other = await startTestHub();
    const subscriber = await subscribe(other, 'analyst@borealis');
    await aMoment();
    const started = performance.now();
    await other.stop();
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await subscriber.ended).toMatchObject({ code: 1001 });
  });
});
