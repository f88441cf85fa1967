import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../db/operation.js';
import { keptComparisons } from '../../../../schema/catalogue/diff/comparison.js';
import { standardDiff } from '../../../../schema/catalogue/diff/standardDiff.js';
import { requirementTree } from '../../../../schema/catalogue/whole/requirementTree.js';
import type { Context } from '../../../../schema/context.js';
import { asideOf, NotYetDone, type Outcome } from '../../../../schema/work/aside.js';
import { digestOfDocument } from '../../../../standards/catalogue/digest.js';
import { sharedData } from '../../../support/data.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { workIn } from '../../../support/workHere.js';
import { importCatalog, publish, smallCatalog } from '../requests.js';

const DIFF = `query ($from: UUID!, $to: UUID!, $first: Int, $after: String) {
  standardDiff(from: $from, to: $to, first: $first, after: $after) {
    from { version } to { version } requiredBump leastVersion counts { kind class count }
    changes { edges { node { kind key from into moved class findings { class reason } words { field language runs { kind text } } } }
      pageInfo { hasNextPage endCursor } } } }`;

let hub: TestHub;
let committee: string;
beforeAll(async () => {
  hub = await startTestHub();
  const { data } = await hub.ask('editor@committee', '{ me { organization { id } } }');
  committee = data.me.organization.id;
});
afterAll(() => hub.stop());

const statement = (prose: string, over: object = {}) =>
  JSON.stringify(
    smallCatalog({
      groups: [
        {
          id: 'g',
          title: 'Group',
          controls: [{ id: 'g-1', title: 'First', parts: [{ name: 'statement', prose }], ...over }],
        },
      ],
    }),
  );

async function versionsOf(standard: string, ...contents: readonly (string | Buffer)[]) {
  const versions = [];
  for (const content of contents) {
    const { version } = await importCatalog(hub, content, { standard });
    await publish(hub, version.id, version.revision);
    versions.push(version);
  }
  return versions;
}

async function diffAs(persona: string | null, variables: object) {
  const { data, errors } = await hub.ask(persona, DIFF, variables);
  return { diff: data?.standardDiff, code: errors?.[0]?.extensions.code, at: errors?.[0]?.extensions.at };
}

describe('when two published versions are compared', () => {
  it('anyone reads what changed, in words, and why it asks for the version it does', async () => {
    const [older, newer] = await versionsOf('worded', statement('Do it soon.'), statement('Do it now.'));
    const { diff } = await diffAs(null, { from: older.id, to: newer.id });
    expect(diff).toMatchObject({
      from: { version: '1.0.0' },
      to: { version: '1.1.0' },
      requiredBump: 'MINOR',
      leastVersion: '1.1.0',
      counts: [{ kind: 'CHANGED', class: 'MINOR', count: 1 }],
    });
    expect(diff.changes.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        kind: 'CHANGED',
        key: 'g-1',
        from: [],
        into: [],
        moved: false,
        class: 'MINOR',
        findings: [{ class: 'MINOR', reason: 'statement changed' }],
        words: [
          {
            field: 'statement',
            language: 'en',
            runs: [
              { kind: 'SAME', text: 'Do it ' },
              { kind: 'REMOVED', text: 'soon' },
              { kind: 'ADDED', text: 'now' },
              { kind: 'SAME', text: '.' },
            ],
          },
        ],
      },
    ]);
  });

  it('the other way round it is another comparison, and the same one again is the same', async () => {
    const [older, newer] = await versionsOf('turned', statement('Do it.'), statement('Do it.', { id: 'g-2' }));
    const there = await diffAs(null, { from: older.id, to: newer.id });
    const back = await diffAs(null, { from: newer.id, to: older.id });
    expect(there.diff.changes.edges[0].node).toMatchObject({ kind: 'RENAMED', key: 'g-2', from: ['g-1'], words: [] });
    expect(back.diff.changes.edges[0].node).toMatchObject({ kind: 'RENAMED', key: 'g-1', from: ['g-2'] });
    expect(await diffAs(null, { from: older.id, to: newer.id })).toEqual(there);
    expect((await diffAs(null, { from: older.id, to: older.id })).diff).toMatchObject({
      requiredBump: 'NONE',
      counts: [],
    });
  });

  it('a long one is read page by page, each change once', async () => {
    const file = (name: string) => readFileSync(sharedData(`oscal/${name}.json`));
    const [older, newer] = await versionsOf('ism-pages', file('ism-v2022.12.1'), file('ism-v2023.03.5'));
    const keys: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { diff } = await diffAs(null, { from: older.id, to: newer.id, first: 50, after });
      total = diff.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      keys.push(...diff.changes.edges.map(({ node }: { node: { key: string } }) => node.key));
      after = diff.changes.pageInfo.hasNextPage ? diff.changes.pageInfo.endCursor : null;
    } while (after);
    expect(keys).toHaveLength(total);
    expect(new Set(keys).size).toBe(total);
  });
});

