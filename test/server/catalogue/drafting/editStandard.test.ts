import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOfDocument } from '../../../../standards/catalogue/digest.js';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { expectRefused } from '../../graphql/unchanged.js';
import {
  both,
  type Drafters,
  draftersOf,
  EDIT,
  EDITOR,
  EDITS,
  SECOND,
  START,
  title,
  versionOf,
  whole,
} from './drafters.js';

const STANDARD = 'third-party-customer-data';

let hub: TestHub;
let admin: postgres.Sql;
let drafters: Drafters;
let published: string;
let id: string;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  drafters = await draftersOf(hub);
  published = await versionOf(hub, STANDARD, '1.0.0');
  ({ id } = await drafters.start(published, '2.0.0'));
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const refused = (edits: readonly object[], code = 'BAD_USER_INPUT', persona = EDITOR) =>
  expectRefused(hub, admin, persona, EDIT, { input: { versionId: id, edits } }, new RegExp(`^${code}$`));
const keysBelow = (document: { nodes: { key: string; children: { key: string }[] }[] }, key: string) =>
  document.nodes.find((node) => node.key === key)?.children.map((child) => child.key);

describe('when a draft is started from a published version', () => {
  it('it says what that says, under its own number and in the format that is written now', async () => {
    const { version: _was, format: old, ...before } = await drafters.document(published);
    const { version, format, ...after } = await drafters.document(id);
    expect([version, old, format]).toEqual(['2.0.0', 1, 2]);
    expect(after).toEqual(before);
    expect(await drafters.edits(id)).toMatchObject([{ requirementKey: '/nodes', kind: 'START', by: EDITOR }]);
  });

  it('the number comes after, is no other version’s, and the version is released', async () => {
    const start = (input: object, code: string) =>
      expectRefused(hub, admin, EDITOR, START, { input }, new RegExp(`^${code}$`));
    expect((await start({ fromVersionId: published, number: '1.0.0' }, 'BAD_USER_INPUT')).extensions.at).toBe(
      'input.number',
    );
    await start({ fromVersionId: published, number: '2' }, 'BAD_USER_INPUT');
    expect((await start({ fromVersionId: published, number: '2.0.0' }, 'CONFLICT')).message).toMatch(/2\.0\.0 already/);
    expect((await start({ fromVersionId: id, number: '3.0.0' }, 'CONFLICT')).message).toMatch(/this is drafting/);
  });

  it('who only started it has drafted nothing', async () => {
    expect(await admin`select from version_drafter where version_id = ${id}`).toHaveLength(0);
  });
});

