import { writeFileSync } from 'node:fs';
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
  it('a list is told from its name, and what is wrong in it is listed', async () => {
    const list = fileOf('list.txt', 'one.example\n\nnot a value at all!\ntwo.example\none.example\n');
    const { code, cells } = await aurora(['indicators', 'import', list, '--tlp', 'clear']);
    expect(code).toBe(0);
    expect(cells().slice(0, 4)).toEqual([
      ['import', expect.stringMatching(/^[0-9a-f-]{36}$/)],
      ['imported', '2'],
      ['unchanged', '0'],
      ['rejected', '2'],
    ]);
    expect(
      cells()
        .slice(4)
        .map(([mark, index]) => [mark, index]),
    ).toEqual([
      ['#', '2'],
      ['#', '4'],
    ]);
    const again = await aurora(['indicators', 'import', '-', '--format', 'list', '--json'], { stdin: 'one.example' });
    expect(again.json()).toMatchObject({ imported: 0, unchanged: 1, rejected: [] });
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
    ['of a name that tells nothing', 'what.bin', Buffer.from('x'), 2, /^USAGE: .*--format/],
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
      /^login-aurora-bank\[\.\]example\t[\w-]{36}\tdomain-name\tlogin-aurora-bank\.example\tgreen\t90\t/,
    );
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
