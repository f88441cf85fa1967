import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ERROR_CODES, PROTOCOL_CODES } from '../../../standards/errors.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { subscribe } from '../subscriptions/subscriber.js';
import { oddFrame } from './messages.js';
import { type OddRequest, oddRequest } from './requests.js';

const RUNS = Number(process.env.ODD_RUNS ?? 300);
/** Repeats a run; without it each is another one, and a failure names its own. */
const SEED = process.env.ODD_SEED ? { seed: Number(process.env.ODD_SEED) } : {};
const PERSONAS = [
  'analyst@aurora',
  'admin@aurora',
  'chair@committee',
  'regulator@authority',
  'researcher@university',
  null,
];

let hub: TestHub;
let tokens: (string | null)[];
beforeAll(async () => {
  hub = await startTestHub();
  tokens = await Promise.all(PERSONAS.map((persona) => persona && hub.token(persona)));
});
afterAll(() => hub.stop());

interface Answered {
  readonly status: number;
  readonly text: string;
}

const send = ({ path, method, headers, body }: OddRequest, token: string | null) =>
  new Promise<Answered>((done, fail) => {
    const { hostname, port } = new URL(hub.url);
    const authorization = token && !('authorization' in headers) ? { authorization: `Bearer ${token}` } : {};
    const length = ['GET', 'HEAD'].includes(method) ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
    const asked = request(
      { hostname, port, path, method, headers: { ...authorization, ...length, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });

/** Errors that a socket answers these frames with, after an init that is sound unless they bring another. */
const told = (frames: readonly string[], token: string | null) =>
  new Promise<unknown[]>((done, fail) => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const errors: unknown[] = [];
    socket.on('open', () => {
      socket.send(
        JSON.stringify({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} }),
      );
      for (const frame of frames) socket.send(frame);
      // Answered after what can be said at once; what asks the database first gets a moment more.
      socket.send(JSON.stringify({ type: 'ping', payload: { last: true } }));
    });
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data));
      if (type === 'error') errors.push(...payload);
      if (type === 'next') errors.push(...(payload.errors ?? []));
      if (type === 'pong' && payload?.last) setTimeout(() => socket.close(), 20);
    });
    socket.on('close', (code) =>
      code === 1011 || (code >= 4500 && code < 4600) ? fail(new Error(`closed with ${code}`)) : done(errors),
    );
    socket.on('error', fail);
  });

function judgeCode(error: unknown): void {
  const { code } = (error as { extensions?: { code?: string } }).extensions ?? {};
  expect([...ERROR_CODES, ...PROTOCOL_CODES]).toContain(code);
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  expect(code).not.toBe('UNAVAILABLE');
}

function judge(asked: OddRequest, { status, text }: Answered): void {
  expect(status).toBeLessThan(500);
  if (asked.path !== '/graphql') return;
  const { data, errors = [] } = JSON.parse(text);
  for (const error of errors) judgeCode(error);
  if (!asked.neighbour || status !== 200 || !data) return;
  expect(errors.filter(({ path }: { path?: unknown[] }) => path?.[0] === 'neighbour')).toEqual([]);
  expect(data).toHaveProperty('neighbour');
}

describe('whatever is sent', () => {
  it(`none of ${RUNS} odd requests is answered by a 5xx, stops a neighbour field or gets a code that is not documented`, async () => {
    await fc.assert(
      fc.asyncProperty(oddRequest, fc.nat({ max: PERSONAS.length - 1 }), async (asked, who) => {
        judge(asked, await send(asked, tokens[who] ?? null));
      }),
      { ...SEED, numRuns: RUNS, interruptAfterTimeLimit: 600_000, markInterruptAsFailure: true },
    );
    expect((await hub.ask('analyst@aurora', '{ me { role } }')).data).toEqual({ me: { role: 'ANALYST' } });
  }, 900_000);

  it('no odd frame on a socket gets an error without a documented code, or disturbs another socket', async () => {
    const other = await subscribe(hub, 'analyst@borealis');
    await fc.assert(
      fc.asyncProperty(
        fc.array(oddFrame, { minLength: 1, maxLength: 4 }),
        fc.nat({ max: PERSONAS.length - 1 }),
        async (frames, who) => {
          for (const error of await told(frames, tokens[who] ?? null)) judgeCode(error);
        },
      ),
      { ...SEED, numRuns: Math.ceil(RUNS / 10), interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true },
    );
    await hub.ask(
      'analyst@aurora',
      'mutation { shareIndicator(input: { type: DOMAIN_NAME, value: "after-odd-frames.example" }) { indicator { id } } }',
    );
    await other.reached(1);
    expect(other.values()).toEqual(['after-odd-frames.example']);
    await other.stop();
  }, 400_000);
});
