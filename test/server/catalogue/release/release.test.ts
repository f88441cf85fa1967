import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revoke, setThreshold } from '../../../../standards/catalogue/release/keys/changes.js';
import type { KeySet } from '../../../../standards/catalogue/release/keys/keySet.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { keyNamed } from '../../../support/release/keys.js';
import { expectRefused } from '../../graphql/unchanged.js';
import { importCatalog, PUBLISH, publish, smallCatalog } from '../requests.js';
import { CHAIR, EDITOR, inputOf, officersOf, SIGN } from './officers.js';

let hub: TestHub;
let admin: postgres.Sql;
let officers: ReturnType<typeof officersOf>;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  officers = officersOf(hub);
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const now = () => ({ committee: 'committee', issuedAt: new Date().toISOString() });
const draft = async (standard: string, over: object = {}) =>
  (await importCatalog(hub, JSON.stringify(smallCatalog(over)), { standard })).version;
const refused = async (mutation: string, variables: object, code: string, persona: string = CHAIR) =>
  await expectRefused(hub, admin, persona, mutation, variables, new RegExp(`^${code}$`));
const lastSet = async () => (await officers.lastSet()) as KeySet;

describe('when a committee has no keys', () => {
  it('it publishes without signatures, and nothing there is to sign', async () => {
    const { id, revision } = await draft('before-keys');
    expect((await officers.release(CHAIR, 'before-keys', '1.0.0')).pending).toEqual([]);
    expect(await publish(hub, id, revision)).toMatchObject({ status: 'PUBLISHED' });
    expect(await officers.release(null, 'before-keys', '1.0.0')).toEqual({ inForce: null });
    expect(await officers.head(CHAIR, 'before-keys')).toEqual({ inForce: null, pending: [] });
    expect(await officers.keys()).toMatchObject({ sets: [], pending: [] });
  });
});

