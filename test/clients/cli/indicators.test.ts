import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../support/data.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ententeAs, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
let aurora: ReturnType<typeof ententeAs>;
let borealis: ReturnType<typeof ententeAs>;
const folder = temporaryFolder();

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  hub = await startTestHub();
  aurora = ententeAs(hub, 'analyst@aurora');
  borealis = ententeAs(hub, 'analyst@borealis');
});
afterAll(() => hub.stop());

describe('when an indicator is shared', () => {
  it('its parts arrive, and the private narrative from stdin stays behind', async () => {
    const argv = 'indicators share --type domain-name --value Evil[.]Example --tlp amber+strict --channel sms'.split(
      ' ',
    );
    const more = '--confidence 60 --technique T1566 --label a b --recipient borealis --valid-until 2030-01-01'.split(
      ' ',
    );
    const shared = await aurora([...argv, ...more, '--name', 'Two\twords', '--private-narrative', '-', '--json'], {
      stdin: 'secret story\n',
    });
    expect(shared.err).toBe('');
    expect(shared.json()).toMatchObject({
      value: 'evil.example',
      tlp: 'AMBER_STRICT',
      channel: 'SMS',
      confidence: 60,
      labels: ['a', 'b'],
      validUntil: '2030-01-01T00:00:00.000Z',
      publisher: { key: 'aurora' },
    });
    const asked = await hub.ask(
      'analyst@aurora',
      'query ($id: UUID!) { indicator(id: $id) { private { narrative } recipients { key } } }',
      { id: shared.json().id },
    );
    expect(asked.data.indicator).toEqual({
      private: { narrative: 'secret story' },
      recipients: [{ key: 'borealis' }],
    });
    const [line] = (await borealis(['indicators', 'lookup', 'evil.example'])).cells();
    expect(line?.at(-1)).toBe('Two words');
  });

  it('one without a type is said to be a guess, to people and to programs', async () => {
    const { out, err } = await aurora(['indicators', 'share', '--value', 'guess[.]example']);
    expect(out.split('\t').slice(1, 3)).toEqual(['domain-name', 'guess.example']);
    expect(err).toBe('Its type was guessed: domain-name.\n');
    const document = await aurora(['indicators', 'share', '--value', 'guess[.]example', '--json']);
    expect(document.json()).toMatchObject({ type: 'DOMAIN_NAME', typeGuessed: true });
    const named = await aurora(['indicators', 'share', '--type', 'caller-id', '--value', '+86 10086', '--json']);
    expect(named.json()).toMatchObject({ numberKind: 'IMPOSSIBLE', typeGuessed: false });
  });

  it('a pattern and a private part from a file, anonymously', async () => {
    const file = fileOf('private.json', JSON.stringify({ caseReference: 'C-1', lossAmount: 5, lossCurrency: 'CNY' }));
    const pattern = "[url:value = 'http://a.example/x']";
    const { code, out } = await aurora(['indicators', 'share', '--pattern', pattern, '--anonymous', '--private', file]);
    expect(code).toBe(0);
    expect(out.split('\t').slice(1, 6)).toEqual(['url', 'http://a.example/x', 'green', '', '']);
  });

  it.each([
    [['--type', 'nonsense', '--value', 'x'], /^USAGE: .*ipv4-addr/s],
    [['--pattern', 'x', '--value', 'y'], /^USAGE: .*cannot be used/],
    [['--type', 'url', '--value', 'x', '--confidence', 'high'], /^USAGE: /],
    [['--type', 'url', '--value', 'x', '--private', join(folder, 'none')], /^USAGE: .*ENOENT/],
    [['--type', 'url', '--value', 'x', '--private', '-', '--private-narrative', '-'], /^USAGE: stdin is read once/],
  ])('wrong usage is told before anything is sent: %j', async (argv, said) => {
    const { code, err } = await aurora(['indicators', 'share', ...argv]);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it('what the hub refuses is told with code and place', async () => {
    const refused = await aurora(['indicators', 'share', '--type', 'domain-name']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe('BAD_USER_INPUT: A type goes with a value. (at input.value)\n');
    const bad = await aurora(['indicators', 'share', '--type', 'ipv4-addr', '--value', '300.1.1.1']);
    expect(bad.err).toMatch(/^BAD_USER_INPUT: An IPv4 address .* \(at input\.value\)\n$/);
    const pattern = await aurora(['indicators', 'share', '--pattern', '[nonsense']);
    expect(pattern.err).toContain('(at input.pattern)');
    const document = await aurora(['indicators', 'share', '--type', 'domain-name', '--json']);
    expect(JSON.parse(document.err).error).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.value' });
  });
});

describe('when a file is imported', () => {
  it('a list is told from what is in it, and what is wrong in it is listed with an exit code of its own', async () => {
    const list = fileOf('list.txt', 'one.example\n\nnot a value at all!\ntwo.example\none.example\n');
    const { code, cells, err } = await aurora(['indicators', 'import', list, '--tlp', 'clear']);
    expect(code).toBe(5);
    expect(err).toBe('PARTLY_REJECTED: Rejected in the file: 1; --rejected <file> writes them down.\n');
    expect(cells()).toEqual([
      ['format', 'list'],
      ['import', expect.stringMatching(/^[0-9a-f-]{36}$/)],
      ['imported', '2'],
      ['unchanged', '0'],
      ['rejected', '1'],
      ['said before', '1'],
      ['#', '3', '', expect.stringContaining('resembles no known type')],
    ]);
    const again = await aurora(['indicators', 'import', '-', '--json'], { stdin: 'one.example' });
    expect(again).toMatchObject({ code: 0 });
    expect(again.json()).toMatchObject({ imported: 0, unchanged: 1, rejected: [] });
  });

  it('a dry run shares nothing', async () => {
    const dry = await aurora(['indicators', 'import', '-', '--dry-run', '--json'], { stdin: 'dry.example\n' });
    expect(dry.json()).toMatchObject({ imported: 1, importId: null });
    expect((await aurora(['indicators', 'lookup', 'dry.example'])).out).toBe('');
  });

  it.each([
    [
      'a table',
      'CSV',
      'type,value,name\nphone-number,+86 138 0013 800x,=1+1\ndomain-name,mended-1.example,\n',
      /[^,]x,/,
    ],
    ['a list', 'LIST', '# mine\nmended-2.example\nnot a value!\n', /not a value!/],
  ])('what was rejected of %s is written down, mended and sent again', async (_what, format, content, wrong) => {
    const [file, rejected] = [fileOf(`${format}.txt`, content), join(folder, `${format}.rejected`)];
    expect(await aurora(['indicators', 'import', file, '--rejected', rejected, '--quiet'])).toMatchObject({ code: 5 });
    const written = readFileSync(rejected, 'utf8');
    expect(written).toContain(format === 'CSV' ? "'+86 138 0013 800x,'=1+1" : 'not a value!');
    expect(written).not.toContain('mended');
    writeFileSync(
      rejected,
      written.replace(wrong, (text) => (format === 'CSV' ? text.replace('x', '5') : 'mended.example')),
    );
    const mended = await aurora(['indicators', 'import', rejected, '--json']);
    expect(mended).toMatchObject({ code: 0 });
    expect(mended.json()).toMatchObject({ format, imported: 1, ignoredColumns: [] });
  });

  it('what was rejected of stdin is written down as well', async () => {
    const rejected = join(folder, 'stdin.rejected');
    const { code } = await aurora(['indicators', 'import', '-', '--rejected', rejected], { stdin: '%%\n' });
    expect(code).toBe(5);
    expect(readFileSync(rejected, 'utf8')).toMatch(/^# row 1: The value .*\n%%\n$/);
  });

  it.each([
    ['csv', 'en', 'type,value,name'],
    ['csv', 'zh-CN', '类型,值,名称'],
    ['xlsx', 'en', ''],
    ['xlsx', 'zh-CN', ''],
  ])('the template as %s in %s is filled in so that all of it is read', async (format, language, header) => {
    const file = join(folder, `template-${language}.${format}`);
    const { code } = await aurora(['indicators', 'template', '--format', format, '--language', language, '-o', file]);
    expect(code).toBe(0);
    if (header) expect(readFileSync(file, 'utf8')).toContain(`\ufeff${header}`);
    const { json, ...outcome } = await aurora(['indicators', 'import', file, '--tlp', 'amber', '--dry-run', '--json']);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(json()).toMatchObject({ imported: 1, ignoredColumns: [], format: format.toUpperCase() });
  });

  it('a template to be seen goes to stdout; a workbook needs a file', async () => {
    const { out } = await aurora(['indicators', 'template']);
    expect(out).toContain("'+86 138 0013 8000");
    expect(await aurora(['indicators', 'template', '--format', 'xlsx'])).toMatchObject({ code: 2 });
  });

  it('its help names every column in both languages', async () => {
    const { out } = await aurora(['indicators', 'import', '--help']);
    for (const name of ['valid_from', '失效时间', 'case_reference', '案情描述']) expect(out).toContain(name);
  });

  it('a real STIX bundle, anonymously', async () => {
    const { json } = await aurora(['indicators', 'import', sharedData('stix/apt1.json'), '--anonymous', '--json']);
    expect(json().imported).toBeGreaterThan(0);
    expect(json().skipped.length).toBeGreaterThan(0);
  });

  it('CSV, for named recipients', async () => {
    const csv = fileOf('some.csv', 'type,value,tlp\ndomain-name,three.example,amber+strict\n');
    const { code } = await aurora(['indicators', 'import', csv, '--recipient', 'borealis', '--quiet']);
    expect(code).toBe(0);
    expect((await borealis(['indicators', 'lookup', 'three.example'])).out).toContain('amber-strict');
    expect((await ententeAs(hub, 'analyst@cascade')(['indicators', 'lookup', 'three.example'])).out).toBe('');
  });

  it.each([
    ['not UTF-8', 'latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 1, /^BAD_USER_INPUT: .*UTF-8/],
    ['empty', 'empty.txt', Buffer.alloc(0), 1, /^BAD_USER_INPUT: /],
    [
      'a table without a header of ours',
      'some.csv',
      Buffer.from('colour\nred\n'),
      1,
      /^BAD_USER_INPUT: .*columns are type/,
    ],
  ])('a file that is %s is refused', async (_what, name, content, code, said) => {
    const outcome = await aurora(['indicators', 'import', fileOf(name, content)]);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(said);
  });

  it('a file that is larger than the hub takes is refused, or cut off', async () => {
    const huge = fileOf('huge.txt', Buffer.alloc(80 * 1024 * 1024, 'a'));
    const { code, out, err } = await aurora(['indicators', 'import', huge]);
    expect([1, 3]).toContain(code);
    expect(out).toBe('');
    expect(err).toMatch(/^LIMIT_EXCEEDED: |: it takes no such file/);
  });

  it.each([
    ['absent', 'none.txt', 'ENOENT'],
    ['a folder', '.', 'folder'],
  ])('a file that is %s is wrong usage', async (_what, name, said) => {
    const { code, err } = await aurora(['indicators', 'import', join(folder, name), '--format', 'list']);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('when values are looked up', () => {
  it('hits are lines that begin with the value asked', async () => {
    const { code, out, cells } = await borealis(['indicators', 'lookup', 'login-aurora-bank[.]example', 'no.example']);
    expect(code).toBe(0);
    expect(cells()).toHaveLength(1);
    expect(out).toMatch(
      /^login-aurora-bank\[\.\]example\texact\tlogin-aurora-bank\.example\t[\w-]{36}\tdomain-name\tlogin-aurora-bank\.example\tgreen\t90\t/,
    );
  });

  it('what is near is told how, unless the same is asked alone; what nothing is known of, where that is asked', async () => {
    const asked = ['indicators', 'lookup', 'https://m.login-aurora-bank.example/', 'no.example'];
    const [line] = (await borealis(asked)).cells();
    expect(line?.slice(0, 3)).toEqual([asked[2], 'parent-domain', 'login-aurora-bank.example']);
    expect((await borealis([...asked, '--exact'])).out).toBe('');
    expect((await borealis([...asked, '--misses'])).out).toBe('no.example\n');
  });

  it('any number from a file, in chunks, with places over all of them', async () => {
    const values = Array.from({ length: 25_000 }, (_, index) => `host-${index}.example`);
    values[3] = '!';
    values[24_999] = 'login-aurora-bank.example';
    const file = fileOf('values.txt', `\ufeff# a comment\r\n\r\n${values.join('\r\n')}`);
    const { json } = await borealis(['indicators', 'lookup', '--file', file, '--json']);
    expect(json()).toMatchObject({ asked: 25_000, unrecognized: [3], hits: [{ index: 24_999 }] });
  });

  it('long values from stdin are split below what the hub takes', async () => {
    const values = Array.from({ length: 3_000 }, (_, index) => `http://a.example/${'x'.repeat(1_000)}${index}`);
    const { code, err } = await borealis(['indicators', 'lookup'], { stdin: values.join('\n') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('progress is for a terminal only', async () => {
    const argv = ['indicators', 'lookup', 'login-aurora-bank.example'];
    expect((await borealis(argv, { tty: true })).err).toContain('1 values');
    expect((await borealis([...argv, '--quiet'], { tty: true })).err).toBe('');
    expect((await borealis([...argv, '--json'], { tty: true })).err).toBe('');
    expect((await borealis(argv)).err).toBe('');
  });

  it('nothing to look up, and what is not text, are wrong usage', async () => {
    expect(await borealis(['indicators', 'lookup'])).toMatchObject({ code: 2 });
    expect(await borealis(['indicators', 'lookup', 'a', '--file', 'b'])).toMatchObject({ code: 2 });
    const latin = await borealis(['indicators', 'lookup'], { stdin: Buffer.from([0x61, 0xe9, 0x0a]) });
    expect(latin).toMatchObject({ code: 2, err: 'USAGE: stdin is not UTF-8 text.\n' });
  });
});

describe('when indicators are listed', () => {
  it('by every filter', async () => {
    const filters =
      '--type domain-name url --tlp green --channel web --technique T1566.002 --source aurora --no-revoked';
    const argv = ['indicators', 'list', ...filters.split(' '), '--valid-at', '2030-01-01', '--text', 'LOGIN'];
    const { code, cells } = await borealis([...argv, '--order', 'confidence-desc']);
    expect(code).toBe(0);
    expect(cells().map(([, , value]) => value)).toEqual(['login-aurora-bank.example']);
    expect((await borealis(['indicators', 'list', '--revoked'])).out).toBe('');
  });

  it('one page, and how to go on', async () => {
    const first = await borealis(['indicators', 'list', '--first', '2']);
    expect(first.cells()).toHaveLength(2);
    const after = /--after (\S+)/.exec(first.err)?.[1] ?? '';
    const second = await borealis(['indicators', 'list', '--first', '2', '--after', after, '--json']);
    expect(second.json().indicators).toHaveLength(2);
    expect(second.err).toBe('');
    expect(first.out).not.toContain(second.json().indicators[0].id);
  });

  it('all of them, each once, as lines, as a document and as one bundle', async () => {
    const lines = await borealis(['indicators', 'list', '--all', '--first', '7']);
    const ids = lines.cells().map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const document = await borealis(['indicators', 'list', '--all', '--json']);
    expect(document.json().indicators.map(({ id }: { id: string }) => id)).toEqual(ids);
    const bundle = (await borealis(['indicators', 'list', '--stix', '--first', '7'])).json();
    const objects: { id: string; type: string }[] = bundle.objects;
    expect(bundle.type).toBe('bundle');
    expect(objects.filter(({ type }) => type === 'indicator').map(({ id }) => id)).toEqual(
      ids.map((id) => `indicator--${id}`),
    );
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  });

  it('a bundle of nothing has no list', async () => {
    const { json } = await borealis(['indicators', 'list', '--stix', '--revoked']);
    expect(Object.keys(json()).sort()).toEqual(['id', 'type']);
  });
});
