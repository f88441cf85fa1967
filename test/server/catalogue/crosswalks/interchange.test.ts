import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import {
  ACCEPT,
  CARRY,
  CHAIR,
  type Crosswalk,
  crosswalksOf,
  EDITOR,
  entry,
  IMPORT_MAPPING,
  items,
  REVIEW,
  SUGGESTIONS,
} from './requests.js';

const EXPORT = 'query ($id: UUID!) { oscalMapping(crosswalkVersionId: $id) }';

let hub: TestHub;
let committee: ReturnType<typeof crosswalksOf>;
const versions: Record<string, string> = {};
const version = (key: string): string => versions[key] ?? '';
beforeAll(async () => {
  hub = await startTestHub();
  committee = crosswalksOf(hub);
  for (const key of ['a', 'b', 'c'])
    versions[key] = await committee.standard(key, {
      [`${key}1`]: 'Do it.',
      [`${key}2`]: 'Do more.',
      [`${key}3`]: 'Do all.',
    });
});
afterAll(() => hub.stop());

describe('when crosswalks lead on from one to the next', () => {
  const suggestions = async (source: string, target: string, persona: string | null = null) =>
    committee
      .must(
        await hub.ask(persona, SUGGESTIONS, { source: version(source), target: version(target) }),
        'crosswalkSuggestions',
      )
      .edges.map(({ node }: { node: unknown }) => node);

  it('suggests nothing from drafts, not even to their committee', async () => {
    await committee.published('a-b', version('a'), version('b'), [
      entry('a1', 'SUBSET_OF', 'b1', { strength: 4 }),
      entry('a2', 'SUPERSET_OF', 'b2'),
    ]);
    const draft = await committee.propose('c-b', version('c'), version('b'));
    const written = await committee.set(draft, [
      entry('c1', 'EQUAL', 'b1', { strength: 7 }),
      entry('c2', 'SUPERSET_OF', 'b2'),
    ]);
    expect(await suggestions('a', 'c', EDITOR)).toEqual([]);
    await committee.release(await committee.review(written));
  });

  it('suggests to everybody what follows, with its chain and no more strength than it has', async () => {
    expect(await suggestions('a', 'c')).toEqual([
      {
        relation: 'SUBSET_OF',
        entailed: true,
        possible: ['SUBSET_OF'],
        strength: 4,
        sources: [{ requirementKey: 'a1', statementId: null }],
        targets: [{ requirementKey: 'c1', statementId: null }],
        chain: [
          { crosswalkKey: 'a-b', standardKey: null, inverted: false },
          { crosswalkKey: 'c-b', standardKey: null, inverted: true },
        ],
      },
      expect.objectContaining({ relation: 'INTERSECTS_WITH', entailed: false, strength: null }),
    ]);
  });

  it('tells them page by page', async () => {
    const ids = { source: version('a'), target: version('c') };
    const first = (await hub.ask(null, SUGGESTIONS, { ...ids, first: 1 })).data.crosswalkSuggestions;
    const after = first.pageInfo.endCursor;
    const second = (await hub.ask(null, SUGGESTIONS, { ...ids, first: 1, after })).data.crosswalkSuggestions;
    expect(second).toMatchObject({ edges: [{ node: { entailed: false } }], pageInfo: { hasNextPage: false } });
  });

  it('suggests what a standard of the hub declares itself, from either side', async () => {
    const own = '{ standardVersion(standard: "customer-contact-and-complaints") { id } }';
    versions.contact = (await hub.ask(null, own)).data.standardVersion.id;
    const tree =
      'query ($id: UUID!) { requirements(versionId: $id, first: 100) { edges { node { key mappings { requirement relation } } } } }';
    const nodes = (await hub.ask(null, tree, { id: version('contact') })).data.requirements.edges;
    const { node } = nodes.find((edge: (typeof nodes)[number]) => edge.node.mappings);
    const [{ requirement, relation }] = node.mappings;
    versions.nist = await committee.standard('nist-800-53', { [requirement]: 'Do it.' });
    const chain = { crosswalkKey: null, standardKey: 'customer-contact-and-complaints' };
    expect(await suggestions('contact', 'nist')).toContainEqual(
      expect.objectContaining({
        relation: relation.toUpperCase().replaceAll('-', '_'),
        sources: [{ requirementKey: node.key, statementId: null }],
        targets: [{ requirementKey: requirement, statementId: null }],
        chain: [{ ...chain, inverted: false }],
      }),
    );
    expect(await suggestions('nist', 'contact')).toContainEqual(
      expect.objectContaining({
        sources: [{ requirementKey: requirement, statementId: null }],
        targets: [{ requirementKey: node.key, statementId: null }],
        chain: [{ ...chain, inverted: true }],
      }),
    );
  });

  it('makes an entry of one when somebody accepts it, which another person reviews', async () => {
    const draft = await committee.propose('a-c', version('a'), version('c'));
    expect(await committee.entries(draft.id)).toEqual([]);
    const target = { crosswalkVersionId: draft.id, revision: draft.revision, rationale: { en: 'Found right' } };
    const pair = { sources: items('a1'), targets: items('c1') };
    const absent = await committee.act(ACCEPT, { ...target, pairs: [pair, { ...pair, targets: items('c3') }] });
    expect(absent.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', at: 'input.pairs.1' });
    const accepted = committee.must(
      await committee.act(ACCEPT, { ...target, pairs: [pair] }),
      'acceptCrosswalkSuggestions',
    );
    expect(await committee.entries(draft.id)).toMatchObject([
      {
        relation: 'SUBSET_OF',
        status: 'PROPOSED',
        strength: 4,
        rationale: { en: 'Found right' },
        origin: [
          { crosswalkKey: 'a-b', version: '1.0.0', sources: ['a1'], relation: 'SUBSET_OF', targets: ['b1'] },
          { crosswalkKey: 'c-b', sources: ['b1'], relation: 'EQUAL', targets: ['c1'], inverted: true },
        ],
      },
    ]);
    const { id, revision } = accepted.version;
    const own = await committee.act(REVIEW, { crosswalkVersionId: id, revision });
    expect(own.data.reviewCrosswalkEntries.reviewed).toBe(0);
    const collection = (await hub.ask(EDITOR, EXPORT, { id })).data.oscalMapping['mapping-collection'];
    expect(collection.provenance).toMatchObject({ method: 'hybrid', status: 'draft' });
    expect(collection.mappings[0].maps).toHaveLength(1);
    expect(collection.mappings[0].maps[0].props).toContainEqual(
      expect.objectContaining({ name: 'suggested-by', value: 'a-b@1.0.0' }),
    );
  });

  it('forgets the chain when the entry says another thing', async () => {
    const { data } = await hub.ask(EDITOR, '{ crosswalk(key: "a-c", version: "1.0.0") { id revision } }');
    const [{ id }] = await committee.entries(data.crosswalk.id);
    const same = { ...entry('a1', 'SUBSET_OF', 'c1'), id };
    const kept = await committee.set(data.crosswalk, [same]);
    expect((await committee.entries(kept.id))[0].origin).toHaveLength(2);
    await committee.set(kept, [{ ...same, relation: 'EQUAL' }]);
    expect((await committee.entries(kept.id))[0].origin).toEqual([]);
  });
});

describe('when a standard of a crosswalk publishes a new version', () => {
  let next: string;
  beforeAll(async () => {
    await committee.published('carried', version('b'), version('a'), [
      entry('b1', 'EQUAL', 'a1'),
      entry('b2', 'SUBSET_OF', 'a2'),
      entry('b3', 'SUPERSET_OF', 'a3', { strength: 3 }),
    ]);
    next = await committee.standard('b', { b1: 'Do it.', b2: 'Do otherwise.' });
  });

  it('keeps what says what it said, with its review, and lists the rest', async () => {
    const { data } = await hub.ask(null, '{ crosswalk(key: "carried") { id } }');
    const input = { crosswalkVersionId: data.crosswalk.id, sourceVersionId: next };
    const carried = committee.must(await committee.act(CARRY, input), 'carryCrosswalk');
    expect(carried).toMatchObject({
      version: { version: '2.0.0', status: 'DRAFT', entryCount: 2, source: { versionId: next } },
      kept: 1,
      review: [
        { fate: 'CHANGED', relation: 'SUBSET_OF', sources: [{ requirementKey: 'b2' }] },
        { fate: 'GONE', relation: 'SUPERSET_OF', sources: [{ requirementKey: 'b3' }] },
      ],
    });
    expect(await committee.entries(carried.version.id)).toMatchObject([
      { carried: true, status: 'REVIEWED', author: null, reviewer: null },
      { carried: false, status: 'PROPOSED', reviewer: null },
    ]);
    const published = await committee.release(await committee.review(carried.version));
    expect(published).toMatchObject({ version: '2.0.0', status: 'PUBLISHED' });
    expect((await hub.ask(null, '{ crosswalk(key: "carried") { version } }')).data.crosswalk.version).toBe('2.0.0');
  });

  it('asks for a review of what was carried over and then changed', async () => {
    const { data } = await hub.ask(null, '{ crosswalk(key: "carried") { id } }');
    const again = committee.must(
      await committee.act(CARRY, { crosswalkVersionId: data.crosswalk.id }),
      'carryCrosswalk',
    );
    expect(again).toMatchObject({ kept: 2, review: [], version: { version: '2.1.0' } });
    const [first] = await committee.entries(again.version.id);
    const changed = await committee.set(again.version, [
      { ...entry('b1', 'EQUAL', 'a1', { strength: 1 }), id: first.id },
    ]);
    expect((await committee.entries(changed.id))[0]).toMatchObject({ carried: false, status: 'PROPOSED' });
  });

  it('is carried to versions of its own standards only', async () => {
    const { data } = await hub.ask(null, '{ crosswalk(key: "carried") { id } }');
    const refusal = await committee.act(CARRY, {
      crosswalkVersionId: data.crosswalk.id,
      sourceVersionId: version('c'),
    });
    expect(refusal.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at: 'input.sourceVersionId' });
  });
});

