import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOfDocument } from '../../../../standards/catalogue/digest.js';
import { sharedData } from '../../../support/data.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { entente, temporaryFolder } from '../../support/cli.js';

const STANDARD = 'threat-indicator-sharing';

let hub: TestHub;
const folder = temporaryFolder();
const visitor = (argv: readonly string[]) => entente(['--url', hub.url, 'standards', ...argv]);
const diff = (...options: string[]) => visitor(['diff', STANDARD, '1.1.0', '2.0.0', ...options]);

beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('when two versions are compared in a terminal', () => {
  it('it says which version the changes ask for, how many there are, and each with why', async () => {
    const cells = (await diff()).cells();
    expect(cells[0]).toEqual([STANDARD, '1.1.0', '2.0.0', 'major', 'at least 2.0.0']);
    const counts = cells.slice(1).filter(([first]) => /^\d+$/.test(first ?? ''));
    const changes = cells.slice(1 + counts.length);
    expect(counts.reduce((sum, [count]) => sum + Number(count), 0)).toBe(changes.length);
    expect(changes).toContainEqual([
      'marking.named-recipients',
      'changed',
      'minor',
      'Recipients of red',
      '',
      'statement changed; guidance',
    ]);
  });

  it('the words as well, in each language, when they are asked for', async () => {
    const { out } = await diff('--words');
    expect(out).toMatch(/^ {4}statement \(en\):\n {8}.*\[-.+-\]\{\+.+\+\}/m);
    expect(out).toMatch(/^ {4}statement \(zh-CN\):\n {8}.*\{\+\p{Script=Han}+\+\}/mu);
    expect((await diff()).out).not.toContain('{+');
  });

  it('as one document under --json', async () => {
    const told = (await diff('--words', '--json')).json();
    expect(told).toMatchObject({ from: { version: '1.1.0' }, to: { version: '2.0.0' }, requiredBump: 'MAJOR' });
    expect(told.changes[0]).toMatchObject({ key: '/disclosure', class: 'BREAKING' });
  });

  it('a version that is not there is NOT_FOUND, and a format that is not one is wrong usage', async () => {
    expect((await visitor(['diff', STANDARD, '1.1.0', '9.9.9'])).err).toMatch(/^NOT_FOUND: /);
    expect(await diff('--format', 'word')).toMatchObject({ code: 2 });
  });
});

describe('when two files are compared, before either is a version', () => {
  const [older, newer] = ['ism-v2022.12.1', 'ism-v2023.03.5'].map((name) => sharedData(`oscal/${name}.json`));
  const compare = (...argv: string[]) => entente(['--url', 'http://127.0.0.1:9', 'standards', 'compare', ...argv]);

  it('it says the same of them as of versions, and no hub is asked', async () => {
    const cells = (await compare(older ?? '', newer ?? '')).cells();
    expect(cells[0]).toEqual(['catalog', '1.0.0', '1.0.0', 'major', 'at least 2.0.0']);
    expect(cells.slice(1).some(([key, kind]) => key === 'ism-1819' && kind === 'added')).toBe(true);
    const { changes } = (await compare(older ?? '', newer ?? '', '--words', '--json')).json();
    const reworded = changes.filter(({ words }: { words: object[] }) => words.length > 0);
    expect(reworded).toContainEqual(expect.objectContaining({ kind: 'ADDED', key: 'ism-1819' }));
    expect(reworded).toContainEqual(
      expect.objectContaining({
        kind: 'CHANGED',
        words: [expect.objectContaining({ field: 'statement', language: 'en' })],
      }),
    );
  });

  it('documents of the hub as well, and a redline of them', async () => {
    const file = (version: string) => `standards/published/${STANDARD}/${version}.json`;
    const { out } = await compare(file('1.1.0'), file('2.0.0'), '--format', 'markdown', '--language', 'zh-CN');
    expect(out).toBe((await diff('--format', 'markdown', '--language', 'zh-CN')).out);
  });

  it('what is neither is refused with its place', async () => {
    const file = join(folder, 'neither.json');
    writeFileSync(file, '{"catalog":{}}');
    expect((await compare(older ?? '', file)).err).toMatch(/^BAD_USER_INPUT: .*neither\.json: .* \(at \/catalog/);
  });
});

describe('when a version or a redline is printed', () => {
  it('as Markdown on stdout or in a file, in either language', async () => {
    const printed = await visitor(['export', STANDARD, '2.0.0', '--format', 'markdown', '--language', 'zh-CN']);
    expect(printed.out).toMatch(/^# 威胁指标共享\n/);
    const file = join(folder, 'redline.md');
    expect(await diff('--format', 'markdown', '-o', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^# Threat indicator sharing\n[\s\S]*<ins>/);
  });

  it.each(['en', 'zh-CN'])(
    'as a PDF in %s, its fonts embedded as far as they are used and its text to be read back',
    async (language) => {
      const file = join(folder, `${language}.pdf`);
      expect(await diff('--format', 'pdf', '--language', language, '-o', file)).toMatchObject({ code: 0 });
      const pdf = readFileSync(file);
      const text = pdf.toString('latin1');
      expect(text.slice(0, 8)).toBe('%PDF-1.7');
      expect(text.match(/\/FontFile3/g)).toHaveLength(2);
      expect(text.match(/\/ToUnicode/g)).toHaveLength(2);
      expect(text).toContain(`/Lang (${language})`);
      // The two fonts have 17 MB.
      expect(pdf.length).toBeLessThan(400_000);
    },
  );

  it('a PDF without a file to go to is wrong usage', async () => {
    expect(await visitor(['export', STANDARD, '2.0.0', '--format', 'pdf'])).toMatchObject({ code: 2, out: '' });
  });

  it("as the hub's own document, whose digest is the version's", async () => {
    const document = (await visitor(['export', STANDARD, '2.0.0', '--format', 'json'])).json();
    const { version } = (await visitor(['show', STANDARD, '2.0.0', '--json'])).json();
    expect(digestOfDocument(document)).toBe(version.digest);
  });
});
