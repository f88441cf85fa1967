import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { SIGHT, share } from '../indicators/requests.js';
import { subscribe } from '../subscriptions/subscriber.js';
import { hiding, profile, publishProfile } from './policies.js';

let hub: TestHub;
/** A second server on the same database. */
let other: TestHub;
let id: string;

const CONTENT = {
  type: 'DOMAIN_NAME',
  value: 'governed.example',
  name: 'Governed name',
  description: 'Governed description',
  confidence: 97,
  technique: 'F1017',
  channel: 'WEB',
  labels: ['governed'],
  validFrom: '2026-01-01T00:00:00Z',
};

const READ = `query ($id: UUID!) { indicator(id: $id) { value pattern name description confidence technique channel labels
  validFrom publisher { key } sightingCount sightings { kind seenAt count } version modifiedAt } }`;
const FIND = `query ($filter: IndicatorFilterInput, $order: IndicatorOrder) { indicators(first: 100, filter: $filter, order: $order) {
  edges { node { id } } } }`;
const EXPORT = `{ stixExport(first: 100) { bundle } }`;

beforeAll(async () => {
  hub = await startTestHub();
  other = await startTestHub({ DATABASE_URL: hub.databaseUrl }, async (dataDir) => {
    copyFileSync(join(hub.dataDir, 'sealing.keys'), join(dataDir, 'sealing.keys'));
    return await createDatabase();
  });
  ({ id } = await share(hub, 'analyst@aurora', CONTENT));
  await hub.ask('analyst@cascade', SIGHT, { input: { indicatorId: id, count: 7 } });
});
afterAll(async () => {
  await other.stop();
  await hub.stop();
});

const read = async (persona: string | null, from = hub) => (await from.ask(persona, READ, { id })).data.indicator;

async function finds(persona: string, filter: object, order?: string): Promise<boolean> {
  const { data } = await hub.ask(persona, FIND, { filter, ...(order && { order }) });
  return data.indicators.edges.some(({ node }: { node: { id: string } }) => node.id === id);
}

async function exported(persona: string) {
  const { data } = await hub.ask(persona, EXPORT);
  const objects: Record<string, unknown>[] = data.stixExport.bundle.objects ?? [];
  return objects.find((object) => object.id === `indicator--${id}`);
}