describe('when a crosswalk is exported and imported again', () => {
  const bring = async (persona: string, key: string, text: string, over: object = {}) => {
    const input = { uploadId: await hub.upload(persona, text), key, ...over };
    return await hub.ask(persona, IMPORT_MAPPING, { input });
  };
  const ends = () => ({ sourceVersionId: version('a'), targetVersionId: version('b') });
  const exported = async ({ id }: Pick<Crosswalk, 'id'>) =>
    (await hub.ask(EDITOR, EXPORT, { id })).data.oscalMapping['mapping-collection'];

  it('says the same, and waits for a review', async () => {
    const { data } = await hub.ask(null, '{ crosswalk(key: "a-b") { id } }');
    const before = await exported(data.crosswalk);
    expect(before.provenance).toMatchObject({ status: 'complete', method: 'human' });
    const { data: brought } = await bring(EDITOR, 'again', JSON.stringify({ 'mapping-collection': before }), ends());
    const again = brought.importCrosswalk.version;
    expect(again).toMatchObject({ status: 'DRAFT', entryCount: 2 });
    const after = await exported(again);
    expect(after.mappings).toEqual(before.mappings);
    expect(after.provenance).toEqual(before.provenance);
    expect(await committee.entries(again.id)).toMatchObject([{ status: 'PROPOSED' }, { status: 'PROPOSED' }]);
    expect((await committee.release(await committee.review(again))).status).toBe('PUBLISHED');
  });

  it('refuses what it does not know, with the place, and keeps nothing', async () => {
    const { data } = await hub.ask(null, '{ crosswalk(key: "a-b") { id } }');
    const collection = await exported(data.crosswalk);
    const at = '/mapping-collection/mappings/0/maps/1';
    collection.mappings[0].maps[1].targets[0]['id-ref'] = 'b9';
    const unknown = await bring(EDITOR, 'refused', JSON.stringify({ 'mapping-collection': collection }), ends());
    expect(unknown.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at: `${at}/targets/0/id-ref` });
    collection.mappings[0].maps[1] = { ...collection.mappings[0].maps[0] };
    const twice = await bring(EDITOR, 'refused', JSON.stringify({ 'mapping-collection': collection }), ends());
    expect(twice.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', at });
    const { data: list } = await hub.ask(EDITOR, '{ crosswalks(first: 100) { edges { node { key } } } }');
    expect(list.crosswalks.edges).not.toContainEqual({ node: { key: 'refused' } });
  });

  it('is not for another committee, nor for who keeps none', async () => {
    const { errors } = await bring('analyst@aurora', 'mine', '{}', ends());
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bring(CHAIR, 'mine', '{}', ends())).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
