import { chmodSync, copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalog } from '../../server/catalogue/requests.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente, ententeAs, type Outcome, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
const folder = temporaryFolder();
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const chair = (...argv: readonly string[]) => ententeAs(hub, 'chair@committee')(argv);
const editor = (...argv: readonly string[]) => ententeAs(hub, 'editor@committee')(argv);
/** Where no hub is. */
const offline = (...argv: readonly string[]) => entente(['--url', 'http://127.0.0.1:1', ...argv]);
const [CHAIR, EDITOR] = [file('chair.pem'), file('editor.pem')];
const done = (outcome: Outcome) => expect(outcome, outcome.err).toMatchObject({ code: 0 });
const importing = (catalog: object) =>
  ententeAs(hub, 'editor@committee')(['standards', 'import', '-', '--standard', 'small'], {
    stdin: JSON.stringify(catalog),
  });
const verify = (name: string, ...argv: readonly string[]) =>
  offline('standards', 'verify', file(name), '--keys', file('keys.json'), ...argv);

describe('when an officer makes a key', () => {
  it('it is in a file of their own, and what is public of it is printed', async () => {
    const [id, publicKey] = (await offline('keys', 'new', CHAIR)).cells()[0] ?? [];
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(publicKey).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(CHAIR).mode & 0o777).toBe(0o600);
    expect(readFileSync(CHAIR, 'utf8')).toContain('BEGIN PRIVATE KEY');
    done(await offline('keys', 'new', EDITOR));
  });

  it('a key that is there is not written over', async () => {
    const before = readFileSync(CHAIR, 'utf8');
    expect(await offline('keys', 'new', CHAIR)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(CHAIR, 'utf8')).toBe(before);
  });

  it('one that others may read, or that is no key, signs nothing and is not quoted', async () => {
    copyFileSync(CHAIR, file('open.pem'));
    chmodSync(file('open.pem'), 0o644);
    writeFileSync(file('none.pem'), 'words of a secret', { mode: 0o600 });
    for (const name of ['open.pem', 'none.pem', 'absent.pem']) {
      const { code, err } = await chair('committee', 'keys', 'threshold', 'committee', '1', '--key', file(name));
      expect({ code, quoted: err.includes('secret') }, name).toEqual({ code: 2, quoted: false });
    }
  });
});