describe('when requirements are edited', () => {
  it('each edit leaves the tree as it says, and the digest is that of the document', async () => {
    const { version } = await drafters.edited(id, [
      {
        add: { key: 'exit.report', place: { parentKey: 'exit', afterKey: 'exit.deletion' }, content: whole('Report') },
      },
      { change: { key: 'exit.certificate', revision: 0, content: { level: 'SHOULD', guidance: both('Keep it.') } } },
      { move: { key: 'exit.post-exit-canaries', revision: 0, place: { parentKey: 'incidents', afterKey: null } } },
      { retire: { key: 'marketing.own-forms', revision: 0 } },
    ]);
    const document = await drafters.document(id);
    expect(keysBelow(document, 'exit')).toEqual([
      'exit.access-removal',
      'exit.deletion',
      'exit.report',
      'exit.certificate',
    ]);
    expect(keysBelow(document, 'incidents')?.[0]).toBe('exit.post-exit-canaries');
    expect(keysBelow(document, 'marketing')).not.toContain('marketing.own-forms');
    expect(version).toMatchObject({ digest: digestOfDocument(document), requirementCount: 37 });
    const rows = await admin`select ordinal, depth from requirement where version_id = ${id} order by ordinal`;
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_row, index) => index));
  });

  it('a change of one writes one row', async () => {
    const written = async () => {
      const rows = await admin<
        { key: string; at: string }[]
      >`select key, xmin::text as at from requirement where version_id = ${id}`;
      return new Map(rows.map(({ key, at }) => [key, at]));
    };
    const before = await written();
    await drafters.edited(id, [
      { change: { key: 'contracts.audit', revision: 0, content: { title: { en: 'Audits' } } } },
    ]);
    const after = await written();
    expect([...after].filter(([key, at]) => before.get(key) !== at).map(([key]) => key)).toEqual(['contracts.audit']);
    const node = (await drafters.document(id)).nodes.flatMap((group: { children: object[] }) => group.children);
    expect(node.find(({ key }: { key: string }) => key === 'contracts.audit').title).toMatchObject({
      en: 'Audits',
      'zh-CN': expect.stringMatching(/./),
    });
  });

  it('what comes of a split or a merge says where it comes from', async () => {
    await drafters.edited(id, [
      {
        split: {
          key: 'incidents.containment',
          revision: 0,
          into: [
            { key: 'incidents.containment', content: { statement: both('Stop it.') } },
            { key: 'incidents.recovery', content: whole('Recover') },
          ],
        },
      },
      {
        merge: {
          of: [
            { key: 'protection.keys', revision: 0 },
            { key: 'protection.storage', revision: 0 },
          ],
          into: { key: 'protection.cryptography', content: whole('Cryptography') },
        },
      },
    ]);
    const document = await drafters.document(id);
    const nodes = document.nodes.flatMap(({ children }: { children: { key: string }[] }) => children);
    const from = (key: string) => nodes.find((node: { key: string }) => node.key === key)?.from;
    expect(from('incidents.recovery')).toEqual(['incidents.containment']);
    expect(from('protection.cryptography')).toEqual(['protection.keys', 'protection.storage']);
    expect(keysBelow(document, 'protection')).toEqual([
      'protection.transport',
      'protection.cryptography',
      'protection.named-accounts',
      'protection.recertification',
      'protection.leavers',
    ]);
  });

  it('a batch is taken whole or not at all', async () => {
    const { message, extensions } = await refused([
      { change: { key: 'contracts.terms', revision: 0, content: { title: both('Terms') } } },
      { change: { key: 'contracts.flow', revision: 0, content: { title: both('Flow') } } },
    ]);
    expect(message).toBe('The draft has nothing of the key contracts.flow.');
    expect(extensions.at).toBe('input.edits.1.change.key');
  });

  it('what no document may say is refused as in an import, with the place', async () => {
    const places = async (edit: object) => (await refused([edit])).extensions.at;
    const change = (content: object) => ({ change: { key: 'contracts.terms', revision: 0, content } });
    expect(await places(change({ title: null }))).toBe('input.edits.0.change.title');
    expect(await places(change({ statement: { zhCN: null } }))).toBe('input.edits.0.change.statement.zh-CN');
    expect(await places(change({ level: null }))).toBe('input.edits.0.change.level');
    expect(await places(change({ effectiveFrom: '2027-02-30' }))).toBe('input.edits.0.change.effectiveFrom');
    expect(await places({ add: { key: 'Not A Key', content: whole('x') } })).toBe('input.edits.0.add.key');
    expect(await places({ add: { key: 'contracts.terms', content: whole('x') } })).toBe('input.edits.0.add.key');
    expect(await places({})).toBe('input.edits.0');
    expect(await places({ ...change({}), retire: { key: 'contracts', revision: 0 } })).toBe('input.edits.0');
  });

  it('a key of an earlier version comes back as what it was, and as nothing else', async () => {
    const { message } = await refused([{ add: { key: 'marketing.own-forms', content: whole('Other forms') } }]);
    expect(message).toBe(
      'marketing.own-forms was the key of something else in an earlier version, and is not used again.',
    );
    const [{ before }] = (await drafters.edits(id, 'marketing.own-forms')) as [
      { before: Record<string, Record<string, string>> },
    ];
    const text = ({ en, 'zh-CN': zhCN }: Record<string, string>) => ({ en, zhCN });
    const { title: was, statement, guidance, level } = before;
    const content = {
      title: text(was ?? {}),
      statement: text(statement ?? {}),
      ...(guidance && { guidance: text(guidance) }),
      level: String(level).toUpperCase(),
      classification: before.classification,
    };
    await drafters.edited(id, [{ add: { key: 'marketing.own-forms', place: { parentKey: 'marketing' }, content } }]);
    await drafters.edited(id, [{ retire: { key: 'marketing.own-forms', revision: 2 } }]);
  });

  it('what stands below is decided on where something is retired', async () => {
    const { message } = await refused([{ retire: { key: 'contracts', revision: 0 } }]);
    expect(message).toBe('contracts has 5 below it: say whether they are retired or lifted.');
    const unnamed = await refused([{ retire: { key: 'contracts', revision: 0, children: 'RETIRE' } }]);
    expect(unnamed.message).toBe('contracts.due-diligence stands below contracts too: name it, or it is not retired.');
    const read = ['due-diligence', 'terms', 'subprocessor-approval', 'subprocessor-flow-down'];
    const named = read.map((key) => ({ key: `contracts.${key}`, revision: 0 }));
    const { message: since } = await refused(
      [{ retire: { key: 'contracts', revision: 0, children: 'RETIRE', with: named } }],
      'CONFLICT',
    );
    expect(since).toMatch(/^contracts\.audit was changed by yourself at .* \(revision 1; you read 0\)/);
  });
});

