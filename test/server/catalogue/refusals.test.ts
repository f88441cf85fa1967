import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { expectRefused } from '../graphql/unchanged.js';
import { IMPORT, importCatalog, PUBLISH, publish, smallCatalog } from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

async function refused(content: string, over: object = {}, code: string | RegExp = /^BAD_USER_INPUT$/) {
  const uploadId = await hub.upload('editor@committee', content);
  return await expectRefused(
    hub,
    admin,
    'editor@committee',
    IMPORT,
    { input: { uploadId, standard: 'refused', ...over } },
    code,
  );
}
const catalog = (over: object) => JSON.stringify(smallCatalog(over));
/** Groups within groups, written as text: an object this deep could not be. */
const nested = (depth: number) =>
  catalog({ groups: ['DEEP'] }).replace(
    '"DEEP"',
    `${'{"id":"d","title":"x","groups":['.repeat(depth)}${']}'.repeat(depth)}`,
  );

describe('when a catalog is imported', () => {
  it.each([
    ['is no JSON', 'catalog: {}'],
    ['is another document', '{"profile":{}}'],
    ['is a list', '[]'],
    ['has no metadata', JSON.stringify({ catalog: { uuid: '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b' } })],
    [
      'is of a version to come',
      catalog({
        metadata: { title: 'x', version: '1', 'last-modified': '2025-01-01T00:00:00Z', 'oscal-version': '9.0.0' },
      }),
    ],
    ['has a control without a title', catalog({ groups: [{ id: 'g', title: 'G', controls: [{ id: 'g-1' }] }] })],
    [
      'has a key twice',
      catalog({
        controls: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
    ],
    ['has a title that is a number', catalog({ controls: [{ id: 'a', title: 7 }] })],
    ['has controls that are no list', catalog({ controls: { id: 'a' } })],
    ['has a NUL in a title', catalog({ controls: [{ id: 'a', title: 'a\u0000b' }] })],
    ['has a lone surrogate', catalog({ controls: [{ id: 'a', title: '\ud800' }] })],
    ['nests without end', nested(3_000)],
    ['nests far beyond any stack', nested(500_000)],
    ['is only brackets', '['.repeat(200_000)],
    ['has a title too long', catalog({ controls: [{ id: 'a', title: 'x'.repeat(2_000_000) }] })],
  ])('that %s, it is refused', async (_what, content) => {
    await refused(content, {}, /^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/);
  });

  it('with too many controls it is refused', async () => {
    const controls = Array.from({ length: 120_000 }, (_, i) => ({ id: `c-${i}`, title: 'x' }));
    await refused(catalog({ controls }), {}, /^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/);
  });

  it.each([
    { standard: '' },
    { standard: 'Has Spaces' },
    { standard: '../x' },
    { standard: 'x'.repeat(65) },
    { language: 'tlh' },
    { label: 'x'.repeat(5_000) },
    { label: 'a\u0000' },
  ])('as %j it is refused', async (over) => {
    await refused(catalog({}), over);
  });

  it('again with nothing changed, or by two at once, it is a CONFLICT', async () => {
    expect((await importCatalog(hub, catalog({}), { standard: 'twice' })).version.version).toBe('1.0.0');
    await refused(catalog({}), { standard: 'twice' }, /^CONFLICT$/);
    const ids = await Promise.all(Array.from({ length: 4 }, () => hub.upload('editor@committee', catalog({}))));
    const answers = await Promise.all(
      ids.map((uploadId) => hub.ask('editor@committee', IMPORT, { input: { uploadId, standard: 'at-once' } })),
    );
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });
});

describe('when a version is published', () => {
  it('a stale revision, a second time, or an unknown version is refused', async () => {
    const { version } = await importCatalog(hub, catalog({}), { standard: 'published-once' });
    const attempt = (input: object, code: RegExp, persona = 'chair@committee') =>
      expectRefused(hub, admin, persona, PUBLISH, { input }, code);
    await attempt({ versionId: version.id, revision: version.revision + 1 }, /^CONFLICT$/);
    await attempt({ versionId: version.id, revision: 0 }, /^CONFLICT$/);
    await attempt({ versionId: '00000000-0000-4000-8000-000000000000', revision: 1 }, /^NOT_FOUND$/);
    await attempt({ versionId: version.id, revision: version.revision }, /^FORBIDDEN$/, 'editor@committee');
    expect(await publish(hub, version.id, version.revision)).toMatchObject({
      status: 'PUBLISHED',
      revision: version.revision + 1,
    });
    await attempt({ versionId: version.id, revision: version.revision + 1 }, /^CONFLICT$/);
  });

  it('until then only its committee reads it', async () => {
    const { version } = await importCatalog(hub, catalog({}), { standard: 'still-a-draft' });
    for (const [persona, expected] of [
      ['voter@committee', 'data'],
      ['analyst@aurora', 'NOT_FOUND'],
      [null, 'NOT_FOUND'],
    ] as const) {
      const { errors } = await hub.ask(
        persona,
        'query ($id: UUID!) { requirements(versionId: $id) { edges { node { key } } } }',
        { id: version.id },
      );
      expect(errors?.[0]?.extensions.code ?? 'data').toBe(expected);
    }
  });
});
