import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, startTestHub, type TestHub } from '../../support/hub.js';
import { IMPORT, importText, SIGHT, share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const PAYLOAD = '{ recalled reached { everybody members organizations { organization { key } indicators } seats } }';
const RECALL = `mutation ($input: RecallIndicatorsInput!) { recallIndicators(input: $input) ${PAYLOAD} }`;
const UNDO = `mutation ($input: UndoImportInput!) { undoImport(input: $input) ${PAYLOAD} }`;
const READ = 'query ($id: UUID!) { indicator(id: $id) { id revoked version recipients { key } sightingCount } }';
const VALUES = 'query ($values: [String!]!) { lookup(values: $values) { hits { indicators { id } } } }';
const CONSENT = 'mutation ($input: ConsentToDisclosureInput!) { consentToDisclosure(input: $input) { indicators } }';

const EVERYBODY = ['analyst@borealis', 'analyst@cascade', 'regulator@authority', 'agent@aurora.callcenter', null];
const recall = (by: string, ...indicatorIds: string[]) => hub.ask(by, RECALL, { input: { indicatorIds } });
const reads = async (reader: string | null, id: string) =>
  (await hub.ask(reader, READ, { id })).data?.indicator ?? null;
const codeOf = ({ errors }: Pick<Answer, 'errors'>) => errors?.[0]?.extensions;

let serial = 0;
const shared = (over: object) =>
  share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: `recalled-${serial++}.example`, ...over });

describe('when something was shared too widely', () => {
  it('its owner takes it back, and is told who could read it', async () => {
    const [open, clear, named] = [
      await shared({ tlp: 'GREEN' }),
      await shared({ tlp: 'CLEAR' }),
      await shared({ tlp: 'AMBER', recipients: ['borealis', 'authority'] }),
    ];
    await hub.ask('analyst@borealis', SIGHT, { input: { indicatorId: named.id } });
    const { data } = await recall('analyst@aurora', open.id, clear.id, named.id);
    expect(data.recallIndicators).toEqual({
      recalled: 3,
      reached: {
        everybody: 1,
        members: 2,
        organizations: [
          { organization: { key: 'authority' }, indicators: 1 },
          { organization: { key: 'borealis' }, indicators: 1 },
        ],
        seats: [],
      },
    });
    for (const { id, value } of [open, clear, named]) {
      for (const reader of EVERYBODY) expect(await reads(reader, id), String(reader)).toBeNull();
      expect((await hub.ask('analyst@borealis', VALUES, { values: [value] })).data.lookup.hits).toEqual([]);
      expect(await reads('analyst@aurora', id)).toMatchObject({ revoked: true, version: 2, recipients: [] });
    }
  });

  it('it stays so: a second time takes nothing back, and no consent shares it again', async () => {
    const { id } = await shared({ tlp: 'GREEN' });
    await recall('admin@aurora', id);
    expect((await recall('admin@aurora', id)).data.recallIndicators.recalled).toBe(0);
    const [policy] = (await hub.ask('admin@aurora', '{ disclosurePolicies { version } }')).data.disclosurePolicies;
    await hub.ask('admin@aurora', CONSENT, { input: { version: policy.version, indicatorIds: [id] } });
    expect(await reads('analyst@borealis', id)).toBeNull();
  });

  it('nobody else takes it back: what they see is FORBIDDEN, what they do not NOT_FOUND, and nothing of it goes', async () => {
    const [mine, seen, hidden] = [
      await share(hub, 'analyst@borealis', { type: 'DOMAIN_NAME', value: `mine-${serial++}.example` }),
      await shared({ tlp: 'GREEN' }),
      await shared({ tlp: 'RED' }),
    ];
    expect(codeOf(await recall('analyst@borealis', mine.id, seen.id))).toEqual({
      code: 'FORBIDDEN',
      at: 'input.indicatorIds.1',
    });
    expect(codeOf(await recall('analyst@borealis', mine.id, hidden.id))?.code).toBe('NOT_FOUND');
    expect(codeOf(await recall('assessor@aurora', seen.id))?.code).toBe('FORBIDDEN');
    expect(await reads('analyst@cascade', mine.id)).not.toBeNull();
    expect(await reads('analyst@cascade', seen.id)).not.toBeNull();
  });
});

describe('when a whole import should not have been', () => {
  const LIST = 'undone-1.example\nundone-2.example\nundone-3.example\n';
  const imported = async (text: string) => {
    const uploadId = await hub.upload('analyst@aurora', text);
    const query = IMPORT.replace('imported unchanged', 'importId imported unchanged');
    return (await hub.ask('analyst@aurora', query, { input: { uploadId, format: 'LIST' } })).data.importIndicators;
  };

  it('all that it shared goes at once, and nothing that others or an earlier one did', async () => {
    await importText(hub, 'analyst@borealis', 'LIST', LIST);
    await importText(hub, 'analyst@aurora', 'LIST', 'undone-1.example\n');
    const { importId, imported: count } = await imported(LIST);
    expect(count).toBe(2);
    const { data } = await hub.ask('analyst@aurora', UNDO, { input: { importId } });
    expect(data.undoImport).toMatchObject({ recalled: 2, reached: { members: 2, organizations: [] } });
    const found = async (value: string) =>
      (await hub.ask('analyst@cascade', VALUES, { values: [value] })).data.lookup.hits.flatMap(
        (match: { indicators: unknown[] }) => match.indicators,
      ).length;
    expect([await found('undone-1.example'), await found('undone-2.example')]).toEqual([2, 1]);
  });

  it('an import that shared nothing new has nothing to undo', async () => {
    expect(await imported('undone-1.example\n')).toMatchObject({ importId: null, imported: 0 });
  });

  it('another’s import is as absent as none', async () => {
    const { importId } = await imported('undone-4.example\n');
    const theirs = await hub.ask('analyst@borealis', UNDO, { input: { importId } });
    const none = await hub.ask('analyst@borealis', UNDO, {
      input: { importId: '5b7a3f0e-2f0a-4c39-8c1c-9d6d4b1b9c11' },
    });
    expect(theirs.text).toBe(none.text);
    expect(codeOf(theirs)?.code).toBe('NOT_FOUND');
  });
});