describe('when two edit the same', () => {
  it('the later is told who changed what, and when', async () => {
    await drafters.edited(id, [{ change: { key: 'governance.owner', revision: 0, ...title('Owners') } }]);
    const answer = await drafters.edit(
      id,
      [{ change: { key: 'governance.owner', revision: 0, ...title('Mine') } }],
      SECOND,
    );
    const [error] = answer.errors ?? [];
    expect(error).toMatchObject({ extensions: { code: 'CONFLICT', at: 'input.edits.0.change.revision' } });
    // Editors do not see each other's seats by name; the chair, who gives them, does.
    expect(error?.message).toMatch(
      /^governance\.owner was changed by the seat [\da-f-]{36} at 20.*Z \(revision 1; you read 0\)\. Read it again\.$/,
    );
    const forChair = await drafters.edit(
      id,
      [{ change: { key: 'governance.owner', revision: 0, ...title('Chairs') } }],
      'chair@committee',
    );
    expect(forChair.errors?.[0]?.message).toMatch(/^governance\.owner was changed by editor@committee at /);
  });

  it('what was moved into something that is gone is a conflict that names it', async () => {
    await drafters.edited(id, [{ add: { key: 'annex', kind: 'GROUP', content: { title: both('Annex') } } }]);
    await drafters.edited(id, [{ retire: { key: 'annex', revision: 1 } }], SECOND);
    const { message, extensions } = await refused(
      [{ move: { key: 'contracts.terms', revision: 0, place: { parentKey: 'annex' } } }],
      'CONFLICT',
    );
    expect(message).toMatch(/^annex was retired by the seat .* and is not in the draft any more\.$/);
    expect(extensions.at).toBe('input.edits.0.move.place.parentKey');
  });

  it('of many at once on different requirements none is lost', async () => {
    const keys = ['governance.inventory', 'governance.classification', 'contracts.terms', 'contracts.audit'];
    const revisions = new Map(
      (await drafters.blame(id, keys)).map((edit: { requirementKey: string; revision: number }) => [
        edit.requirementKey,
        edit.revision,
      ]),
    );
    const work = keys.map((key, index) =>
      drafters.edited(
        id,
        [{ change: { key, revision: revisions.get(key) ?? 0, content: { title: { en: `At once ${index}` } } } }],
        index % 2 === 0 ? EDITOR : SECOND,
      ),
    );
    await Promise.all(work);
    const nodes = (await drafters.document(id)).nodes.flatMap(({ children }: { children: object[] }) => children);
    for (const [index, key] of keys.entries())
      expect(nodes.find((node: { key: string }) => node.key === key).title.en).toBe(`At once ${index}`);
  });

  it('of many at once on one requirement one is taken, and the others are told', async () => {
    const attempts = [EDITOR, SECOND, 'chair@committee', EDITOR].map((persona, index) =>
      drafters.edit(
        id,
        [{ change: { key: 'exit.deletion', revision: 0, content: { title: { en: `Try ${index}` } } } }],
        persona,
      ),
    );
    const answers = await Promise.all(attempts);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors))
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'CONFLICT' },
        message: expect.stringMatching(/^exit\.deletion was changed by/),
      });
    expect(await drafters.blame(id, ['exit.deletion'])).toMatchObject([{ revision: 1 }]);
  });
});

