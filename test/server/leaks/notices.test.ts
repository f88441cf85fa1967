import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestHub } from '../../support/hub.js';
import { seatId } from '../../support/world/members.js';
import { READERS, type Reader, startWorldHub } from '../../support/worldHub.js';
import { type Subscriber, subscribe } from '../subscriptions/subscriber.js';
import { disturbed } from './notices/feeds.js';
import { openStage, type Stage } from './support/stage.js';
import { openTables, replacing } from './support/tamper.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

describe('when something is done to what one cannot read', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('no list, count, version, history or log of theirs tells them, whatever the mutation', async () => {
    const { faults, quiet } = await disturbed(stage);
    expect(faults).toEqual([]);
    expect(quiet).toBeGreaterThan(100);
  });

  it('a hub that counts everybody’s is caught', async () => {
    const weak = await openStage(
      replacing('Query.pendingConsent', (original) => async (root, args, context, info) => {
        const [row] = await context.op.sql<
          [{ indicators: number }]
        >`select count(*)::int as indicators from assessment`;
        return { ...((await original(root, args, context, info)) as object), ...row };
      }),
    );
    const { faults } = await disturbed(weak, {
      also: (sql) => openTables(sql, 'assessment'),
      mutations: /^startAssessment$/,
    });
    await weak.close();
    expect(faults.join()).toMatch(/admin@aurora is told of startAssessment by admin@borealis/);
  });
});

describe('when indicators are shared, changed and withdrawn under every label', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startWorldHub();
  });
  afterAll(() => hub.stop());

  const FOLLOWED = 'subscription { indicatorChanged { indicator { id value mine private { narrative } } } }';
  const SHARE = 'mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id } } }';
  const CORRECT = 'mutation ($input: CorrectIndicatorInput!) { correctIndicator(input: $input) { indicator { id } } }';
  const REVOKE = 'mutation ($input: RevokeIndicatorInput!) { revokeIndicator(input: $input) { indicator { id } } }';
  const AUDIENCES = [
    { tlp: 'CLEAR' },
    { tlp: 'GREEN', anonymous: true },
    { tlp: 'AMBER', recipients: ['cascade'] },
    { tlp: 'AMBER_STRICT', recipients: ['authority'] },
    { tlp: 'RED', seats: [seatId('analyst@cascade')] },
    { tlp: 'RED' },
  ];

  const idsTold = (subscriber: Subscriber | undefined): string[] => [
    ...new Set(
      (subscriber?.events ?? []).flatMap(({ data }) => data?.indicatorChanged?.indicator.id ?? []) as string[],
    ),
  ];
  const reads = async (reader: Reader, id: string) =>
    Boolean((await hub.ask(reader, 'query ($id: UUID!) { indicator(id: $id) { id } }', { id })).data?.indicator);
  /** Events on what the reader cannot read. */
  async function unreadable(subscribers: ReadonlyMap<Reader, Subscriber>): Promise<string[]> {
    const found: string[] = [];
    for (const [reader, subscriber] of subscribers) {
      for (const id of idsTold(subscriber)) if (!(await reads(reader, id))) found.push(`${reader} ${id}`);
    }
    return found;
  }

  it('each event is of one that its reader may read, and no private part but the owner’s is in any', async () => {
    const writer = 'analyst@aurora';
    const subscribers = new Map<Reader, Subscriber>();
    for (const reader of READERS) subscribers.set(reader, await subscribe(hub, reader, {}, FOLLOWED));
    await new Promise((done) => setTimeout(done, 500));
    const share = async (name: string, audience: object) => {
      const input = { type: 'DOMAIN_NAME', value: `${name}.example`, private: { narrative: 'zq-told' }, ...audience };
      return (await hub.ask(writer, SHARE, { input })).data.shareIndicator.indicator.id as string;
    };
    const ids: string[] = [];
    for (const [place, audience] of AUDIENCES.entries()) {
      const id = await share(`event-${place}`, audience);
      ids.push(id);
      await hub.ask(writer, CORRECT, { input: { id, version: 1, changes: { name: 'x' } } });
      await hub.ask(writer, REVOKE, { input: { id, version: 2 } });
    }
    const last = await share('event-last', { tlp: 'GREEN' });
    const following = [...subscribers].filter(([, subscriber]) => subscriber.codes().length === 0);
    for (const [, subscriber] of following) {
      await expect.poll(() => idsTold(subscriber).includes(last), { timeout: 10_000 }).toBe(true);
    }
    expect(following.length).toBeGreaterThan(5);
    expect(await unreadable(subscribers)).toEqual([]);
    const untold = following.flatMap(([reader, subscriber]) => (idsTold(subscriber).length < 3 ? [reader] : []));
    expect(untold).toEqual([]);
    for (const [reader, { events }] of subscribers) {
      if (!reader?.endsWith('@aurora')) expect(JSON.stringify(events)).not.toContain('zq-told');
    }
    // What was told of is taken back: the question above would have seen an event on it.
    await hub.ask(writer, CORRECT, { input: { id: last, version: 1, changes: { tlp: 'RED' } } });
    expect(await unreadable(subscribers)).toContain(`analyst@borealis ${last}`);
    for (const subscriber of subscribers.values()) await subscriber.stop();
  });
});
