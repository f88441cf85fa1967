import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, importText, REVOKE, SIGHT, share } from './requests.js';

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

const READ = `query ($id: UUID!) { indicator(id: $id) { value name version revoked mine tlp publisher { key }
  recipients { key } private { narrative } sightingCount sightings { kind count mine } publishedAt modifiedAt createdAt } }`;
const read = async (persona: string, id: string) => (await hub.ask(persona, READ, { id })).data?.indicator ?? null;
const correct = async (input: object) =>
  (await hub.ask('analyst@aurora', CORRECT, { input })).data.correctIndicator.indicator;

describe('when an indicator is shared', () => {
  it('it is stored normalized, read by every member, and its private part by its owner’s people', async () => {
    const { id } = await share(hub, 'analyst@aurora', {
      type: 'URL',
      value: 'hxxps://Pay[.]Example:443/a',
      technique: 'F1017',
      private: { narrative: 'ours', lossAmount: 12.5, lossCurrency: 'CNY', victims: 3 },
    });
    expect(await read('admin@aurora', id)).toMatchObject({
      value: 'https://pay.example/a',
      private: { narrative: 'ours' },
    });
    expect(await read('analyst@borealis', id)).toMatchObject({
      private: null,
      recipients: null,
      publisher: { key: 'aurora' },
    });
  });

  it('an anonymous one names nobody, to its owner neither', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://anon.example', anonymous: true });
    for (const persona of ['analyst@aurora', 'analyst@borealis']) {
      expect((await read(persona, id)).publisher).toBeNull();
    }
  });

  it('an amber one is read by its recipients alone', async () => {
    const { id } = await share(hub, 'analyst@aurora', {
      type: 'URL',
      value: 'https://amber.example',
      tlp: 'AMBER',
      recipients: ['borealis'],
    });
    expect((await read('analyst@aurora', id)).recipients).toEqual([{ key: 'borealis' }]);
    expect((await read('analyst@borealis', id)).recipients).toBeNull();
    expect(await read('analyst@cascade', id)).toBeNull();
  });
});

describe('when it is corrected', () => {
  it('what is given changes, null clears, what is absent stays; each earlier version is kept', async () => {
    const { id } = await share(hub, 'analyst@aurora', {
      type: 'URL',
      value: 'https://life.example',
      name: 'first',
      confidence: 40,
      technique: 'F1017',
      private: { narrative: 'first' },
    });
    expect(await correct({ id, version: 1, changes: { name: 'second', technique: null } })).toMatchObject({
      version: 2,
      name: 'second',
      technique: null,
      confidence: 40,
      private: { narrative: 'first' },
    });
    const third = await correct({
      id,
      version: 2,
      changes: {
        type: 'DOMAIN_NAME',
        value: 'LIFE.example',
        tlp: 'AMBER',
        recipients: ['cascade'],
        anonymous: true,
        private: { narrative: 'third' },
      },
    });
    expect(third).toMatchObject({
      version: 3,
      value: 'life.example',
      publisher: null,
      recipients: [{ key: 'cascade' }],
    });
    expect(await read('analyst@borealis', id)).toBeNull();
    expect(await read('analyst@cascade', id)).toMatchObject({ version: null, publisher: null });
    const opened = await correct({ id, version: 3, changes: { tlp: 'GREEN', anonymous: false } });
    expect(opened).toMatchObject({ recipients: [], publisher: { key: 'aurora' } });
    const kept =
      await admin`select version, content->>'name' as name, content->>'value' as value, content->>'tlp' as tlp
      from indicator_version where indicator_id = ${id} order by version`;
    expect([...kept]).toEqual([
      { version: 1, name: 'first', value: 'https://life.example/', tlp: 'green' },
      { version: 2, name: 'second', value: 'https://life.example/', tlp: 'green' },
      { version: 3, name: 'second', value: 'life.example', tlp: 'amber' },
    ]);
  });

  it('of two who read the same version one is told of the CONFLICT', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://race.example' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        hub.ask(i % 2 ? 'analyst@aurora' : 'admin@aurora', CORRECT, {
          input: { id, version: 1, changes: { name: `n${i}` } },
        }),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
    expect(new Set(codes)).toEqual(new Set(['CONFLICT']));
    const [row] =
      await admin`select version, (select count(*)::int from indicator_version where indicator_id = ${id}) as kept from indicator where id = ${id}`;
    expect(row).toEqual({ version: 2, kept: 1 });
  });
});