describe('when a committee writes a standard of its own', () => {
  it('what it declares split is told so, and is kept in the document', async () => {
    const said = (text: string) => ({ en: text, 'zh-CN': text });
    const requirement = (key: string, over: object = {}) => ({
      key,
      kind: 'requirement',
      level: 'must',
      title: said(key),
      statement: said('Report leaks.'),
      children: [],
      ...over,
    });
    const document = (version: string, nodes: object[]) =>
      JSON.stringify({ format: 1, standard: 'own', kind: 'external', version, title: said('Own'), nodes });
    const [older, newer] = await versionsOf(
      'own',
      document('1.0.0', [requirement('a')]),
      document('2.0.0', [requirement('b', { from: ['a'] }), requirement('c', { from: ['a'] })]),
    );
    const { diff } = await diffAs(null, { from: older.id, to: newer.id });
    const nodes = diff.changes.edges.map(
      ({ node }: { node: { kind: string; key: string; from: string[]; into: string[] } }) => node,
    );
    expect(nodes.map(({ kind, key, from, into }: (typeof nodes)[number]) => [kind, key, from, into])).toEqual([
      ['SPLIT', 'b', ['a'], []],
      ['SPLIT', 'c', ['a'], []],
      ['REMOVED', 'a', [], ['b', 'c']],
    ]);
    const { data } = await hub.ask(null, 'query ($id: UUID!) { standardDocument(versionId: $id) }', { id: newer.id });
    expect(data.standardDocument.nodes[0].from).toEqual(['a']);
    const understated = document('2.0.1', [requirement('b', { from: ['a'] })]);
    await expect(importCatalog(hub, understated, { standard: 'own' })).rejects.toThrow(/understates/);
  });
});

describe('when the same comparison is asked for again', () => {
  it('of two published versions it is kept, of a draft it is made anew', async () => {
    const sql = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    const op = { sql, actor: { role: 'editor', organizationId: committee } } as unknown as Operation;
    const comparisons = keptComparisons();
    /** How many changes there are, and how often versions were compared to tell. */
    const ask = async (from: string, to: string, done = new Map<string, Outcome>()): Promise<[number, number]> => {
      const context = { op, comparisons, now: () => new Date(), aside: asideOf(done) } as unknown as Context;
      try {
        const { counts } = await standardDiff(context, { from, to, first: 10 }, false);
        return [counts.length, done.size];
      } catch (error) {
        if (!(error instanceof NotYetDone)) throw error;
        return await ask(from, to, done.set(error.order.key, await workIn(op, error.order)));
      }
    };
    const [older, newer] = await versionsOf('kept', statement('Do it.'), statement('Do it now.'));
    const { version: draft } = await importCatalog(hub, statement('Do it well.'), { standard: 'kept' });
    expect(await ask(older.id, newer.id)).toEqual([1, 1]);
    expect(await ask(older.id, newer.id)).toEqual([1, 0]);
    expect(await ask(newer.id, draft.id)).toEqual([1, 1]);
    expect(await ask(newer.id, draft.id)).toEqual([1, 1]);
    await sql.end();
  });
});

/** The use cases as the committee, on a connection that tells which statements it sends. */
function counting() {
  const statements: string[] = [];
  const sql = postgres(hub.databaseUrl, { max: 1, onnotice: () => {}, debug: (_, text) => statements.push(text) });
  const actor = { role: 'editor', organizationId: committee };
  return { sql, statements, context: { op: { sql, actor }, now: () => new Date() } as unknown as Context };
}

