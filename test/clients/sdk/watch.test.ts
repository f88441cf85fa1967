import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { HubClient, ShareIndicatorDocument, watch } from '../../../clients/sdk/index.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { relayTo } from '../support/server.js';

let hub: TestHub;
let token: string;
beforeAll(async () => {
  hub = await startTestHub();
  token = await hub.token('analyst@aurora');
});
afterAll(() => hub.stop());

const share = (value: string) =>
  new HubClient({ url: hub.url, token }).request(ShareIndicatorDocument, { input: { type: 'DOMAIN_NAME', value } });

describe('when the connection of a watch fails', () => {
  it('one that is silent is given up and resumed', async () => {
    const relay = await relayTo(hub.url);
    const stop = new AbortController();
    const changes = watch(new HubClient({ url: relay.url, token }), {
      signal: stop.signal,
      webSocketImpl: WebSocket,
      pulse: 200,
    });
    const first = changes.next();
    setTimeout(() => share('before.example'), 300);
    expect((await first).value).toMatchObject({ indicator: { value: 'before.example' } });
    relay.freeze();
    await share('during.example');
    expect((await changes.next()).value).toMatchObject({ indicator: { value: 'during.example' } });
    stop.abort();
    expect(await changes.next()).toEqual({ done: true, value: undefined });
    await relay.stop();
  });

  it('one that does not come back fails after the last wait, and each try is told', async () => {
    const relay = await relayTo(hub.url);
    const tries: number[] = [];
    const changes = watch(new HubClient({ url: relay.url, token }), {
      signal: new AbortController().signal,
      webSocketImpl: WebSocket,
      waits: [10, 10],
      onLost: (count) => tries.push(count),
    });
    const first = changes.next();
    setTimeout(() => relay.stop(), 300);
    await expect(first).rejects.toMatchObject({ name: 'ClientError', code: 'UNREACHABLE' });
    expect(tries).toEqual([1, 2]);
  });
});
