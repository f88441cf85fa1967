import postgres from 'postgres';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { expectRefused } from '../../graphql/unchanged.js';
import { EDIT } from '../drafting/drafters.js';
import { publish } from '../requests.js';
import {
  CHAIR,
  type Crosswalk,
  crosswalksOf,
  EDITOR,
  ENTRIES,
  entry,
  PROPOSE,
  PUBLISH_CROSSWALK,
  READ_CROSSWALK,
  REVIEW,
  SET,
} from './requests.js';

let hub: TestHub;
let admin: postgres.Sql;
let committee: ReturnType<typeof crosswalksOf>;
let a: string;
let b: string;
let draftOfB: string;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  committee = crosswalksOf(hub);
  a = await committee.standard('a', { a1: 'Do a.', a2: 'Do more.', a3: 'Do all.' });
  b = await committee.standard('b', { b1: 'Do b.', b2: 'Do more.' });
  draftOfB = await committee.standard('b', { b1: 'Do b.', b2: 'Do other things.' }, true);
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const refuse = (query: string, input: object, code: string | RegExp, persona = EDITOR) =>
  expectRefused(hub, admin, persona, query, { input }, new RegExp(code));

describe('when a committee maps one standard to another', () => {
  it('becomes everybody’s once it is reviewed and published', async () => {
    const draft = await committee.propose('a-to-b', a, b);
    expect(draft).toMatchObject({ version: '1.0.0', status: 'DRAFT', revision: 1, entryCount: 0 });
    const written = await committee.set(draft, [
      entry('a1', 'EQUAL', 'b1', { strength: 9, confidence: { percentage: 0.5 } }),
      entry('a2#a2_smt', 'INTERSECTS_WITH', 'b1 b2', { rationale: { en: 'Partly', zhCN: '部分' } }),
    ]);
    expect(written).toMatchObject({ revision: 2, entryCount: 2 });
    expect(written.digest).not.toBe(draft.digest);
    expect(
      (await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b', version: '1.0.0' })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    const reviewed = await committee.review(written);
    expect((await committee.entries(draft.id)).map(({ status }: { status: string }) => status)).toEqual([
      'REVIEWED',
      'REVIEWED',
    ]);
    const published = await committee.release(reviewed);
    expect(published).toMatchObject({ status: 'PUBLISHED', digest: written.digest });
    expect((await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b' })).data.crosswalk).toMatchObject({
      id: draft.id,
      source: { standardKey: 'a', version: '1.0.0' },
      target: { standardKey: 'b', version: '1.0.0' },
    });
  });

  it('tells everybody what it says, and nobody else whose hands it went through', async () => {
    const { id } = (await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b' })).data.crosswalk;
    const without = (await hub.ask(null, ENTRIES.replace('author reviewer', ''), { id })).data.crosswalkEntries;
    expect(without.edges[1].node).toMatchObject({
      relation: 'INTERSECTS_WITH',
      sources: [{ requirementKey: 'a2', statementId: 'a2_smt' }],
      targets: [
        { requirementKey: 'b1', statementId: null },
        { requirementKey: 'b2', statementId: null },
      ],
      rationale: { en: 'Partly', zhCN: '部分' },
      status: 'REVIEWED',
      origin: [],
    });
    const asked = await hub.ask('regulator@authority', ENTRIES, { id });
    expect(asked.data.crosswalkEntries.edges[0].node).toMatchObject({ author: null, reviewer: null });
    expect(asked.errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    const [own] = await committee.entries(id);
    expect(own.author).toEqual(expect.any(String));
    expect(own.reviewer).toEqual(expect.any(String));
    expect(own.reviewer).not.toBe(own.author);
  });

  it('is told page by page', async () => {
    const { id } = (await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b' })).data.crosswalk;
    const first = (await hub.ask(EDITOR, ENTRIES, { id, first: 1 })).data.crosswalkEntries;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await hub.ask(EDITOR, ENTRIES, { id, first: 1, after: first.pageInfo.endCursor })).data
      .crosswalkEntries;
    expect(second).toMatchObject({
      edges: [{ node: { relation: 'INTERSECTS_WITH' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('tells what it says nothing of', async () => {
    const { id } = (await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b' })).data.crosswalk;
    const gaps = await hub.ask(
      null,
      'query ($id: UUID!) { crosswalkGaps(crosswalkVersionId: $id) { source target } }',
      { id },
    );
    expect(gaps.data.crosswalkGaps).toEqual({ source: ['a3'], target: [] });
  });

  it('never changes again, and a new version supersedes it', async () => {
    const { id, revision } = (await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b' })).data.crosswalk;
    await refuse(SET, { crosswalkVersionId: id, revision, put: [entry('a3', 'EQUAL', 'b2')] }, 'CONFLICT');
    const next = await committee.published('a-to-b', a, b, [entry('a3', 'EQUAL', 'b2')]);
    expect(next.version).toBe('1.1.0');
    const before = await hub.ask(null, READ_CROSSWALK, { key: 'a-to-b', version: '1.0.0' });
    expect(before.data.crosswalk.status).toBe('SUPERSEDED');
    const list = `{ crosswalks(standard: "b") { edges { node { key sourceStandard targetStandard versions { version status } } } } }`;
    expect((await hub.ask(null, list)).data.crosswalks.edges).toEqual([
      {
        node: {
          key: 'a-to-b',
          sourceStandard: 'a',
          targetStandard: 'b',
          versions: [
            { version: '1.1.0', status: 'PUBLISHED' },
            { version: '1.0.0', status: 'SUPERSEDED' },
          ],
        },
      },
    ]);
  });
});

describe('when a draft is changed', () => {
  it('keeps the place and id of an entry, and asks for a new review', async () => {
    const draft = await committee.set(await committee.propose('changing', a, b), [
      entry('a1', 'EQUAL', 'b1'),
      entry('a2', 'EQUAL', 'b2'),
    ]);
    const reviewed = await committee.review(draft);
    const [first, second] = await committee.entries(draft.id);
    const changed = await committee.set(reviewed, [{ ...entry('a1', 'SUBSET_OF', 'b1'), id: first.id }]);
    const after = await committee.entries(draft.id);
    expect(after.map(({ id, relation, status }: typeof first) => [id, relation, status])).toEqual([
      [first.id, 'SUBSET_OF', 'PROPOSED'],
      [second.id, 'EQUAL', 'REVIEWED'],
    ]);
    const removed = await committee.set(changed, [], { remove: [second.id] });
    expect(removed.entryCount).toBe(1);
    await refuse(PUBLISH_CROSSWALK, { crosswalkVersionId: draft.id, revision: removed.revision }, 'CONFLICT', CHAIR);
  });

  it('is refused to whoever read it before somebody else’s change', async () => {
    const draft = await committee.propose('concurrent', a, b);
    await committee.set(draft, [entry('a1', 'EQUAL', 'b1')]);
    const stale = { crosswalkVersionId: draft.id, revision: draft.revision };
    await refuse(SET, { ...stale, put: [entry('a2', 'EQUAL', 'b2')] }, 'CONFLICT');
    await refuse(REVIEW, stale, 'CONFLICT', CHAIR);
    await refuse(PUBLISH_CROSSWALK, stale, 'CONFLICT', CHAIR);
  });

  it.each<[string, object[], string]>([
    [
      'a requirement that is not there',
      [entry('a1', 'EQUAL', 'b1'), entry('b1', 'EQUAL', 'b1')],
      'input.put.1.sources.0',
    ],
    ['a statement that is not there', [entry('a1#x', 'EQUAL', 'b1')], 'input.put.0.sources.0'],
    ['a heading', [entry('a1', 'EQUAL', 'g')], 'input.put.0.targets.0'],
    ['a pair twice', [entry('a1', 'EQUAL', 'b1'), entry('a1', 'SUBSET_OF', 'b1')], 'input.put.1'],
    ['what cannot be so', [entry('a1', 'EQUAL', 'b1'), entry('a1', 'NO_RELATIONSHIP', 'b1 b2')], 'input.put.1'],
    ['no rationale', [entry('a1', 'EQUAL', 'b1', { rationale: {} })], 'input.put.0.rationale'],
    ['a strength of eleven', [entry('a1', 'EQUAL', 'b1', { strength: 11 })], 'input.put.0.strength'],
    [
      'two kinds of confidence',
      [entry('a1', 'EQUAL', 'b1', { confidence: { category: 'high', percentage: 1 } })],
      'input.put.0.confidence',
    ],
  ])('is refused %s, with its place', async (what, put, at) => {
    const draft = await committee.propose(`refused-${what.replaceAll(/[^a-z]/g, '')}`, a, b);
    const answer = await committee.act(SET, { crosswalkVersionId: draft.id, revision: 1, put });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at });
    expect(await committee.entries(draft.id)).toEqual([]);
  });

  it('tells nothing of entries of other drafts', async () => {
    const other = await committee.set(await committee.propose('other-entries', a, b), [entry('a1', 'EQUAL', 'b1')]);
    const [foreign] = await committee.entries(other.id);
    const draft = await committee.propose('own-entries', a, b);
    const target = { crosswalkVersionId: draft.id, revision: draft.revision };
    await refuse(SET, { ...target, put: [{ ...entry('a1', 'EQUAL', 'b1'), id: foreign.id }] }, 'NOT_FOUND');
    await refuse(SET, { ...target, remove: [foreign.id] }, 'NOT_FOUND');
    await refuse(REVIEW, { ...target, entryIds: [foreign.id] }, 'NOT_FOUND', CHAIR);
  });
});

describe('when a standard is not published', () => {
  it('lets its committee write and review a crosswalk to it, and not publish one', async () => {
    const written = await committee.set(await committee.propose('to-draft', a, draftOfB), [entry('a1', 'EQUAL', 'b1')]);
    const { id, revision } = await committee.review(written);
    const target = { crosswalkVersionId: id, revision };
    const { errors } = await committee.act(PUBLISH_CROSSWALK, target, CHAIR);
    expect(errors?.[0]).toMatchObject({
      message: 'b 1.1.0 is drafting: a crosswalk is published between published versions.',
      extensions: { code: 'CONFLICT' },
    });
    await refuse(PUBLISH_CROSSWALK, target, 'FORBIDDEN');
  });

  it('is not mapped to by what an edit took out since, and by the rest under the text that was published', async () => {
    await committee.standard('c', { c1: 'Do c.', c2: 'Do more.' });
    const target = await committee.standard('c', { c1: 'Do c.', c2: 'Do other things.', c3: 'Do all.' }, true);
    const drafts = await Promise.all(
      [
        ['to-c1', 'c1'],
        ['to-c3', 'c3'],
      ].map(async ([key = '', to = '']) =>
        committee.review(await committee.set(await committee.propose(key, a, target), [entry('a1', 'EQUAL', to)])),
      ),
    );
    const edit = { versionId: target, edits: [{ retire: { key: 'c3', revision: 0 } }] };
    expect((await committee.act(EDIT, edit)).errors).toBeUndefined();
    const [row] = await admin<{ revision: number }[]>`select revision from standard_version where id = ${target}`;
    await publish(hub, target, row?.revision ?? 0);
    const [kept, gone] = drafts;
    const { errors } = await committee.act(
      PUBLISH_CROSSWALK,
      { crosswalkVersionId: gone?.id, revision: gone?.revision },
      CHAIR,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^entry .*targets\/0: The version has no requirement/),
      extensions: { code: 'CONFLICT' },
    });
    const published = await committee.release(kept as Crosswalk);
    expect(published.digest).not.toBe(kept?.digest);
  });

  it('does not tell others that it is there', async () => {
    const input = { key: 'nosy', sourceVersionId: a, targetVersionId: '00000000-0000-4000-8000-000000000000' };
    await refuse(PROPOSE, { ...input, title: { en: 'x' } }, 'NOT_FOUND');
  });

  it('keeps a crosswalk between what it is between', async () => {
    const input = { key: 'a-to-b', sourceVersionId: b, targetVersionId: a, title: { en: 'x' } };
    const { errors } = await committee.act(PROPOSE, input);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.key' });
  });
});

/** At the committee, of that role. */
async function seatOf(role: string): Promise<string> {
  const [row] = await admin<{ id: string }[]>`
    select m.id from membership m join organization o on o.id = m.organization_id
    where o.key = 'committee' and m.role = ${role}`;
  return row?.id ?? '';
}

// Last: from here on the editor and the chair are one person.
describe('when entries are reviewed', () => {
  it('is not done by who wrote them, in whichever seat', async () => {
    const draft = await committee.set(await committee.propose('duties', a, b), [entry('a1', 'EQUAL', 'b1')]);
    const [own] = await committee.entries(draft.id);
    const target = { crosswalkVersionId: draft.id, revision: draft.revision };
    await refuse(REVIEW, { ...target, entryIds: [own.id] }, 'FORBIDDEN');
    await admin`update membership set person_id = (select person_id from membership where id = ${own.author})
      where id = ${await seatOf('chair')}`;
    const { body } = await request(hub.url)
      .post('/graphql')
      .set('authorization', `Bearer ${await hub.token(EDITOR)}`)
      .set('entente-seat', CHAIR)
      .send({ query: REVIEW, variables: { input: { ...target, entryIds: [own.id] } } });
    expect(body.errors[0].extensions).toEqual({ code: 'FORBIDDEN', at: 'input.entryIds' });
  });
});