describe('when it is revoked', () => {
  it('all read that it is, and it changes no more', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://gone.example' });
    const { data } = await hub.ask('analyst@aurora', REVOKE, { input: { id, version: 1 } });
    expect(data.revokeIndicator.indicator).toEqual({ id, version: 2, revoked: true });
    expect((await read('analyst@borealis', id)).revoked).toBe(true);
    for (const [mutation, input] of [
      [REVOKE, { id, version: 2 }],
      [CORRECT, { id, version: 2, changes: { name: 'again' } }],
    ] as const) {
      expect((await hub.ask('analyst@aurora', mutation, { input })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    }
  });
});

describe('when it is sighted', () => {
  it('an answer that comes upon it twice gives its sightings twice, each once', async () => {
    const { id, value } = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://twice.example' });
    for (const count of [1, 2]) await hub.ask('analyst@borealis', SIGHT, { input: { indicatorId: id, count } });
    // Far enough apart to be found by two statements.
    const values = [value, ...Array.from({ length: 5_000 }, (_, place) => `between-${place}.example`), value];
    const lookup = `query ($values: [String!]!) { lookup(values: $values) { hits { indicators { sightings { count } } } } }`;
    const { data } = await hub.ask('analyst@cascade', lookup, { values });
    const hit = { indicators: [{ sightings: [{ count: 2 }, { count: 1 }] }] };
    expect(data.lookup.hits).toEqual([hit, hit]);
  });

  it('all see what was seen, and only its reporter that it was theirs', async () => {
    const { id } = await share(hub, 'analyst@aurora', { type: 'URL', value: 'https://seen.example' });
    const seen = { indicatorId: id, seenAt: '2025-01-01T00:00:00Z', count: 3 };
    const { data } = await hub.ask('analyst@borealis', SIGHT, { input: seen });
    expect(data.reportSighting.sighting).toMatchObject({
      kind: 'SEEN',
      count: 3,
      mine: true,
      seenAt: '2025-01-01T00:00:00.000Z',
    });
    await hub.ask('analyst@aurora', SIGHT, { input: { indicatorId: id, kind: 'FALSE_POSITIVE' } });
    expect(await read('analyst@cascade', id)).toMatchObject({
      sightingCount: 2,
      sightings: [
        { kind: 'FALSE_POSITIVE', count: 1, mine: false },
        { kind: 'SEEN', count: 3, mine: false },
      ],
    });
    expect((await read('analyst@borealis', id)).sightings.map(({ mine }: { mine: boolean }) => mine)).toEqual([
      false,
      true,
    ]);
  });
});

describe('when a file is imported a second time', () => {
  it('nothing changes; what was revoked meanwhile is shared anew', async () => {
    const csv = 'type,value,tlp,name\nurl,https://again-1.example/,green,one\nurl,https://again-2.example/,amber,two\n';
    expect(await importText(hub, 'analyst@aurora', 'CSV', csv, { recipients: ['cascade'] })).toMatchObject({
      imported: 2,
      unchanged: 0,
    });
    const [before] = await admin`select md5(string_agg(i::text, '' order by id)) as all from indicator i`;
    expect(await importText(hub, 'analyst@aurora', 'CSV', csv, { recipients: ['cascade'] })).toMatchObject({
      imported: 0,
      unchanged: 2,
    });
    const [after] = await admin`select md5(string_agg(i::text, '' order by id)) as all from indicator i`;
    expect(after).toEqual(before);
    const [row] = await admin`select id, version from indicator where value = 'https://again-1.example/'`;
    await hub.ask('analyst@aurora', REVOKE, { input: { id: row?.id, version: row?.version } });
    expect(await importText(hub, 'analyst@aurora', 'CSV', csv)).toMatchObject({ imported: 1, unchanged: 1 });
  });

  it('the same by another member is that member’s own statement', async () => {
    expect(await importText(hub, 'analyst@borealis', 'LIST', 'https://again-2.example/\n')).toMatchObject({
      imported: 1,
    });
  });
});
