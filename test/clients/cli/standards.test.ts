import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../support/data.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente, ententeAs, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
let editor: ReturnType<typeof ententeAs>;
let chair: ReturnType<typeof ententeAs>;
const folder = temporaryFolder();
const visitor = (argv: readonly string[]) => entente(['--url', hub.url, 'standards', ...argv]);

beforeAll(async () => {
  hub = await startTestHub();
  editor = ententeAs(hub, 'editor@committee');
  chair = ententeAs(hub, 'chair@committee');
});
afterAll(() => hub.stop());

describe('when a committee brings a standard in', () => {
  it('a file becomes a draft, is published by its version, and cannot be published twice', async () => {
    const file = sharedData('oscal/ism-v2022.12.1.json');
    const imported = await editor(['standards', 'import', file, '--standard', 'ism', '--kind', 'external']);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.cells()[0]?.slice(0, 3)).toEqual(['ism', '1.0.0', 'drafting']);
    expect(await editor(['standards', 'publish', 'ism', '1.0.0'])).toMatchObject({ code: 1, out: '' });
    const published = await chair(['standards', 'publish', 'ism', '1.0.0', '--json']);
    expect(published.json().version).toMatchObject({ status: 'PUBLISHED', version: '1.0.0' });
    const again = await chair(['standards', 'publish', 'ism', '1.0.0']);
    expect(again.err).toMatch(
      /^CONFLICT: publish leads on from .*; the version is published\..*\(at input\.versionId\)\n$/,
    );
  });

  it('a newer one is named by its label, and says what changed', async () => {
    const file = sharedData('oscal/ism-v2023.03.5.json');
    const argv = ['standards', 'import', file, '--standard', 'ism', '--label', 'March', '--language', 'en'];
    const { version, changes } = (await editor([...argv, '--json'])).json();
    expect(version).toMatchObject({ label: 'March', status: 'DRAFTING' });
    expect(changes.length).toBeGreaterThan(0);
    expect(await chair(['standards', 'publish', 'ism', 'March'])).toMatchObject({ code: 0 });
  });

  it('who may not, and what is no catalog, is refused', async () => {
    const file = sharedData('oscal/ism-v2022.12.1.json');
    const analyst = await ententeAs(hub, 'analyst@aurora')(['standards', 'import', file, '--standard', 'ism']);
    expect(analyst).toMatchObject({ code: 1 });
    const wrong = await editor(['standards', 'import', '-', '--standard', 'ism'], { stdin: '{}' });
    expect(wrong.err).toMatch(/^BAD_USER_INPUT: /);
    expect(await editor(['standards', 'import', file])).toMatchObject({ code: 2 });
    expect(await editor(['standards', 'import', join(folder, 'none'), '--standard', 'ism'])).toMatchObject({ code: 2 });
  });
});

describe('when a visitor reads', () => {
  it('all standards, and the versions of one', async () => {
    expect((await visitor(['show'])).cells().map(([key]) => key)).toContain('threat-indicator-sharing');
    const versions = await visitor(['show', 'threat-indicator-sharing', '--language', 'zh-CN']);
    expect(versions.cells().map(([, version]) => version)).toEqual(['3.0.0', '2.0.0', '1.1.0', '1.0.0']);
    expect(versions.out).toMatch(/\p{Script=Han}/u);
    expect((await visitor(['show', 'nothing'])).err).toMatch(/^NOT_FOUND: /);
  });

  it('the tree of a version with its text, in the language asked for', async () => {
    const english = await visitor(['show', 'third-party-customer-data', '1.0.0']);
    const chinese = await visitor(['show', 'third-party-customer-data', '1.0.0', '--language', 'zh-CN']);
    expect(english.out).toMatch(/^\S+\t\t\S.*\n {2}\S+\t(must|should|may)\t.*\n {6}\S/);
    expect(chinese.out).not.toBe(english.out);
    expect(chinese.out).toMatch(/\p{Script=Han}/u);
  });

  it('a text that is searched, over more than one page', async () => {
    const everything = (await visitor(['show', 'ism', '1.0.0', '--json'])).json();
    expect(everything.requirements.length).toBeGreaterThan(everything.version.requirementCount - 1);
    const found = (await visitor(['show', 'ism', '1.0.0', '--text', 'SMARTPHONE', '--json'])).json();
    expect(found.requirements.length).toBeGreaterThan(0);
    expect(found.requirements.length).toBeLessThan(everything.requirements.length);
    expect(await visitor(['show', 'ism', '--text', 'x'])).toMatchObject({ code: 2 });
    expect(await visitor(['show', 'ism', '1.0.0', '--language', 'fr'])).toMatchObject({ code: 2 });
  });

  it('a version as OSCAL, on stdout or in a file', async () => {
    const printed = (await visitor(['export', 'ism', '1.0.0'])).json();
    expect(printed.catalog.metadata['oscal-version']).toBe('1.2.1');
    const file = join(folder, 'ism.json');
    expect(await visitor(['export', 'ism', '1.0.0', '-o', file])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(printed);
    expect(await visitor(['export', 'ism', '1.0.0', '-o', join(folder, 'no', 'folder')])).toMatchObject({ code: 2 });
    expect((await visitor(['export', 'ism', '9.9.9'])).err).toMatch(/^NOT_FOUND: /);
  });
});