describe('when a version that hides fields is published', () => {
  const FIELDS = [
    'indicator.description',
    'indicator.confidence',
    'indicator.technique',
    'indicator.publisher',
  ] as const;
  let before: Record<string, unknown> | undefined;

  it('they are shown until then', async () => {
    expect(await read('analyst@borealis')).toMatchObject({
      description: 'Governed description',
      confidence: 97,
      technique: 'F1017',
      publisher: { key: 'aurora' },
      sightingCount: 1,
      sightings: [{ count: 7 }],
    });
    expect(await finds('analyst@borealis', { techniques: ['F1017'], text: 'governed description' })).toBe(true);
    before = await exported('analyst@borealis');
    expect(before).toMatchObject({ description: 'Governed description', confidence: 97 });
    expect(before).toHaveProperty('created_by_ref');
  });

  it('they are null without an error on every running server within two seconds, in open subscriptions too', async () => {
    const { data } = await hub.ask(
      'analyst@borealis',
      `{ indicators(first: 100, order: PUBLISHED_ASC) { pageInfo { endCursor } } }`,
    );
    const follower = await subscribe(
      other,
      'analyst@borealis',
      { after: data.indicators.pageInfo.endCursor },
      `subscription ($after: String) { indicatorChanged(after: $after) {
        cursor indicator { id value description confidence publisher { key } } } }`,
    );
    await share(hub, 'analyst@aurora', { ...CONTENT, value: 'governed-before.example' });
    await follower.reached(1);
    expect((await publishProfile(hub, '4.0.0', hiding(...FIELDS))).errors).toBeUndefined();
    const published = Date.now();
    for (const server of [hub, other]) {
      const { text, errors } = await server.ask('analyst@borealis', READ, { id });
      expect(errors).toBeUndefined();
      expect(JSON.parse(text).data.indicator).toMatchObject({
        value: 'governed.example',
        name: 'Governed name',
        description: null,
        confidence: null,
        technique: null,
        publisher: null,
      });
    }
    expect(Date.now() - published).toBeLessThan(2_000);
    await share(hub, 'analyst@aurora', { ...CONTENT, value: 'governed-after.example' });
    await follower.reached(2);
    await follower.stop();
    const [shown, hidden] = follower.events.map((event) => event.data.indicatorChanged.indicator);
    expect(shown).toMatchObject({ description: 'Governed description', confidence: 97, publisher: { key: 'aurora' } });
    expect(hidden).toMatchObject({
      value: 'governed-after.example',
      description: null,
      confidence: null,
      publisher: null,
    });
  });

  it('their owner still sees them, and finds by them', async () => {
    expect(await read('analyst@aurora')).toMatchObject({ description: 'Governed description', confidence: 97 });
    expect(await finds('analyst@aurora', { techniques: ['F1017'] })).toBe(true);
    expect(await finds('analyst@aurora', { sources: ['aurora'] })).toBe(true);
  });

  it('nobody else filters by them, while other filters go on', async () => {
    expect(await finds('analyst@borealis', { techniques: ['F1017'] })).toBe(false);
    expect(await finds('analyst@borealis', { sources: ['aurora'] })).toBe(false);
    expect(await finds('analyst@borealis', { text: 'governed description' })).toBe(false);
    expect(await finds('analyst@borealis', { text: 'governed name', channels: ['WEB'] })).toBe(true);
  });

  it('nobody else sorts by them: the most confident comes as one without a confidence', async () => {
    const order = async (persona: string) => {
      const { data } = await hub.ask(persona, FIND, { order: 'CONFIDENCE_DESC' });
      return data.indicators.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    const byId = (await order('analyst@borealis')).filter((other: string) => other !== id);
    expect((await order('analyst@aurora'))[0]).not.toBe(byId[0]);
    const { data } = await hub.ask(
      'analyst@borealis',
      `{ indicators(first: 100, order: CONFIDENCE_DESC) { edges { cursor node { id confidence mine } } } }`,
    );
    const others = data.indicators.edges.filter(({ node }: { node: { mine: boolean } }) => !node.mine);
    expect(others.every(({ node }: { node: { confidence: null } }) => node.confidence === null)).toBe(true);
    const ids = others.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual([...ids].sort().reverse());
    for (const { cursor } of others) {
      expect(JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(0, 2)).toEqual(['confidence', -1]);
    }
  });

  it('one id and `modified` of an export has one face, the owner’s too', async () => {
    const [theirs, owners] = [await exported('analyst@borealis'), await exported('analyst@aurora')];
    expect(theirs).toEqual(owners);
    expect(theirs).not.toHaveProperty('description');
    expect(theirs).not.toHaveProperty('confidence');
    expect(theirs).not.toHaveProperty('created_by_ref');
    expect(String(theirs?.modified) > String(before?.modified)).toBe(true);
  });
});

describe('when a version that hides the value is published', () => {
  it('nobody but the owner looks it up or reads the pattern that quotes it', async () => {
    const LOOKUP = `{ lookup(values: ["governed.example"]) { hits { indicators { id } } } }`;
    const hits = async (persona: string) => (await hub.ask(persona, LOOKUP)).data.lookup.hits.length;
    expect(await hits('analyst@borealis')).toBe(1);
    await publishProfile(hub, '5.0.0', hiding('indicator.value'));
    expect(await hits('analyst@borealis')).toBe(0);
    expect(await hits('analyst@aurora')).toBe(1);
    expect(await read('analyst@borealis')).toMatchObject({ value: null, pattern: null, name: 'Governed name' });
    expect(await exported('analyst@borealis')).toBeUndefined();
  });
});

describe('when a version that hides the count of sightings is published', () => {
  it('neither the count nor the list tells of one, but to its reporter', async () => {
    await publishProfile(hub, '6.0.0', hiding('sighting.count'));
    expect(await read('analyst@borealis')).toMatchObject({ sightingCount: null, sightings: null });
    expect(await read('analyst@aurora')).toMatchObject({ sightings: [] });
    await publishProfile(hub, '7.0.0', hiding('sighting.seenAt'));
    expect(await read('analyst@borealis')).toMatchObject({ sightingCount: 1, sightings: [{ count: 7, seenAt: null }] });
    const [own] = (await read('analyst@cascade')).sightings;
    expect(own.seenAt).not.toBeNull();
  });
});

describe('when a version shows nothing of a label', () => {
  it('the row itself is gone for others, from lists, pages and counts', async () => {
    const nothing = Object.fromEntries(Object.keys(profile).map((field) => [field, {}]));
    await publishProfile(hub, '8.0.0', nothing);
    const { errors } = await hub.ask('analyst@borealis', READ, { id });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await finds('analyst@borealis', {})).toBe(false);
    expect(await finds('analyst@aurora', {})).toBe(true);
    await publishProfile(hub, '9.0.0', profile);
    expect(await finds('analyst@borealis', {})).toBe(true);
  });
});
