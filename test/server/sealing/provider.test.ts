import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../db/project.js';
import { readConfig } from '../../../server/config.js';
import { openKeyProvider } from '../../../server/sealing/provider.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { kms } from '../../support/kms.js';

const KMS = projectPath('test/support/kms.ts');
const SHARE = `mutation ($value: String!, $private: PrivatePartInput) {
  shareIndicator(input: { type: URL, value: $value, private: $private }) { indicator { id private { narrative } } } }`;
const READ = '{ indicators { edges { node { id mine value private { narrative victims } } } } }';

describe('when KEY_PROVIDER names a module', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-provider-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (path: string) => openKeyProvider(readConfig({ KEY_PROVIDER: path, DATA_DIR: folder }), {}, []);
  const module = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('its provider is the hub’s', async () => {
    expect(await (await open(KMS)).newest()).toMatch(/^kms-/);
  });

  it.each([
    ['is not there', () => join(folder, 'absent.mjs'), /absent\.mjs cannot be used/],
    ['exports something else', () => module('other.mjs', 'export const other = 1'), /exports no function keyProvider/],
    [
      'lacks a method',
      () => module('half.mjs', 'export const keyProvider = () => ({ wrap() {} })'),
      /has no unwrap, newest/,
    ],
    [
      'throws',
      () => module('throws.mjs', 'export const keyProvider = () => { throw new Error("no region") }'),
      /no region/,
    ],
  ])('one that %s refuses the start, and says why', async (_how, path, reason) => {
    await expect(open(path())).rejects.toThrow(reason);
    await expect(open(path())).rejects.toMatchObject({ name: 'StartError' });
  });
});

describe('when the provider cannot be reached', () => {
  let hub: TestHub;
  let admin: postgres.Sql;
  const share = (persona: string, value: string, words: object | null = { narrative: 'zq-secret-zq' }) =>
    hub.ask(persona, SHARE, { value, private: words });
  const stored = async (value: string) => (await admin`select from indicator where value = ${`${value}/`}`).length;
  beforeAll(async () => {
    hub = await startTestHub({ KEY_PROVIDER: KMS, LOG_LEVEL: 'silent' });
    admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    // A server that has no key in memory: another process would have sealed this.
    await share('analyst@aurora', 'https://first.example');
  });
  afterEach(() => {
    kms.state = 'up';
  });
  afterAll(async () => {
    await admin.end();
    await hub.stop();
  });

  it.each(['refuses', 'hangs'] as const)('and %s, what needs it is UNAVAILABLE and changes nothing', async (state) => {
    kms.state = state;
    const value = `https://${state}.example`;
    const { data, errors } = await share('analyst@cascade', value);
    expect(data.shareIndicator).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'UNAVAILABLE' } })]);
    expect(JSON.stringify(errors)).not.toMatch(/ECONNREFUSED|connect|zq-secret/);
    expect(await stored(value)).toBe(0);
    expect(
      await admin`select from data_key k join organization o on o.id = k.organization_id where o.key = 'cascade'`,
    ).toHaveLength(0);
  });

  it('what it unwrapped before still opens, and everything else goes on', async () => {
    kms.state = 'refuses';
    const { data, errors } = await hub.ask('analyst@aurora', READ);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('zq-secret-zq');
    const shared = await share('analyst@cascade', 'https://plain.example', null);
    expect(shared.errors).toBeUndefined();
    expect(await stored('https://plain.example')).toBe(1);
  });

  it('a read that needs it loses its private fields alone', async () => {
    await admin`update data_key set wrapped = wrapped || '\\x00'::bytea`;
    kms.state = 'refuses';
    const { data, errors } = await hub.ask('analyst@aurora', READ);
    await admin`update data_key set wrapped = substring(wrapped from 1 for length(wrapped) - 1)`;
    expect(data.indicators.edges.length).toBeGreaterThan(3);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAVAILABLE']));
    expect(new Set(errors?.map(({ path }) => path?.at(-1)))).toEqual(new Set(['private']));
  });

  it('and once it answers again, the same requests are done', async () => {
    const { errors } = await share('analyst@cascade', 'https://refuses.example');
    expect(errors).toBeUndefined();
    expect(await stored('https://refuses.example')).toBe(1);
  });
});

describe('when an institution’s first private texts arrive at once', () => {
  it('it gets one key, and all of them are stored', async () => {
    const hub = await startTestHub({ KEY_PROVIDER: KMS });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        hub.ask('analyst@cascade', SHARE, { value: `https://n${n}.example`, private: { narrative: `n${n}` } }),
      ),
    );
    const admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    const keys =
      await admin`select from data_key k join organization o on o.id = k.organization_id where o.key = 'cascade'`;
    await admin.end();
    await hub.stop();
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.map(({ data }) => data.shareIndicator.indicator.private.narrative).sort()).toEqual(
      Array.from({ length: 8 }, (_, n) => `n${n}`),
    );
    expect(keys).toHaveLength(1);
  });
});