describe('when officers enrol their keys', () => {
  it('the chair begins, and with their own key alone', async () => {
    const byEditor = await officers.enrolment(EDITOR);
    await refused(SIGN['key-set'], inputOf('key-set', byEditor, keyNamed(EDITOR)), 'FORBIDDEN', EDITOR);
    const own = await officers.enrolment(CHAIR);
    // Somebody else's key, and somebody else's name on one's own.
    await refused(SIGN['key-set'], inputOf('key-set', own, keyNamed(EDITOR)), 'FORBIDDEN');
    const another = await officers.enrolment(CHAIR, { officer: 'f'.repeat(32) });
    await refused(SIGN['key-set'], inputOf('key-set', another, keyNamed(CHAIR)), 'FORBIDDEN');
    const { input } = inputOf('key-set', own, keyNamed(CHAIR));
    const { signature } = keyNamed(CHAIR).sign('head', own);
    await refused(SIGN['key-set'], { input: { ...input, signature } }, 'BAD_USER_INPUT');
    await refused(SIGN['key-set'], { input: { ...input, content: ` ${input.content}` } }, 'BAD_USER_INPUT');
    await refused(SIGN['key-set'], { input }, 'FORBIDDEN', 'voter@committee');
    expect((await officers.sign('key-set', own, CHAIR)).inForceAt).not.toBeNull();
  });

  it('a second key waits for the first officer, and holds from then on', async () => {
    const set = await officers.enrolment(EDITOR);
    expect(await officers.sign('key-set', set, EDITOR)).toMatchObject({ inForceAt: null });
    expect((await officers.keys(EDITOR)).pending).toHaveLength(1);
    expect((await officers.keys('editor@committee')).sets).toHaveLength(1);
    expect((await officers.sign('key-set', set, CHAIR)).inForceAt).not.toBeNull();
    expect((await lastSet()).keys.map(({ name }) => name)).toEqual(['chair', 'editor']);
  });

  it('a set that does not follow, or is of another day, is refused', async () => {
    const last = await lastSet();
    const next = setThreshold(last, 2, now());
    const input = (set: object) => inputOf('key-set', set, keyNamed(CHAIR));
    await refused(SIGN['key-set'], input({ ...next, number: 9 }), 'CONFLICT');
    await refused(SIGN['key-set'], input({ ...next, previous: '0'.repeat(64) }), 'CONFLICT');
    await refused(SIGN['key-set'], input({ ...next, committee: 'nobody' }), 'NOT_FOUND');
    await refused(SIGN['key-set'], input({ ...next, committee: 'aurora' }), 'NOT_FOUND');
    await refused(SIGN['key-set'], input({ ...next, issuedAt: '2999-01-01T00:00:00.000Z' }), 'BAD_USER_INPUT');
  });

  it('two must sign once both have agreed to it', async () => {
    const set = setThreshold(await lastSet(), 2, now());
    expect(await officers.sign('key-set', set, CHAIR)).toMatchObject({ inForceAt: null });
    expect((await officers.sign('key-set', set, EDITOR)).inForceAt).not.toBeNull();
    expect(await lastSet()).toMatchObject({ number: 3, threshold: 2 });
  });

  it('visitors read who signs, and neither what waits nor who they would be', async () => {
    const visible = await hub.ask(null, '{ committeeKeys(key: "committee") { sets { content } } }');
    expect(visible.data.committeeKeys.sets).toHaveLength(3);
    expect(visible.text).not.toContain('@committee');
    const hidden = await hub.ask(
      'analyst@aurora',
      '{ committeeKeys(key: "committee") { pending { digest } officer } }',
    );
    expect(hidden.data.committeeKeys).toEqual({ pending: null, officer: null });
    expect(hidden.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('when a committee with keys publishes', () => {
  let version: { id: string; revision: number };
  const publishing = () => ({ input: { versionId: version.id, revision: version.revision } });
  const toSign = async () => JSON.parse((await officers.release(CHAIR, 'signed', '1.0.0')).pending[0].content);

  it('nobody publishes what too few have signed', async () => {
    version = await draft('signed');
    expect((await refused(PUBLISH, publishing(), 'CONFLICT')).message).toMatch(/Nobody has signed it/);
    const manifest = await toSign();
    expect(manifest).toMatchObject({ standard: 'signed', number: 1, predecessor: null, keySet: { number: 3 } });
    await officers.sign('release', manifest, EDITOR);
    expect((await refused(PUBLISH, publishing(), 'CONFLICT')).message).toMatch(/Signed by 1 of the 2 officers/);
    // The same officer again is still one.
    await officers.sign('release', manifest, EDITOR);
    await refused(PUBLISH, publishing(), 'CONFLICT');
  });

  it('a manifest says what the hub says, or is not signed', async () => {
    const manifest = await toSign();
    const input = (over: object) => inputOf('release', { ...manifest, ...over }, keyNamed(CHAIR));
    await refused(SIGN.release, input({ document: '0'.repeat(64) }), 'CONFLICT');
    await refused(SIGN.release, input({ keySet: { ...manifest.keySet, number: 2 } }), 'CONFLICT');
    await refused(SIGN.release, input({ committee: 'council' }), 'CONFLICT');
    await refused(SIGN.release, input({ version: '9.9.9' }), 'NOT_FOUND');
    await refused(SIGN.release, input({ more: true }), 'BAD_USER_INPUT');
    await refused(SIGN.release, inputOf('release', manifest, keyNamed('mallory')), 'FORBIDDEN');
    await refused(SIGN.release, inputOf('release', manifest, keyNamed(EDITOR)), 'FORBIDDEN');
    await refused(SIGN.release, inputOf('release', manifest, keyNamed(CHAIR)), 'FORBIDDEN', 'analyst@aurora');
  });

  it('once enough have, it is published, and everybody has the release', async () => {
    await officers.sign('release', await toSign(), CHAIR);
    expect((await officers.release(null, 'signed', '1.0.0').catch(() => null))?.inForce ?? null).toBeNull();
    expect(await publish(hub, version.id, version.revision)).toMatchObject({ status: 'PUBLISHED' });
    const { inForce } = await officers.release(null, 'signed', '1.0.0');
    expect(inForce.signatures).toHaveLength(2);
    expect(inForce.inForceAt).not.toBeNull();
    expect((await officers.release(CHAIR, 'signed', '1.0.0')).pending).toEqual([]);
  });

  it('the next one names it as the one before', async () => {
    await draft('signed', {
      metadata: { title: 'Small', 'last-modified': '2025-01-01T00:00:00Z', version: '2', 'oscal-version': '1.1.2' },
      controls: [{ id: 'h-1', title: 'More' }],
    });
    const versions = await hub.ask(CHAIR, '{ standard(key: "signed") { versions { version status } } }');
    const next = versions.data.standard.versions.find(
      ({ status }: { status: string }) => status === 'DRAFTING',
    ).version;
    const { inForce } = await officers.release(null, 'signed', '1.0.0');
    const manifest = JSON.parse((await officers.release(CHAIR, 'signed', next)).pending[0].content);
    expect(manifest).toMatchObject({ number: 2, predecessor: { version: '1.0.0', release: inForce.digest } });
  });

  it('what was signed under other keys is signed anew', async () => {
    version = await draft('rotated');
    const pending = async () => (await officers.release(CHAIR, 'rotated', '1.0.0')).pending;
    const before = JSON.parse((await pending())[0].content);
    for (const officer of [CHAIR, EDITOR]) await officers.sign('release', before, officer);
    const set = setThreshold(await lastSet(), 1, now());
    for (const officer of [CHAIR, EDITOR]) await officers.sign('key-set', set, officer);
    await refused(PUBLISH, publishing(), 'CONFLICT');
    await refused(SIGN.release, inputOf('release', before, keyNamed(CHAIR)), 'CONFLICT');
    const [next] = await pending();
    expect(next.signatures).toEqual([]);
    await officers.sign('release', JSON.parse(next.content), EDITOR);
    expect(await publish(hub, version.id, version.revision)).toMatchObject({ status: 'PUBLISHED' });
  });
});

describe('when officers say what is newest', () => {
  const head = async () => JSON.parse((await officers.head(EDITOR, 'signed')).pending[0].content);

  it('the head names the release, and each is numbered after the one before', async () => {
    const first = await head();
    const { inForce } = await officers.release(null, 'signed', '1.0.0');
    expect(first).toMatchObject({ version: '1.0.0', release: inForce.digest, number: 1, sequence: 1 });
    await officers.sign('head', first, EDITOR);
    expect(JSON.parse((await officers.head(null, 'signed')).inForce.content)).toEqual(first);
    const second = await head();
    expect(second.sequence).toBe(2);
    await officers.sign('head', second, EDITOR);
    expect(JSON.parse((await officers.head(null, 'signed')).inForce.content).sequence).toBe(2);
    await refused(SIGN.head, inputOf('head', first, keyNamed(CHAIR)), 'CONFLICT');
  });

  it('none is signed that has expired, lasts too long, or names what is not the newest', async () => {
    const next = await head();
    const input = (over: object) => inputOf('head', { ...next, ...over }, keyNamed(CHAIR));
    const past = { issuedAt: '2020-01-01T00:00:00.000Z', expiresAt: '2020-02-01T00:00:00.000Z' };
    await refused(SIGN.head, input(past), 'BAD_USER_INPUT');
    await refused(SIGN.head, input({ expiresAt: '2999-01-01T00:00:00.000Z' }), 'BAD_USER_INPUT');
    await refused(SIGN.head, input({ release: '0'.repeat(64) }), 'CONFLICT');
    await refused(SIGN.head, input({ standard: 'before-keys' }), 'CONFLICT');
    await refused(SIGN.head, input({ standard: 'nothing' }), 'NOT_FOUND');
    await refused(SIGN.head, inputOf('head', next, keyNamed(CHAIR)), 'FORBIDDEN', EDITOR);
  });
});

describe('when a key is revoked', () => {
  it('it signs no more, and what it signed stays', async () => {
    const { id } = keyNamed(EDITOR);
    await officers.sign('key-set', revoke(await lastSet(), id, now()), CHAIR);
    const { pending } = await officers.head(EDITOR, 'signed');
    await refused(SIGN.head, inputOf('head', JSON.parse(pending[0].content), keyNamed(EDITOR)), 'FORBIDDEN', EDITOR);
    expect((await officers.release(null, 'rotated', '1.0.0')).inForce.signatures[0].keyId).toBe(id);
    const back = await officers.enrolment(EDITOR);
    await refused(SIGN['key-set'], inputOf('key-set', back, keyNamed(EDITOR)), 'CONFLICT', EDITOR);
  });

  it('the last officer’s cannot be: there is no way back to no signatures', async () => {
    const last = await lastSet();
    const none = { ...setThreshold(last, 1, now()), keys: [] };
    await refused(SIGN['key-set'], inputOf('key-set', none, keyNamed(CHAIR)), 'BAD_USER_INPUT');
  });
});
