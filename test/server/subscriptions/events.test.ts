import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, importText, REVOKE, share } from '../indicators/requests.js';
import { aMoment, subscribe } from './subscriber.js';

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

const url = (name: string) => `https://${name}.example/`;
const shareUrl = (name: string, over: object = {}, persona = 'analyst@aurora') =>
  share(hub, persona, { type: 'URL', value: url(name), ...over });

describe('when a member subscribes', () => {
  it('what is shared, corrected and revoked arrives, each once and in order', async () => {
    const subscriber = await subscribe(hub, 'analyst@borealis');
    await aMoment();
    const { id } = await shareUrl('one', { private: { narrative: 'ours' } });
    await hub.ask('analyst@aurora', CORRECT, { input: { id, version: 1, changes: { name: 'x' } } });
    await subscriber.reached(1);
    await hub.ask('analyst@aurora', REVOKE, { input: { id, version: 2 } });
    await subscriber.reached(2);
    await aMoment();
    const seen = subscriber.events.map(({ data }) => data.indicatorChanged.indicator);
    expect(seen.at(-1)).toEqual({
      id,
      value: url('one'),
      version: null,
      revoked: true,
      mine: false,
      publisher: { key: 'aurora' },
      private: null,
    });
    const places = subscriber.events.map(({ data }) => data.indicatorChanged.cursor);
    expect(new Set(places).size).toBe(seen.length);
    expect(JSON.stringify(seen)).not.toContain('ours');
    await subscriber.stop();
  });

  it('what it may not see does not arrive; what it is named for does', async () => {
    const [borealis, cascade, owner] = await Promise.all(
      ['analyst@borealis', 'analyst@cascade', 'admin@aurora'].map((persona) => subscribe(hub, persona)),
    );
    await aMoment();
    await shareUrl('red', { tlp: 'RED' });
    await shareUrl('amber', { tlp: 'AMBER', recipients: ['cascade'] });
    await shareUrl('anonymous', { anonymous: true, private: { narrative: 'ours' } });
    await owner?.reached(3);
    await cascade?.reached(2);
    await borealis?.reached(1);
    await aMoment();
    expect(owner?.values()).toEqual(['red', 'amber', 'anonymous'].map(url));
    expect(cascade?.values()).toEqual(['amber', 'anonymous'].map(url));
    expect(borealis?.values()).toEqual(['anonymous'].map(url));
    expect(owner?.events[2]?.data.indicatorChanged.indicator).toMatchObject({
      mine: true,
      publisher: null,
      private: { narrative: 'ours' },
    });
    expect(borealis?.events[0]?.data.indicatorChanged.indicator).toMatchObject({
      mine: false,
      publisher: null,
      private: null,
    });
    await Promise.all([borealis, cascade, owner].map((subscriber) => subscriber?.stop()));
  });

  it('what was opened to it later arrives then', async () => {
    const subscriber = await subscribe(hub, 'analyst@cascade');
    await aMoment();
    const { id } = await shareUrl('opened', { tlp: 'RED' });
    await hub.ask('analyst@aurora', CORRECT, { input: { id, version: 1, changes: { tlp: 'GREEN' } } });
    await subscriber.reached(1);
    expect(subscriber.values()).toEqual([url('opened')]);
    await subscriber.stop();
  });

  it('a filter lets through only what fits', async () => {
    const subscriber = await subscribe(hub, 'analyst@borealis', { filter: { sources: ['cascade'], text: 'FILTER' } });
    await aMoment();
    await shareUrl('filter-aurora');
    await shareUrl('other', {}, 'analyst@cascade');
    await shareUrl('filter-cascade', {}, 'analyst@cascade');
    await subscriber.reached(1);
    await aMoment();
    expect(subscriber.values()).toEqual([url('filter-cascade')]);
    await subscriber.stop();
  });

  it('an import of many arrives whole', async () => {
    const subscriber = await subscribe(hub, 'analyst@borealis', { filter: { text: 'bulk-' } });
    await aMoment();
    const values = Array.from({ length: 230 }, (_, i) => url(`bulk-${i}`));
    await importText(hub, 'analyst@aurora', 'LIST', values.join('\n'));
    await subscriber.reached(230);
    expect([...subscriber.values()].sort()).toEqual([...values].sort());
    await subscriber.stop();
  });
});

describe('when a subscriber comes back with its cursor', () => {
  it('it misses nothing that was shared meanwhile, and repeats nothing', async () => {
    const first = await subscribe(hub, 'analyst@borealis');
    await aMoment();
    for (const n of [1, 2, 3]) await shareUrl(`resume-${n}`);
    await first.reached(3);
    await first.stop();
    for (const n of [4, 5, 6]) await shareUrl(`resume-${n}`);
    const { cursor } = first.events[1]?.data.indicatorChanged ?? {};
    const second = await subscribe(hub, 'analyst@borealis', { after: cursor });
    await second.reached(4);
    await shareUrl('resume-7');
    await second.reached(5);
    expect(second.values()).toEqual([3, 4, 5, 6, 7].map((n) => url(`resume-${n}`)));
    await second.stop();
  });

  it('a cursor of the list in the order PUBLISHED_ASC will do; another or none will not', async () => {
    const { data } = await hub.ask(
      'analyst@borealis',
      '{ indicators(first: 1, order: PUBLISHED_ASC) { edges { cursor } } a: indicators(first: 1, order: CONFIDENCE_ASC) { edges { cursor } } }',
    );
    const good = await subscribe(hub, 'analyst@borealis', { after: data.indicators.edges[0].cursor });
    await good.reached(5);
    expect(good.codes()).toEqual([]);
    await good.stop();
    for (const after of [data.a.edges[0].cursor, 'nonsense']) {
      const bad = await subscribe(hub, 'analyst@borealis', { after });
      await bad.ended;
      expect(bad.codes()).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('when the right to listen ends', () => {
  it('a membership ended meanwhile ends it at the next event, with a code', async () => {
    const subscriber = await subscribe(hub, 'admin@borealis');
    await aMoment();
    await shareUrl('before-the-end');
    await subscriber.reached(1);
    await admin`update membership m set ended_at = now() from person p where p.id = m.person_id and p.subject = 'admin@borealis'`;
    await shareUrl('after-the-end');
    await subscriber.ended;
    expect(subscriber.values().filter(Boolean)).toEqual([url('before-the-end')]);
    expect(subscriber.codes()).toEqual(['FORBIDDEN']);
  });

  it.each([['researcher@university'], ['operator@hub'], ['chair@committee'], [null]])(
    '%s never had it',
    async (persona) => {
      const subscriber = await subscribe(hub, persona);
      await subscriber.ended;
      expect(subscriber.codes()).toEqual(['FORBIDDEN']);
      expect(subscriber.events.every(({ data }) => !data)).toBe(true);
    },
  );
});
