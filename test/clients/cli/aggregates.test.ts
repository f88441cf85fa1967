import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../../clients/cli/width.js';
import { createMigratedDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente, ententeAs, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
const folder = temporaryFolder();

beforeAll(async () => {
  hub = await startTestHub({ DEMO_HISTORY: 'true' }, createMigratedDatabase);
});
afterAll(() => hub.stop());

const as =
  (persona: string) =>
  (...argv: readonly string[]) =>
    ententeAs(hub, persona)(['aggregates', ...argv]);
const researcher = as('researcher@university');
const editor = as('editor@committee');
const visitor = (...argv: readonly string[]) => entente(['aggregates', ...argv], { env: { ENTENTE_URL: hub.url } });
const published = async (path: string) => (await request(hub.url).get(`/aggregates/${path}`).expect(200)).text;

describe('when releases are listed', () => {
  it('they are newest first, with their totals', async () => {
    const { code, cells } = await researcher('list');
    expect(code).toBe(0);
    const numbers = cells().map(([number]) => Number(number));
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
    const [, , view, periods, total, interval] = cells().find(([, table]) => table === 'reports') ?? [];
    expect(view).toMatch(/^(period|rolling)$/);
    expect(periods).toMatch(/^\d{4}-Q\d/);
    expect(total).toMatch(/^-?\d+$/);
    expect(interval).toMatch(/^\[-?\d+ … -?\d+\]$/);
  });

  it('by table, quarter and view', async () => {
    const all = (await researcher('list', '--table', 'report-types', '--view', 'period')).cells();
    expect(new Set(all.map(([, table, view]) => `${table} ${view}`))).toEqual(new Set(['report-types period']));
    const [quarter = ''] = all.map(([, , , periods]) => periods);
    const one = (await researcher('list', '--table', 'report-types', '--view', 'period', '--quarter', quarter)).cells();
    expect(one).toEqual(all.slice(0, 1));
    expect((await researcher('list', '--quarter', 'soon')).err).toMatch(/^BAD_USER_INPUT: .*filter[.]quarter/);
  });

  it('a visitor is shown the public ones', async () => {
    const tables = (await visitor('list')).cells().map(([, table]) => table);
    expect(tables).toContain('reports');
    expect(tables).not.toContain('losses');
  });
});

describe('when a release is shown', () => {
  it('each cell is a bar with its value and interval, what is uncertain is marked, and the total stands below', async () => {
    const { code, out } = await researcher('show', 'report-types', '--view', 'period');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('Reports by type: how they are spread (report-types)');
    expect(lines[3]).toMatch(/^\d+ institutions on the roster; ρ = 0[.]1, ε = [\d.]+[.]$/);
    const bars = lines.filter((line) => line.includes('│'));
    expect(bars).toHaveLength(22);
    expect(bars[0]).toMatch(/^domain-name +[─█│ ]+ +-?\d+[.]\d {2}\[-?\d+[.]\d … -?\d+[.]\d\]( {2}\*)?$/);
    expect(new Set(bars.map((line) => line.indexOf('│'))).size).toBe(1);
    expect(bars.some((line) => line.endsWith('*'))).toBe(true);
    expect(out).toMatch(/\n[*] insufficient: .*\n/);
    expect(lines.find((line) => line.startsWith('total'))).toMatch(/\d {2}\[\d+ … \d+\]$/);
    const { release, caveat } = (await researcher('show', 'report-types', '--view', 'period', '--json')).json();
    expect(out).toContain(`${caveat.en}\n${release.citation}\nsha256:${release.digest}\n`);
  });

  it('in Chinese, with labels of two columns a character in line', async () => {
    const { out } = await researcher('show', 'report-channels', '--language', 'zh-CN');
    const bars = out.split('\n').filter((line) => line.includes('│'));
    expect(out).toMatch(/^各渠道上报的构成/);
    expect(bars.some((line) => line.startsWith('未注明'))).toBe(true);
    expect(new Set(bars.map((line) => widthOf(line.slice(0, line.indexOf('│'))))).size).toBe(1);
  });

  it('a single number is one bar', async () => {
    const { out } = await visitor('show', 'reports');
    expect(out.split('\n').filter((line) => line.includes('│'))).toEqual([expect.stringMatching(/^total {2}│?/)]);
  });

  it('by its id it is that one, and by its table the newest', async () => {
    const [newest, ...older] = (await researcher('list', '--table', 'report-channels')).cells();
    const byTable = (await researcher('show', 'report-channels', '--json')).json();
    expect(byTable.release.number).toBe(Number(newest?.[0]));
    const [number, , , , , , , id = ''] = older.at(-1) ?? [];
    expect((await researcher('show', id, '--json')).json().release).toMatchObject({ id, number: Number(number) });
  });

  it('one that is not the reader’s is told like one that is not there', async () => {
    const [, , , , , , , id = ''] = (await researcher('list', '--table', 'losses')).cells()[0] ?? [];
    const hidden = await visitor('show', id);
    expect(hidden).toMatchObject({ code: 1, out: '', err: 'NOT_FOUND: No such release. (at aggregateRelease)\n' });
    const { code, err } = await visitor('show', '00000000-0000-4000-8000-000000000000');
    expect({ code, err }).toEqual({ code: 1, err: hidden.err });
    expect((await visitor('show', 'losses')).err).toBe((await visitor('show', 'nothing')).err);
  });

  it('an id with a quarter is wrong usage', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await researcher('show', id, '--quarter', '2026-Q1')).toMatchObject({ code: 2 });
  });
});