describe('when it is no comparison', () => {
  it('a draft is NOT_FOUND to everyone but its committee, as an absent version is', async () => {
    const [older] = await versionsOf('drafted', statement('Do it.'));
    const { version: draft } = await importCatalog(hub, statement('Do it well.'), { standard: 'drafted' });
    const absent = '00000000-0000-4000-8000-000000000000';
    for (const persona of ['analyst@aurora', 'operator@hub', null]) {
      const hidden = await diffAs(persona, { from: older.id, to: draft.id });
      expect(hidden).toMatchObject({ diff: null, code: 'NOT_FOUND' });
      expect(await diffAs(persona, { from: older.id, to: absent })).toEqual(hidden);
      expect((await diffAs(persona, { from: draft.id, to: older.id })).code).toBe('NOT_FOUND');
    }
    const own = await diffAs('editor@committee', { from: older.id, to: draft.id });
    expect(own.diff.counts).toEqual([{ kind: 'CHANGED', class: 'MINOR', count: 1 }]);
  });

  it('versions of two standards, a page too long, and a cursor of nowhere are refused', async () => {
    const [one] = await versionsOf('one', statement('Do it.'));
    const [two] = await versionsOf('two', statement('Do it.'));
    const to = { from: one.id, to: one.id };
    expect((await diffAs(null, { from: one.id, to: two.id })).code).toBe('BAD_USER_INPUT');
    expect((await diffAs(null, { ...to, first: 101 })).code).toBe('BAD_USER_INPUT');
    expect((await diffAs(null, { ...to, after: 'x' })).code).toBe('BAD_USER_INPUT');
    expect((await diffAs(null, to)).code).toBeUndefined();
  });
});

describe('when a version is read whole', () => {
  const tree = (args: string) =>
    `query ($id: UUID!) { requirementTree(versionId: $id${args}) { edges { node { key title { en } statement { en } } } pageInfo { hasNextPage } } }`;

  it('its document is the one that its digest is of', async () => {
    const [version] = await versionsOf('digested', readFileSync(sharedData('oscal/ism-v2022.12.1.json')));
    const query = '($id: UUID!) { standardDocument(versionId: $id) }';
    const { data } = await hub.ask(null, `query ${query}`, { id: version.id });
    const { data: row } = await hub.ask(null, '{ standardVersion(standard: "digested") { digest } }');
    expect(digestOfDocument(data.standardDocument)).toBe(row.standardVersion.digest);
  });

  it('its tree comes on one page, as far as a query may cost', async () => {
    const [version] = await versionsOf('treed', readFileSync(sharedData('oscal/ism-v2023.03.5.json')));
    const { data } = await hub.ask(null, tree(', first: 1500'), { id: version.id });
    expect(data.requirementTree.edges.length).toBeGreaterThan(version.requirementCount);
    expect(data.requirementTree.pageInfo.hasNextPage).toBe(false);
    expect((await hub.ask(null, tree(', first: 2001'), { id: version.id })).errors?.[0]?.extensions.code).toMatch(
      /BAD_USER_INPUT|LIMIT_EXCEEDED/,
    );
    const dear = await hub.ask(null, tree('').replace('key title', 'key digest depth level parentKey ordinal title'), {
      id: version.id,
    });
    expect(dear.text).toMatch(/may cost 20000 at most/);
  });

  it('it takes two statements, however large it is', async () => {
    const { sql, statements, context } = counting();
    const read = async (versionId: string) => {
      statements.length = 0;
      const { edges } = await requirementTree(context, { versionId, first: 2000 });
      return [edges.length, statements.length];
    };
    const [small] = await versionsOf('small-tree', statement('Do it.'));
    const [large] = await versionsOf('large-tree', readFileSync(sharedData('oscal/nist-800-53-rev5.json')));
    await read(small.id);
    expect(await read(small.id)).toEqual([2, 2]);
    expect(await read(large.id)).toEqual([large.requirementCount + 20, 2]);
    await sql.end();
  });

  it('a page that a variable names counts as the longest', async () => {
    const [version] = await versionsOf('variable', statement('Do it.'));
    const query = tree(', first: $first')
      .replace('$id: UUID!)', '$id: UUID!, $first: Int!)')
      .replace('key title', 'key digest depth level parentKey ordinal title');
    expect((await hub.ask(null, query, { id: version.id, first: 1 })).text).toMatch(/may cost 20000 at most/);
  });

  it('a draft is NOT_FOUND to others', async () => {
    const { version } = await importCatalog(hub, statement('Do it.'), { standard: 'hidden-tree' });
    for (const query of [tree(', first: 5'), 'query ($id: UUID!) { standardDocument(versionId: $id) }']) {
      expect((await hub.ask('analyst@aurora', query, { id: version.id })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
      expect((await hub.ask('voter@committee', query, { id: version.id })).errors).toBeUndefined();
    }
  });
});
