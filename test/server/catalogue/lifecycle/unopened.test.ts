import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { importCatalog } from '../requests.js';
import { committeeOf, ownDocument } from './committee.js';

let hub: TestHub;
let admin: postgres.Sql;
let committee: ReturnType<typeof committeeOf>;

/** Chairs another committee. */
const RIVAL = 'operator@hub';
const PARTICIPANTS = ['analyst@aurora', 'regulator@authority', RIVAL];
const VISITORS = ['researcher@university', 'agent@aurora.callcenter', null];

const ASK = `query ($key: String!) { standard(key: $key) { key } standards(first: 100) { edges { node { key } } }
  standardHead(standard: $key) { inForce { digest } } crosswalks(first: 100) { edges { node { key sourceStandard } } } }`;
const draft = (standard: string, persona = 'editor@committee') =>
  importCatalog(hub, JSON.stringify(ownDocument(standard)), { standard, kind: 'PROTECTION' }, persona);
const keysOf = async (persona: string | null): Promise<string[]> => {
  const { data } = await hub.ask(persona, '{ standards(first: 100) { edges { node { key } } } }');
  return data.standards.edges.map(({ node }: { node: { key: string } }) => node.key);
};

beforeAll(async () => {
  hub = await startTestHub();
  committee = committeeOf(hub);
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  const council = `00000000-0000-4000-8000-000000000001`;
  await admin`insert into organization (id, key, kind, name, created_at)
    values (${council}, 'council', 'committee', '{"en": "Council"}', now())`;
  await admin`update membership set role = 'chair', organization_id = ${council} where role = 'operator'`;
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

describe('when a committee drafts a standard of which nothing is out', () => {
  it('others are answered as if there was none, until it is opened for comment', async () => {
    const hidden = (key: string, persona: string | null) => hub.ask(persona, ASK, { key });
    const before = await Promise.all([...PARTICIPANTS, ...VISITORS].map((persona) => hidden('quiet', persona)));
    const { version } = await draft('quiet');
    const after = await Promise.all([...PARTICIPANTS, ...VISITORS].map((persona) => hidden('quiet', persona)));
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(await keysOf('editor@committee')).toContain('quiet');

    await committee.advance(version.id, 'OPEN_COMMENT');
    for (const persona of PARTICIPANTS) expect(await keysOf(persona), persona).toContain('quiet');
    for (const persona of VISITORS) expect(await keysOf(persona), String(persona)).not.toContain('quiet');
    await committee.advance(version.id, 'RETURN');
    for (const persona of PARTICIPANTS) expect(await keysOf(persona), persona).toContain('quiet');
  });
});

describe('when two committees draft under one key', () => {
  it('neither is told of the other, and whoever opens first has it', async () => {
    const mine = await draft('twin');
    const theirs = await draft('twin', RIVAL);
    expect(await keysOf('editor@committee')).toContain('twin');
    await committee.advance(mine.version.id, 'OPEN_COMMENT');
    const yielded = (await keysOf(RIVAL)).filter((key) => key.startsWith('twin'));
    expect(yielded).toEqual(['twin', expect.stringMatching(/^twin-[0-9a-f]{8}$/)]);
    const { data } = await hub.ask(RIVAL, 'query ($key: String!) { standard(key: $key) { versions { id } } }', {
      key: yielded[1],
    });
    expect(data.standard.versions).toEqual([{ id: theirs.version.id }]);
    const late = await draft('twin', RIVAL).catch(String);
    expect(late).toContain('FORBIDDEN');
  });
});

describe('when a committee has a crosswalk of which nothing is published', () => {
  const PROPOSE = 'mutation ($input: ProposeCrosswalkInput!) { proposeCrosswalk(input: $input) { version { id } } }';
  const crosswalksOf = async (persona: string | null): Promise<string[]> => {
    const { data } = await hub.ask(persona, '{ crosswalks(first: 100) { edges { node { key } } } }');
    return data.crosswalks.edges.map(({ node }: { node: { key: string } }) => node.key);
  };

  it('it is its committee’s alone, and another may take the key', async () => {
    const versions = await admin<{ id: string }[]>`select id from standard_version where status = 'published' limit 2`;
    const [sourceVersionId, targetVersionId] = versions.map(({ id }) => id);
    const input = { key: 'silent', title: { en: 'Silent' }, sourceVersionId, targetVersionId };
    expect((await hub.ask('editor@committee', PROPOSE, { input })).errors).toBeUndefined();
    for (const persona of [...PARTICIPANTS, ...VISITORS]) expect(await crosswalksOf(persona)).not.toContain('silent');
    expect(await crosswalksOf('editor@committee')).toContain('silent');
    expect((await hub.ask(RIVAL, PROPOSE, { input })).errors).toBeUndefined();
  });
});