describe('when a release is exported', () => {
  it('its files are those under its public address, byte for byte', async () => {
    const { id } = (await researcher('show', 'report-types', '--json')).json().release;
    expect((await researcher('export', id)).out).toBe(await published(`${id}.csv`));
    expect((await researcher('export', id, '--format', 'json')).out).toBe(await published(`${id}.json`));
  });

  it('CSV into a file has a byte order mark where it is asked for', async () => {
    const file = join(folder, 'channels.csv');
    const { code, out } = await researcher('export', 'report-channels', '--bom', '-o', file);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readFileSync(file, 'utf8')).toContain('channel,value,low,high,');
  });

  it('a data package is a folder with its descriptor and the table that it names', async () => {
    const into = join(folder, 'a', 'package');
    const saved = await researcher('export', 'losses', '--format', 'datapackage', '-o', into, '--json');
    const { resources } = JSON.parse(readFileSync(join(into, 'datapackage.json'), 'utf8'));
    const table = join(into, resources[0].path);
    expect(saved.json()).toEqual({ files: [join(into, 'datapackage.json'), table] });
    expect(readFileSync(table, 'utf8')).toBe((await researcher('export', 'losses')).out);
  });

  it.each([
    [['--format', 'datapackage'], /^USAGE: A data package is a folder/],
    [['--format', 'json', '--bom'], /^USAGE: Only CSV/],
    [['--format', 'xlsx'], /^USAGE: /],
    [['--format', 'datapackage', '-o', 'package.json/x'], /^USAGE: Cannot write/],
  ])('wrong usage is told: %j', async (argv, said) => {
    const { code, err } = await researcher('export', 'reports', ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});

describe('the plan and the ledger', () => {
  it('the plan is read table by table, then what it spends', async () => {
    const cells = (await visitor('plan')).cells();
    expect(cells.find(([key]) => key === 'conformance')).toMatchObject({
      1: 'conformance',
      2: 'group,level',
      3: 'year',
    });
    expect(cells).toContainEqual(['#', 'four quarters', '1.25', '8.85']);
    expect((await visitor('plan', '--json')).json().version).toBe('threat-indicator-sharing@3.0.0');
  });

  it('the ledger says what was spent, and of what', async () => {
    const cells = (await visitor('ledger')).cells();
    expect(cells).toContainEqual(['#', 'at most', '1.25', '8.85']);
    expect(cells.filter(([, table]) => table === 'losses').map(([, , rho]) => rho)).toContain('0.04');
  });

  it('its export has every charge and the digest of every release that the reader sees', async () => {
    const { charges, releases } = (await researcher('ledger', '--export')).json();
    const { charges: told } = (await researcher('ledger', '--json')).json();
    expect(charges).toEqual(
      told.map(({ id, quarter, table, domain, rho }: Record<string, unknown>) => ({ id, quarter, table, domain, rho })),
    );
    const { releases: listed } = (await researcher('list', '--json')).json();
    expect(releases).toEqual(listed.map(({ number, digest }: Record<string, unknown>) => ({ number, digest })));
    expect(releases.length).toBeGreaterThan((await visitor('ledger', '--export')).json().releases.length);
  });
});

describe('when a table is asked for beyond the plan', () => {
  const ASKED = ['request', '--title', 'Calls by region', '--measure', 'reports', '--rho', '0.02', '--bound', '64'];

  it('it waits for the committee, which approves or refuses it once', async () => {
    const asked = await researcher(...ASKED, '--by', 'region', '--where', 'channel=sms,voice-call');
    expect(asked.err).toBe('');
    const [id = '', status, ...more] = asked.cells()[0] ?? [];
    expect([status, ...more.slice(0, 3)]).toEqual(['asked', 'reports', 'region', 'channel=sms,voice-call']);
    expect(more.slice(4, 6)).toEqual(['64', '0.02']);
    expect((await editor('requests')).cells().map(([one]) => one)).toContain(id);
    expect(await editor('review', id)).toMatchObject({ code: 2 });
    expect(await editor('review', id, '--approve', '--refuse', 'harmful')).toMatchObject({ code: 2 });
    expect((await editor('review', id, '--refuse', 'too-inexact')).cells()[0]?.[1]).toBe('refused: too-inexact');
    expect(await editor('review', id, '--approve')).toMatchObject({ code: 1, err: expect.stringMatching(/^CONFLICT/) });
    expect((await researcher('requests')).cells()[0]?.slice(0, 2)).toEqual([id, 'refused: too-inexact']);
  });

  it('an approved one says so', async () => {
    const [id = ''] = (await researcher(...ASKED, '--by', 'sector')).cells()[0] ?? [];
    expect((await editor('review', id, '--approve', '--json')).json()).toMatchObject({
      id,
      status: 'APPROVED',
      refusal: null,
    });
  });

  it('what a release answers is that release, and costs nothing', async () => {
    const argv = ['request', '--title', 'Again', '--measure', 'report-profile', '--by', 'type', '--rho', '0.1'];
    const { cells, err } = await researcher(...argv);
    expect(cells()[0]?.[1]).toBe('report-types');
    expect(err).toBe('It is answered by report-types already, and costs nothing.\n');
    expect((await researcher(...argv, '--json')).json()).toMatchObject({ request: null, table: 'report-types' });
  });

  it.each([
    [['--rho', '0.0000001'], /^USAGE: .*six places/],
    [['--rho', '0.02', '--where', 'channel'], /^USAGE: .*channel=sms/],
    [['--rho', '0.02', '--where', 'value=x'], /^USAGE: .*channel=sms/],
    [[], /^USAGE: .*--rho/],
  ])('wrong usage is told before anything is asked: %j', async (argv, said) => {
    const { code, err } = await researcher('request', '--title', 'x', '--measure', 'reports', ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it('is not for members', async () => {
    expect((await as('analyst@aurora')(...ASKED)).err).toMatch(/^FORBIDDEN/);
    expect((await as('analyst@aurora')('requests')).err).toMatch(/^FORBIDDEN/);
  });
});

describe('the own institution’s part in the releases', () => {
  it('ends and begins again with the next quarter that opens', async () => {
    const admin = as('admin@borealis');
    const before = (await admin('participation')).cells();
    expect(before[0]).toEqual(['later', 'contributes']);
    expect(
      before.slice(1).every(([quarter, part]) => /^\d{4}-Q\d$/.test(quarter ?? '') && part === 'contributes'),
    ).toBe(true);
    const out = (await admin('participation', '--opt-out')).cells();
    expect(out[0]?.slice(0, 2)).toEqual(['later', 'opted out']);
    expect(out.slice(1)).toEqual(before.slice(1));
    expect((await admin('participation', '--opt-in')).cells()).toEqual(before);
    expect(await admin('participation', '--opt-in', '--opt-out')).toMatchObject({ code: 2 });
  });

  it('is changed by its administrator only, and told to nobody else', async () => {
    expect((await as('analyst@borealis')('participation', '--opt-out')).err).toMatch(/^FORBIDDEN/);
    expect((await as('regulator@authority')('participation')).err).toMatch(/^FORBIDDEN/);
  });
});