describe('when a committee signs from terminals', () => {
  it('its officers enrol, and two of them must sign', async () => {
    done(await chair('committee', 'keys', 'enroll', 'committee', '--key', CHAIR, '--name', 'Lin'));
    const enrolled = await editor('committee', 'keys', 'enroll', 'committee', '--key', EDITOR, '--name', 'Wu');
    expect(enrolled.cells()[0]?.slice(1)).toEqual(['being signed', '1 signature']);
    expect((await chair('committee', 'keys', 'sign', 'committee')).out).toMatch(/set 2\t1 must sign\t\+ Wu /);
    done(await chair('committee', 'keys', 'sign', 'committee', '--key', CHAIR));
    done(await chair('committee', 'keys', 'threshold', 'committee', '2', '--key', CHAIR));
    done(await editor('committee', 'keys', 'sign', 'committee', '--key', EDITOR));
    const listed = await editor('committee', 'keys', 'list', 'committee', '-o', file('keys.json'));
    expect(listed.cells().map(([, , name]) => name)).toEqual(['Lin', 'Wu']);
    expect(listed.err).toMatch(/^Set 3, 2 must sign\./);
  });

  it('a release is signed, published, and verified without a hub', async () => {
    done(await importing(smallCatalog()));
    expect((await chair('standards', 'publish', 'small', '1.0.0')).err).toMatch(/^CONFLICT: .*Nobody has signed it/);
    done(await chair('standards', 'export', 'small', '1.0.0', '--format', 'json', '-o', file('read.json')));
    done(await chair('standards', 'sign', 'small', '1.0.0', '--key', CHAIR, '--document', file('read.json')));
    const both = await editor('standards', 'sign', 'small', '1.0.0', '--key', EDITOR);
    expect(both.cells()[0]?.[2]).toBe('2 signatures');
    expect((await chair('standards', 'release', 'small', '1.0.0', '-o', file('1.json'))).err).toMatch(/^CONFLICT/);
    done(await chair('standards', 'publish', 'small', '1.0.0'));
    done(await entente(['--url', hub.url, 'standards', 'release', 'small', '1.0.0', '-o', file('1.json')]));
    const { code, out } = await verify('1.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^small 1\.0\.0 is release 1 of committee, document [0-9a-f]{64}\.\nSigned by 2 officers \(/);
  });

  it('another text than one has read is not signed', async () => {
    const metadata = {
      title: 'Small',
      'last-modified': '2025-01-01T00:00:00Z',
      version: '2',
      'oscal-version': '1.1.2',
    };
    done(await importing(smallCatalog({ metadata, controls: [{ id: 'h-1', title: 'More' }] })));
    const refused = await chair('standards', 'sign', 'small', '2', '--key', CHAIR, '--document', file('read.json'));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^WRONG_DIGEST: It is not the text that you have read/);
  });

  it('a head says what is newest, and an older one does not take its place', async () => {
    const sign = (who: typeof chair, key: string) => who('standards', 'head', 'small', '--sign', '--key', key);
    expect((await chair('standards', 'head', 'small')).err).toMatch(/^NOT_FOUND/);
    for (const name of ['head1.json', 'head2.json']) {
      done(await sign(chair, CHAIR));
      done(await sign(editor, EDITOR));
      done(await chair('standards', 'head', 'small', '-o', file(name)));
    }
    done(await verify('1.json', '--head', file('head2.json')));
    const newer = file('newer.json');
    writeFileSync(newer, readFileSync(file('head2.json'), 'utf8').replace('"sequence":2', '"sequence":3'));
    const older = await chair('standards', 'head', 'small', '-o', newer);
    expect(older.err).toMatch(/^ROLLBACK: You have head 3, and were given 2/);
  });

  it('the next release follows on it under keys that were rotated, and the first is then a rollback', async () => {
    const fresh = file('fresh.pem');
    done(await offline('keys', 'new', fresh));
    done(await chair('committee', 'keys', 'rotate', 'committee', '--key', CHAIR, '--new', fresh));
    done(await editor('committee', 'keys', 'sign', 'committee', '--key', EDITOR));
    expect((await chair('standards', 'sign', 'small', '2', '--key', CHAIR)).err).toMatch(/FORBIDDEN: No key of yours/);
    done(await chair('standards', 'sign', 'small', '2', '--key', fresh));
    done(await editor('standards', 'sign', 'small', '2', '--key', EDITOR));
    done(await chair('standards', 'publish', 'small', '2'));
    done(await chair('standards', 'release', 'small', '2', '-o', file('2.json')));
    done(await verify('2.json', '--previous', file('1.json')));
    const rollback = await verify('1.json', '--previous', file('2.json'));
    expect(rollback).toMatchObject({ code: 1 });
    expect(rollback.cells()[0]?.slice(0, 2)).toEqual(['rollback', 'release#/release/content/predecessor']);
    expect((await verify('2.json', '--head', file('head2.json'))).cells().map(([code]) => code)).toEqual([
      'stale-head',
      'stale-head',
    ]);
  });
});

describe('when a file is verified', () => {
  it('a letter more is told with its place, in words and as JSON', async () => {
    writeFileSync(file('bad.json'), readFileSync(file('1.json'), 'utf8').replace('"Do it."', '"Do it!"'));
    const { code, out, err } = await verify('bad.json');
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong-digest\trelease#\/release\/content\/document\t/);
    expect(err).toMatch(/^WRONG_DIGEST: Not verified\./);
    const json = await verify('bad.json', '--json');
    expect(json.json()).toMatchObject({ verified: false, faults: [{ code: 'wrong-digest' }] });
    writeFileSync(file('spaced.json'), readFileSync(file('1.json'), 'utf8').replace(':', ': '));
    expect((await verify('spaced.json')).err).toMatch(/^BAD_USER_INPUT: .*Not as it was written/);
  });

  it('what nobody signed is said to be that, and a signed one needs keys that are trusted', async () => {
    const unsigned = ['threat-indicator-sharing', '2.0.0', '-o', file('unsigned.json')];
    done(await entente(['--url', hub.url, 'standards', 'release', ...unsigned]));
    const told = await offline('standards', 'verify', file('unsigned.json'));
    expect(told).toMatchObject({ code: 1 });
    expect(told.out).toMatch(/^unsigned\t.*Nobody signed this/);
    expect(await offline('standards', 'verify', file('1.json'))).toMatchObject({ code: 2, out: '' });
  });
});
