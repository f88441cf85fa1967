import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  HubClient,
  ImportIndicatorsDocument,
  IndicatorsDocument,
  LookupDocument,
  MeDocument,
  nodes,
  ShareIndicatorDocument,
} from '../../../clients/sdk/index.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { serveInTurn } from '../support/server.js';

const refusal = (code: string, path?: string[]) => ({
  data: path ? { me: null } : undefined,
  errors: [{ message: 'No.', path, extensions: { code } }],
});
const me = { name: 'A', role: 'ANALYST', seat: 's', organization: { key: 'a', kind: 'INSTITUTION', name: {} } };
const unavailable = { status: 503, body: refusal('UNAVAILABLE') };

describe('when the hub is asked', () => {
  let hub: TestHub;
  let client: HubClient;
  beforeAll(async () => {
    hub = await startTestHub();
    client = new HubClient({ url: `${hub.url}/`, token: await hub.token('analyst@aurora'), seat: 'analyst@aurora' });
  });
  afterAll(() => hub.stop());

  it('an operation is answered with its typed data', async () => {
    const { me } = await client.request(MeDocument);
    expect(me?.organization.key).toBe('aurora');
    const { lookup } = await client.request(LookupDocument, { values: ['login-aurora-bank.example'] });
    expect(lookup?.hits.map(({ index }) => index)).toEqual([0]);
  });

  it('a file is sent as bytes, as a blob or as a stream, for one mutation', async () => {
    const bytes = new TextEncoder().encode('sent.example');
    for (const content of [bytes, new Blob([bytes]), new Blob([bytes]).stream()]) {
      const uploadId = await client.upload(content);
      const { importIndicators } = await client.request(ImportIndicatorsDocument, {
        input: { uploadId, format: 'LIST' },
      });
      expect((importIndicators?.imported ?? 0) + (importIndicators?.unchanged ?? 0)).toBe(1);
      const again = client.request(ImportIndicatorsDocument, { input: { uploadId, format: 'LIST' } });
      await expect(again).rejects.toMatchObject({ name: 'ClientError', code: 'NOT_FOUND' });
    }
  });

  it('every page of a connection is read', async () => {
    const all = await nodes(
      async (after) =>
        (await client.request(IndicatorsDocument, { first: 2, after, order: 'PUBLISHED_ASC' })).indicators,
    );
    const once = await client.request(IndicatorsDocument, { order: 'PUBLISHED_ASC' });
    expect(all).toEqual(once.indicators?.edges.map(({ node }) => node));
  });

  it('a refusal carries code, place and path', async () => {
    const asked = client.request(ShareIndicatorDocument, { input: { type: 'DOMAIN_NAME' } });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.value', path: ['shareIndicator'] });
  });

  it('a visitor who is refused is told to sign in', async () => {
    const visitor = new HubClient({ url: hub.url });
    await expect(visitor.request(MeDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(visitor.upload(new Uint8Array([1]))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const wrong = new HubClient({ url: hub.url, token: 'wrong' });
    await expect(wrong.request(MeDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('when the hub is unavailable for a moment', () => {
  it('a query is asked again, whether the whole of it or its root was refused', async () => {
    const root = { status: 200, body: refusal('UNAVAILABLE', ['me']) };
    const server = await serveInTurn(unavailable, root, { status: 200, body: { data: { me } } });
    expect((await new HubClient(server).request(MeDocument)).me).toEqual(me);
    expect(server.seen).toHaveLength(3);
    await server.stop();
  });

  it('and given up after the fourth time', async () => {
    const server = await serveInTurn(unavailable);
    await expect(new HubClient(server).request(MeDocument)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(server.seen).toHaveLength(4);
    await server.stop();
  });

  it('a mutation and an upload are not sent again: the first may have been carried out', async () => {
    const server = await serveInTurn(unavailable);
    const client = new HubClient(server);
    await expect(client.request(ShareIndicatorDocument, { input: {} })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(client.upload(new Uint8Array([1]))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(server.seen).toEqual(['POST /graphql', 'POST /uploads']);
    await server.stop();
  });
});

describe('when an answer is out of the ordinary', () => {
  it('a field that is denied alone is null, and named beside the data', async () => {
    const body = { ...refusal('FORBIDDEN', ['me', 'name']), data: { me: { ...me, name: null } } };
    const server = await serveInTurn({ status: 200, body });
    const { data, errors } = await new HubClient({ ...server, token: 't' }).execute(MeDocument);
    expect(data.me?.seat).toBe('s');
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['me', 'name'] }]);
    await server.stop();
  });

  it.each([
    [200, null],
    [200, {}],
    [502, 'Bad gateway'],
    [200, { errors: 'x' }],
    [200, []],
  ])('an answer that no hub gives counts as none: %s %j', async (status, body) => {
    const server = await serveInTurn({ status, body });
    await expect(new HubClient(server).request(MeDocument)).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await server.stop();
  });
});
