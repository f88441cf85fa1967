import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { asOwner } from '../../support/world/world.js';
import { CHAIR, CLOSE, COMMENT, type Committee, committeeOf, DISPOSE } from '../catalogue/lifecycle/committee.js';
import { aMoment, type Subscriber, subscribe } from './subscriber.js';

const FOLLOW = `subscription ($standard: String, $after: String) { standardChanged(standard: $standard, after: $after) {
  cursor kind at standardKey version status standardVersion { status } comment { body disposition } ballot { ownVote { choice } report { approved yes } } } }`;
const READERS = ['editor@committee', 'voter@committee', 'analyst@borealis', 'regulator@authority'] as const;
const MEMBERS = READERS.slice(2);

let hub: TestHub;
let committee: Committee;
beforeAll(async () => {
  hub = await startTestHub();
  committee = committeeOf(hub);
});
afterAll(() => hub.stop());

const changesOf = ({ events }: Subscriber) => events.map(({ data }) => data.standardChanged);
const steps = (subscriber: Subscriber) => changesOf(subscriber).map(({ kind, status }) => `${kind} ${status}`);

/** Subscriptions of each reader to one standard, from now. */
async function following<R extends string>(standard: string, readers: readonly R[]) {
  const subscribers = await Promise.all(
    readers.map(async (reader) => [reader, await subscribe(hub, reader, { standard }, FOLLOW)] as const),
  );
  await aMoment();
  return new Map(subscribers);
}

/** From a draft to a closed ballot that approves it and a release. */
async function wholeLife(standard: string): Promise<void> {
  const { id } = await committee.draft(standard);
  await committee.advance(id, 'OPEN_COMMENT');
  const comment = { versionId: id, body: 'Too wide' };
  const { data } = await committee.act(COMMENT, comment, 'analyst@aurora');
  const disposal = { commentId: data.commentOnStandard.comment.id, disposition: 'ACCEPTED', reason: 'Narrowed' };
  await committee.act(DISPOSE, disposal);
  await committee.timePasses(id);
  await committee.advance(id, 'CLOSE_COMMENT');
  const ballot = await committee.open(id);
  for (const persona of ['voter@committee', 'voter-borealis@committee', 'voter-cascade@committee'])
    committee.must(await committee.vote(persona, ballot.id, 'YES'), 'castVote');
  committee.must(await committee.act(CLOSE, { ballotId: ballot.id }), 'closeBallot');
  committee.must(await committee.publish(id), 'publishStandard');
}

const DECIDED = [
  'MOVED COMMENT',
  'COMMENTED COMMENT',
  'DISPOSED COMMENT',
  'MOVED REVIEW',
  'BALLOT_OPENED BALLOT',
  'MOVED BALLOT',
  'BALLOT_CLOSED BALLOT',
  'MOVED APPROVED',
  'RELEASED PUBLISHED',
];

describe('when a standard goes through its life', () => {
  let subscribers: Map<(typeof READERS)[number], Subscriber>;
  beforeAll(async () => {
    subscribers = await following('followed', READERS);
    await wholeLife('followed');
  });
  afterAll(async () => {
    for (const subscriber of subscribers.values()) await subscriber.stop();
  });
  const of = (reader: (typeof READERS)[number]) => subscribers.get(reader) as Subscriber;

  it('its committee is told of each step, each once and in order, the draft too', async () => {
    for (const reader of ['editor@committee', 'voter@committee'] as const) {
      await of(reader).reached(DECIDED.length + 1);
      expect(steps(of(reader)).sort(), reader).toEqual(['DRAFTED DRAFTING', ...DECIDED].sort());
      const times = changesOf(of(reader)).map(({ at }) => at);
      expect(times).toEqual([...times].sort());
    }
  });

  it('members and regulators are told from the comment period on', async () => {
    for (const reader of MEMBERS) {
      await of(reader).reached(DECIDED.length);
      expect(steps(of(reader)).sort(), reader).toEqual([...DECIDED].sort());
    }
  });

  it('with the comment, its disposition, and of the ballot no vote before its end', () => {
    const told = changesOf(of('analyst@borealis'));
    const one = (kind: string) => told.find((change) => change.kind === kind);
    expect(one('COMMENTED').comment).toMatchObject({ body: 'Too wide' });
    expect(one('DISPOSED').comment).toMatchObject({ disposition: 'ACCEPTED' });
    expect(one('BALLOT_OPENED').ballot).toEqual({ ownVote: null, report: null });
    expect(one('BALLOT_CLOSED').ballot).toMatchObject({ report: { approved: true, yes: 3 } });
    expect(one('RELEASED').standardVersion).toEqual({ status: 'PUBLISHED' });
  });

  it('whoever comes back with a cursor is told of what came after it, and of nothing else', async () => {
    const told = changesOf(of('analyst@borealis'));
    const again = await subscribe(hub, 'analyst@borealis', { standard: 'followed', after: told[3].cursor }, FOLLOW);
    await again.reached(told.length - 4);
    await aMoment();
    expect(changesOf(again)).toMatchObject(told.slice(4).map(({ cursor, kind }) => ({ cursor, kind })));
    await again.stop();
  });
});

