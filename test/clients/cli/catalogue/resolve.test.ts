import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../../support/data.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { entente, temporaryFolder } from '../../support/cli.js';

let hub: TestHub;
const folder = temporaryFolder();
const ISM = sharedData('oscal/ism-v2022.12.1.json');

beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const profile = (id: string, href = 'catalog') => {
  const file = join(folder, `${id}.json`);
  const metadata = { title: 'T', 'last-modified': '2025-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' };
  const imports = [{ href, 'include-controls': [{ 'with-ids': [id] }] }];
  writeFileSync(file, JSON.stringify({ profile: { uuid: '11111111-1111-4111-8111-111111111111', metadata, imports } }));
  return file;
};
const resolve = (...argv: string[]) => entente(['--url', hub.url, 'standards', 'resolve', ...argv]);

describe('when a member resolves the profile it adopts', () => {
  it('against a file, no hub is asked', async () => {
    const found = await entente([
      '--url',
      'http://127.0.0.1:9',
      'standards',
      'resolve',
      profile('ism-0039'),
      '--catalog',
      ISM,
    ]);
    expect(found.json().catalog.controls).toMatchObject([{ id: 'ism-0039' }]);
  });

  it('against a version of the hub', async () => {
    const file = join(folder, 'resolved.json');
    const found = await resolve(
      profile('marking.tlp-label'),
      '--catalog',
      'threat-indicator-sharing@2.0.0',
      '-o',
      file,
    );
    expect(found).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8')).catalog.controls).toMatchObject([{ id: 'marking.tlp-label' }]);
  });

  it('each import against the source named for it', async () => {
    const argv = [profile('ism-0039', 'a.json'), '--catalog', `a.json=${ISM}`];
    expect((await resolve(...argv)).code).toBe(0);
    expect((await resolve(profile('ism-0039', 'b.json'), '--catalog', `a.json=${ISM}`)).err).toMatch(
      /^BAD_USER_INPUT: .* \(at \/profile\/imports\/0\/href\)\n$/,
    );
  });

  it('what is wrong in it is told with its place, and what is no JSON as wrong usage', async () => {
    const wrong = await resolve(profile('zz-9'), '--catalog', ISM);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('(at /profile/imports/0/include-controls/0/with-ids/0)');
    writeFileSync(join(folder, 'no.json'), '{');
    expect(await resolve(join(folder, 'no.json'), '--catalog', ISM)).toMatchObject({ code: 2 });
    expect(await resolve(profile('ism-0039'))).toMatchObject({ code: 2 });
  });
});
