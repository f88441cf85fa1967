import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { CONSORTIUM, grant, LIST, submitOne, to } from '../../conformance/requests.js';
import { share } from '../../indicators/requests.js';
import { entries, LOG, seatOf } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

let id: string;
beforeEach(async () => {
  id = await submitOne(hub);
});

const assessment = (below: string) => `query ($id: UUID!) { assessment(id: $id) { ${below} } }`;
const read = (persona: string, below: string) => hub.ask(persona, assessment(below), { id });
const logged = (objectId = id) => entries(hub, 'admin@aurora', { objectId });
const fields = async () => (await logged()).map((entry) => entry.fields);

describe('when a granted assessment is read', () => {
  it('its owner learns who, in which seat, when and which fields', async () => {
    await grant(hub, id, to('borealis'), 'DETAILS');
    const before = Date.now();
    await read('analyst@borealis', 'score standardKey answers { note status }');
    const [entry, ...more] = await logged();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      reader: { key: 'borealis' },
      readerSeat: { id: await seatOf(hub, 'analyst@borealis'), role: null },
      objectType: 'ASSESSMENT',
      objectId: id,
      fields: ['answers.note', 'answers.status', 'score', 'standardKey'],
    });
    expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('in a list, there is an entry for each on the page and none for what is not on it', async () => {
    const later = await submitOne(hub);
    for (const one of [id, later]) await grant(hub, one, to('authority'), 'SUMMARY');
    await hub.ask('regulator@authority', LIST, { first: 1 });
    expect(await logged(later)).toMatchObject([
      { reader: { key: 'authority' }, fields: expect.arrayContaining(['score']) },
    ]);
    expect(await logged()).toEqual([]);
  });

  it('fields that are not shown are not said to be read', async () => {
    await grant(hub, id, to('borealis'), 'SUMMARY');
    await read('analyst@borealis', 'id score revision grants { id } answers { note }');
    expect(await fields()).toEqual([['id', 'score']]);
  });

  it('even one who asks for no more than that it is there is told of', async () => {
    await grant(hub, id, CONSORTIUM, 'SUMMARY');
    await read('analyst@cascade', '__typename');
    expect(await logged()).toMatchObject([{ reader: { key: 'cascade' }, fields: [] }]);
  });

  it('fields asked through fragments and aliases count, and several reads in one operation are one entry', async () => {
    await grant(hub, id, to('borealis'), 'DETAILS');
    await hub.ask(
      'analyst@borealis',
      `query ($id: UUID!) { a: assessment(id: $id) { ...S } b: assessment(id: $id) { x: submittedAt answers { status } } }
       fragment S on Assessment { ... on Assessment { score } }`,
      { id },
    );
    expect(await fields()).toEqual([['answers.status', 'score', 'submittedAt']]);
  });

  it('whoever is not shown it leaves no entry', async () => {
    await grant(hub, id, to('borealis'), 'DETAILS');
    await read('analyst@cascade', 'score');
    expect(await logged()).toEqual([]);
  });
});

describe('when an institution reads its own', () => {
  it('answers are logged with the role of its seat, and a score is not', async () => {
    await read('analyst@aurora', 'score status');
    expect(await logged()).toEqual([]);
    await read('analyst@aurora', 'score answers { note }');
    expect(await logged()).toMatchObject([
      {
        reader: { key: 'aurora' },
        readerSeat: { id: await seatOf(hub, 'analyst@aurora'), role: 'ANALYST' },
        fields: ['answers.note'],
      },
    ]);
  });

  it('a private part is logged too', async () => {
    const { id: indicator } = await share(hub, 'analyst@aurora', {
      type: 'DOMAIN_NAME',
      value: 'private.example',
      private: { narrative: 'n', victims: 2 },
    });
    await hub.ask('assessor@aurora', `{ indicator(id: "${indicator}") { private { victims narrative } } }`);
    // The payload that gave it back counts as a reading as well.
    expect(await logged(indicator)).toMatchObject([
      { objectType: 'INDICATOR', readerSeat: { role: 'ASSESSOR' }, fields: ['private.narrative', 'private.victims'] },
      { objectType: 'INDICATOR', readerSeat: { role: 'ANALYST' }, fields: ['private.narrative'] },
    ]);
  });
});

describe('when the log is read', () => {
  it('each filter keeps what fits it', async () => {
    await grant(hub, id, to('borealis'), 'SUMMARY');
    await grant(hub, id, to('authority'), 'SUMMARY');
    await read('analyst@borealis', 'score');
    await read('regulator@authority', 'score');
    const [last, first] = await logged();
    const found = async (filter: object) =>
      (await entries(hub, 'admin@aurora', { objectId: id, ...filter })).map((entry) => entry.reader.key);
    expect(await found({})).toEqual(['authority', 'borealis']);
    expect(await found({ readerKey: 'borealis' })).toEqual(['borealis']);
    expect(await found({ readerKey: 'nobody' })).toEqual([]);
    expect(await found({ objectType: 'ASSESSMENT' })).toHaveLength(2);
    expect(await found({ objectType: 'INDICATOR' })).toEqual([]);
    expect(await found({ from: last?.at })).toEqual(['authority']);
    expect(await found({ until: last?.at })).toEqual(['borealis']);
    expect(await found({ from: first?.at, until: last?.at })).toEqual(['borealis']);
  });

  it('pages are newest first, lose and repeat none while more is read, and reading the log is not logged', async () => {
    for (let turn = 0; turn < 5; turn++) await read('analyst@aurora', 'answers { note }');
    const before = (await entries(hub, 'admin@aurora')).map((entry) => entry.id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await hub.ask('admin@aurora', LOG, { first: 2, after });
      const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        data.accessLog;
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (paged.length === 2) await read('analyst@aurora', 'answers { note }');
    } while (after);
    expect(paged).toEqual(before);
    const now = await entries(hub, 'admin@aurora');
    expect(now).toHaveLength(before.length + 1);
    expect(now.map(({ at }) => at)).toEqual(
      now
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('each institution finds its own alone', async () => {
    await grant(hub, id, to('borealis'), 'SUMMARY');
    await read('admin@borealis', 'score');
    expect(await entries(hub, 'admin@borealis', { objectId: id })).toEqual([]);
    expect(await logged()).toHaveLength(1);
  });

  it.each([
    'analyst@aurora',
    'assessor@aurora',
    'agent@aurora.callcenter',
    'regulator@authority',
    'operator@hub',
    'chair@committee',
    null,
  ])('%s may not', async (persona) => {
    const { data, errors } = await hub.ask(persona, LOG);
    expect(data.accessLog).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each(['x', Buffer.from('[1,"x"]').toString('base64url')])(
    'a cursor that is none is refused: %s',
    async (after) => {
      const { errors } = await hub.ask('admin@aurora', LOG, { after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});