const START = Buffer.from(JSON.stringify([0, '00000000-0000-4000-8000-000000000000'])).toString('base64url');
const WITHOUT_PLACES = FOLLOW.replace('cursor kind at', 'kind');

/** What a member is told, but for when and where, of a standard that comes to comment, while `meanwhile` happens. */
async function toldOf(standard: string, meanwhile: () => Promise<unknown>): Promise<string> {
  const { id } = await committee.draft(standard);
  const subscriber = await subscribe(hub, 'analyst@borealis', {}, WITHOUT_PLACES);
  await aMoment();
  await meanwhile();
  await committee.advance(id, 'OPEN_COMMENT');
  await meanwhile();
  await committee.act(COMMENT, { versionId: id, body: 'Told' }, 'analyst@aurora');
  await subscriber.reached(2);
  await aMoment();
  await subscriber.stop();
  return JSON.stringify(subscriber.events);
}

describe('when what happens is not the reader’s to know', () => {
  it.each([['researcher@university'], ['operator@hub'], ['agent@aurora.callcenter'], [null]])(
    '%s may follow nothing',
    async (persona) => {
      const subscriber = await subscribe(hub, persona, {}, FOLLOW);
      await subscriber.ended;
      expect(subscriber.codes()).toEqual(['FORBIDDEN']);
      expect(subscriber.events.every(({ data }) => !data)).toBe(true);
    },
  );

  it('a member hears nothing of drafts, also later with a cursor from before, and nothing of a return to drafting', async () => {
    const subscribers = await following('returned', [...MEMBERS, 'editor@committee']);
    const { id } = await committee.draft('returned');
    await committee.advance(id, 'OPEN_COMMENT');
    await committee.advance(id, 'RETURN');
    await subscribers.get('editor@committee')?.reached(3);
    await aMoment();
    for (const reader of MEMBERS) {
      const subscriber = subscribers.get(reader) as Subscriber;
      expect(steps(subscriber).filter((step) => step !== 'MOVED COMMENT')).toEqual([]);
      const again = await subscribe(hub, reader, { standard: 'returned', after: START }, FOLLOW);
      await aMoment();
      expect(steps(again)).toEqual([]);
      await again.stop();
    }
    for (const subscriber of subscribers.values()) await subscriber.stop();
  });

  it('the same events reach a member, byte for byte, whatever happens to drafts between them', async () => {
    const quiet = await toldOf('quiet', async () => {});
    let unseen = 0;
    const busy = await toldOf('busy', async () => {
      await committee.draft(`unseen-${unseen++}`);
    });
    expect(busy).toBe(quiet.replaceAll('quiet', 'busy'));
  });

  it('a hub whose database shows every event, and every standard, would tell', async () => {
    const subscriber = await subscribe(hub, 'analyst@borealis', { standard: 'leaking' }, FOLLOW);
    await aMoment();
    const tables = ['standard_event', 'standard'];
    const onEach = (statement: (table: string) => string) =>
      asOwner(hub.databaseUrl, async (sql) => {
        for (const table of tables) await sql.unsafe(statement(table));
      });
    await onEach((table) => `create policy leak on ${table} for select to entente_member using (true)`);
    await committee.draft('leaking');
    await subscriber.reached(1);
    await onEach((table) => `drop policy leak on ${table}`);
    expect(steps(subscriber)).toEqual(['DRAFTED DRAFTING']);
    await subscriber.stop();
  });

  it('a cursor of another kind, or none, is refused', async () => {
    for (const after of ['nonsense', Buffer.from('["published",1,"x"]').toString('base64url')]) {
      const bad = await subscribe(hub, CHAIR, { after }, FOLLOW);
      await bad.ended;
      expect(bad.codes()).toEqual(['BAD_USER_INPUT']);
    }
  });
});