describe('when its committee asks how a draft came about', () => {
  it('each edit says who did what to which requirement, and what it said before and after', async () => {
    const edits = await drafters.edits(id, 'governance.owner');
    expect(edits).toMatchObject([
      {
        kind: 'CHANGE',
        revision: 1,
        by: EDITOR,
        after: { title: { en: 'Owners' }, parentKey: 'governance' },
      },
    ]);
    expect(edits[0].beforeDigest).not.toBe(edits[0].afterDigest);
    const [drafted] = await admin`select
      (select array_agg(seat_id order by seat_id) from version_drafter where version_id = ${id}) as drafters,
      (select array_agg(distinct seat_id order by seat_id) from standard_edit where version_id = ${id}) as editors`;
    expect(drafted?.drafters).toEqual(drafted?.editors);
  });

  it('nobody else reads it, and what was published keeps it its committee’s', async () => {
    const ask = async (persona: string, versionId: string) =>
      (await hub.ask(persona, EDITS, { versionId, first: 1 })).errors?.[0]?.extensions.code ?? 'read';
    expect(await ask('voter@committee', id)).toBe('read');
    expect(await ask('voter@committee', published)).toBe('read');
    expect(await ask('analyst@aurora', published)).toBe('FORBIDDEN');
    expect(await ask('regulator@authority', published)).toBe('FORBIDDEN');
  });

  it('no row of it can be changed or taken out', async () => {
    await expect(admin`update standard_edit set kind = 'add' where version_id = ${id}`).rejects.toThrow(
      /only ever added/,
    );
    await expect(admin`delete from standard_edit where version_id = ${id}`).rejects.toThrow(/only ever added/);
  });
});

describe('when parameters stand in prose', () => {
  const clause = (over: object = {}) => ({
    add: {
      key: 'exit.window',
      place: { parentKey: 'exit' },
      content: whole('Window', {
        statement: {
          en: 'Within {{ insert: param, exit.window_days }}.',
          zhCN: '在{{ insert: param, exit.window_days }}内。',
        },
        params: [{ id: 'exit.window_days', label: 'days' }],
        ...over,
      }),
    },
  });

  it('one that is inserted has to be there, and one that is inserted stays', async () => {
    expect((await refused([clause({ params: null })])).message).toBe(
      'exit.window inserts the parameter exit.window_days, which is not there.',
    );
    await drafters.edited(id, [clause()]);
    await drafters.edited(id, [
      {
        change: {
          key: 'contracts.due-diligence',
          revision: 0,
          content: { guidance: both('See {{ insert: param, exit.window_days }}.') },
        },
      },
    ]);
    expect((await refused([{ change: { key: 'exit.window', revision: 1, content: { params: null } } }])).message).toBe(
      'exit.window inserts the parameter exit.window_days, which exit.window no longer has.',
    );
    expect((await refused([{ retire: { key: 'exit.window', revision: 1 } }])).message).toBe(
      'exit.window no longer has the parameter exit.window_days, which contracts.due-diligence inserts.',
    );
  });
});

describe('when the text is fixed', () => {
  it('it is edited no more, and the digest stays', async () => {
    const query =
      'query ($s: String!, $v: String) { standardVersion(standard: $s, version: $v) { digest status revision } }';
    const read = async () => (await hub.ask(EDITOR, query, { s: STANDARD, v: '2.0.0' })).data.standardVersion;
    const { digest, revision } = await read();
    const advance =
      'mutation ($input: AdvanceStandardInput!) { advanceStandard(input: $input) { version { status } } }';
    const { data } = await hub.ask(EDITOR, advance, { input: { versionId: id, revision, step: 'OPEN_COMMENT' } });
    expect(data?.advanceStandard.version.status).toBe('COMMENT');
    expect((await read()).digest).toBe(digest);
    const [row] = await admin`select digest from standard_version where id = ${id}`;
    expect(row).toMatchObject({ digest });
    const { message } = await refused([{ change: { key: 'exit', revision: 0, ...title('Late') } }], 'CONFLICT');
    expect(message).toBe('A version is edited while it is drafted; it is comment.');
  });
});
