import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../standards/catalogue/digest.js';
import { createMigratedDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';

interface Listed {
  readonly number: number;
  readonly table: string;
  readonly digest: string;
  readonly urls: { readonly json: string; readonly csv: string };
}

let hub: TestHub;
let listed: Listed[];
/** As an institution sees them. */
let all: { id: string; number: number; table: string; digest: string }[];

const get = (url: string) => request(hub.url).get(new URL(url, hub.url).pathname);

beforeAll(async () => {
  hub = await startTestHub({ DEMO_HISTORY: 'true' }, createMigratedDatabase);
  listed = (await get('/aggregates').expect(200)).body.releases;
  const { data } = await hub.ask(
    'analyst@aurora',
    '{ aggregateReleases(first: 100) { edges { node { id number table digest } } } }',
  );
  all = data.aggregateReleases.edges.map(({ node }: { node: (typeof all)[number] }) => node);
});
afterAll(() => hub.stop());

const first = () => listed[0] as Listed;

describe('the index of releases', () => {
  it('is what a visitor reads over GraphQL, newest first', async () => {
    const { data } = await hub.ask(
      null,
      '{ aggregateReleases(first: 100) { edges { node { number table view periods digest } } } }',
    );
    const asked = data.aggregateReleases.edges.map(({ node }: { node: { view: string } }) => ({
      ...node,
      view: node.view.toLowerCase(),
    }));
    expect(asked.length).toBeGreaterThan(0);
    expect(listed).toEqual(asked.map((node: object) => expect.objectContaining(node)));
  });

  it('names no release that is for members', () => {
    const tables = new Set(all.map(({ table }) => table));
    expect(tables).toContain('losses');
    expect(listed.map(({ table }) => table)).not.toContain('losses');
  });

  it('may be kept for five minutes, under a tag of what it says', async () => {
    const { headers, text } = await get('/aggregates');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      etag: `"${sha256Hex(text)}"`,
      'content-type': 'application/json; charset=utf-8',
    });
    const { status, text: body } = await get('/aggregates').set('if-none-match', headers.etag as string);
    expect([status, body]).toEqual([304, '']);
  });

  it('leads to each of its releases, in both forms', async () => {
    for (const { urls, number } of listed.slice(0, 3)) {
      expect((await get(urls.json).expect(200)).body.release.number).toBe(number);
      expect((await get(urls.csv).expect(200)).text).toMatch(/^([a-z]+,)*value,low,high,/);
    }
    expect(first().urls.json).toMatch(new RegExp(`^${hub.url}/aggregates/[\\w-]{36}[.]json$`));
  });
});

describe('a public release', () => {
  it('has the digits that GraphQL tells', async () => {
    const { urls } = listed.find(({ table }) => table === 'report-channels') as Listed;
    const { release, cells } = (await get(urls.json)).body;
    const { data } = await hub.ask(
      null,
      'query ($id: UUID!) { aggregateRelease(id: $id) { digest cells(first: 100) { edges { node { value additive } } } } }',
      { id: release.id },
    );
    expect(data.aggregateRelease.digest).toBe(release.digest);
    const digits = (name: string) =>
      cells.map((cell: Record<string, string>) => String(BigInt(cell[name]?.replace('.', '') ?? '')));
    const nodes = data.aggregateRelease.cells.edges.map(({ node }: { node: object }) => node);
    expect(digits('value')).toEqual(nodes.map(({ value }: { value: string }) => value));
    expect(digits('additive')).toEqual(nodes.map(({ additive }: { additive: string }) => additive));
    const records: Record<string, string>[] = parse((await get(urls.csv)).text, { columns: true });
    expect(records.map(({ value }) => value)).toEqual(cells.map(({ value }: { value: string }) => value));
  });

  it('is tagged by its digest, may be kept for good, and is not sent again to who has it', async () => {
    const { urls, digest } = first();
    for (const url of [urls.csv, urls.json]) {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        etag: `"${digest}"`,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      const { status, text, headers: again } = await get(url).set('if-none-match', `"other", "${digest}"`);
      expect([status, text, again.etag]).toEqual([304, '', `"${digest}"`]);
      await get(url).set('if-none-match', '"other"').expect(200);
    }
  });

  it('has a head as long as its body', async () => {
    const { text } = await get(first().urls.csv);
    const head = await request(hub.url).head(new URL(first().urls.csv).pathname).expect(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(text)));
    expect(head.text ?? '').toBe('');
  });

  it('is CSV with plain names, for a file of its own name', async () => {
    const { headers } = await get(first().urls.csv);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toMatch(/^inline; filename="[-a-z0-9]+[.]csv"$/);
  });

  it('is read and not written', async () => {
    await request(hub.url).post(new URL(first().urls.json).pathname).send({}).expect(404);
    await request(hub.url).delete('/aggregates').expect(404);
  });
});

describe('a release that is not public', () => {
  const refusal = async (path: string, token?: string) => {
    const call = get(path);
    if (token) call.set('authorization', `Bearer ${token}`);
    const { status, text, headers } = await call;
    const { date: _, ...told } = headers;
    return { status, text, headers: told };
  };

  it.each(['json', 'csv'])('is answered as one that is not there, byte for byte: %s', async (extension) => {
    const { id } = all.find(({ table }) => table === 'losses') as (typeof all)[number];
    const hidden = await refusal(`/aggregates/${id}.${extension}`);
    expect(hidden).toMatchObject({
      status: 404,
      text: '{"errors":[{"message":"No such release.","extensions":{"code":"NOT_FOUND"}}]}',
      headers: { 'cache-control': 'no-store' },
    });
    expect(hidden.headers).not.toHaveProperty('etag');
    expect(await refusal(`/aggregates/${randomUUID()}.${extension}`)).toEqual(hidden);
  });

  it('stays so for a member’s token, which is not looked at: caches keep one answer for all', async () => {
    const { id } = all.find(({ table }) => table === 'losses') as (typeof all)[number];
    const path = `/aggregates/${id}.json`;
    expect(await refusal(path, await hub.token('analyst@aurora'))).toEqual(await refusal(path));
    await get(first().urls.json).set('authorization', 'Bearer nonsense').expect(200);
  });

  it.each([
    'x.json',
    `${'0'.repeat(36)}.csv`,
    '..%2f..%2fpackage.json',
    '%00.json',
    `${randomUUID()}.xml`,
    randomUUID(),
  ])('nor is there anything at %s', async (name) => {
    expect(await refusal(`/aggregates/${name}`)).toMatchObject({
      status: 404,
      text: expect.stringContaining('NOT_FOUND'),
    });
  });
});
