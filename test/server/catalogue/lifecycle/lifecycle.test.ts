import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { expectRefused } from '../../graphql/unchanged.js';
import { importCatalog, smallCatalog } from '../requests.js';
import {
  ADVANCE,
  CHAIR,
  COMMENT,
  CONFIGURE,
  type Committee,
  committeeOf,
  DISPOSE,
  OPEN,
  PUBLISH_VERSION,
  RULE,
  reviewed,
  WITHDRAW,
} from './committee.js';

let hub: TestHub;
let admin: postgres.Sql;
let committee: Committee;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  committee = committeeOf(hub);
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

/** The message of a refusal that has changed nothing. */
async function refused(mutation: string, input: object, code = 'CONFLICT', persona = CHAIR): Promise<string> {
  return (await expectRefused(hub, admin, persona, mutation, { input }, new RegExp(`^${code}$`))).message;
}
const step = (id: string, revision: number, name: string) => ({ versionId: id, revision, step: name });
const statusFor = async (persona: string | null, standard: string, version = '1.0.0') => {
  const query = 'query ($s: String!, $v: String) { standardVersion(standard: $s, version: $v) { status } }';
  const { data, errors } = await hub.ask(persona, query, { s: standard, v: version });
  return data?.standardVersion?.status ?? errors?.[0]?.extensions.code;
};

describe('when a version is proposed', () => {
  it('its committee alone sees it, and only the chair takes it up', async () => {
    const { id, revision, status } = await committee.draft('proposal', {}, { proposal: true });
    expect(status).toBe('PROPOSED');
    expect(await statusFor('voter@committee', 'proposal')).toBe('PROPOSED');
    expect(await statusFor('analyst@aurora', 'proposal')).toBe('NOT_FOUND');
    expect(await refused(ADVANCE, step(id, revision, 'OPEN_COMMENT'))).toBe(
      'open-comment leads on from drafting; the version is proposed. From here: take-up (chair).',
    );
    expect(await refused(ADVANCE, step(id, revision, 'TAKE_UP'), 'FORBIDDEN', 'editor@committee')).toMatch(
      /by the chair/,
    );
    expect(await refused(ADVANCE, step(id, revision, 'TAKE_UP'), 'FORBIDDEN', 'analyst@aurora')).not.toBe('');
    expect(await committee.advance(id, 'TAKE_UP')).toMatchObject({ status: 'DRAFTING' });
  });
});

describe('when a transition is not open', () => {
  let id: string;
  const revision = async () => (await committee.read(id)).revision;

  it('from drafting: the hub’s own text is published by a ballot, and an external one without', async () => {
    ({ id } = await committee.draft('refusals'));
    const why = await refused(PUBLISH_VERSION, { versionId: id, revision: 1 });
    expect(why).toMatch(/^Needed: The standard is another body’s text .* published once it is approved in a ballot\.$/);
    expect(await refused(ADVANCE, step(id, 1, 'REVIEW_ERRATUM'))).toMatch(
      /is a patch .* No version before it is in force\.$/,
    );
    expect(await refused(OPEN, { versionId: id, revision: 1 })).toMatch(
      /leads on from review; the version is drafting/,
    );
    const external = (await importCatalog(hub, JSON.stringify(smallCatalog()), { standard: 'foreign' })).version;
    expect(await refused(ADVANCE, step(external.id, 1, 'OPEN_COMMENT'))).toMatch(
      /^Needed: The standard is of the consortium’s own text/,
    );
  });

  it('with a stale revision, whatever the step', async () => {
    expect(await refused(ADVANCE, step(id, 7, 'OPEN_COMMENT'))).toBe('The version was changed since you read it.');
  });

  it('from comment: not before its time is over', async () => {
    await committee.advance(id, 'OPEN_COMMENT');
    const why = await refused(ADVANCE, step(id, await revision(), 'CLOSE_COMMENT'));
    expect(why).toMatch(/^Needed: The comment period is over\. It runs until \d{4}-/);
    expect(
      await refused(ADVANCE, step(id, await revision(), 'CLOSE_COMMENT'), 'FORBIDDEN', 'voter@committee'),
    ).not.toBe('');
  });

  it('a comment names a requirement there is, and comes in time', async () => {
    const comment = { versionId: id, body: 'Too wide' };
    expect(await refused(COMMENT, { ...comment, requirementKey: 'none' }, 'BAD_USER_INPUT', 'analyst@aurora')).toMatch(
      /no requirement/,
    );
    expect(await refused(COMMENT, { ...comment, body: ' ' }, 'BAD_USER_INPUT', 'analyst@aurora')).not.toBe('');
    expect(await refused(COMMENT, comment, 'FORBIDDEN', 'operator@hub')).not.toBe('');
    expect((await committee.act(COMMENT, comment, 'analyst@aurora')).errors).toBeUndefined();
    await committee.timePasses(id);
    expect(await refused(COMMENT, comment, 'CONFLICT', 'analyst@aurora')).toMatch(/its comment period ended/);
  });

  it('from review: not while a comment has no disposition', async () => {
    await committee.advance(id, 'CLOSE_COMMENT');
    expect(await refused(OPEN, { versionId: id, revision: await revision() })).toBe(
      'Needed: Every comment has a disposition. 1 has none.',
    );
    expect(await refused(COMMENT, { versionId: id, body: 'Late' }, 'CONFLICT', 'analyst@aurora')).toMatch(
      /it is review/,
    );
    const { data } = await hub.ask(CHAIR, `{ standardComments(versionId: "${id}") { edges { node { id } } } }`);
    const commentId = data.standardComments.edges[0].node.id;
    const answer = { commentId, disposition: 'REJECTED', reason: 'Out of scope' };
    expect(await refused(DISPOSE, answer, 'FORBIDDEN', 'analyst@aurora')).not.toBe('');
    expect(await refused(DISPOSE, { ...answer, reason: '' }, 'BAD_USER_INPUT')).not.toBe('');
    expect((await committee.act(DISPOSE, answer)).errors).toBeUndefined();
    expect((await committee.open(id)).eligible).toHaveLength(3);
    expect(await refused(DISPOSE, answer)).toMatch(/before a ballot; the version is ballot/);
  });

  it('from ballot: it is neither returned nor published', async () => {
    expect(await refused(ADVANCE, step(id, await revision(), 'RETURN'))).toMatch(
      /From here: close-ballot \(chair, hub\)/,
    );
    expect(await refused(PUBLISH_VERSION, { versionId: id, revision: await revision() })).toMatch(
      /the version is ballot/,
    );
  });

  it('before it is published: it is not withdrawn', async () => {
    expect(await refused(WITHDRAW, { versionId: id, revision: await revision(), reason: 'x' })).toMatch(
      /withdraw leads on from published, superseded; the version is ballot/,
    );
  });
});

describe('when versions follow each other', () => {
  const title = (en: string) => ({ title: { en, 'zh-CN': '标题' } });
  const approved = async (over: object): Promise<string> => {
    const id = await reviewed(committee, 'followed', over);
    const { id: ballot } = await committee.open(id);
    for (const voter of ['voter@committee', 'voter-borealis@committee']) await committee.vote(voter, ballot, 'YES');
    await committee.timePasses(id);
    await expect.poll(async () => (await committee.read(id)).status, { timeout: 15_000 }).toBe('approved');
    return id;
  };
  let first: string;

  it('a ballot whose time is over is closed by the hub itself', async () => {
    first = await approved({});
    expect((await committee.publish(first)).data.publishStandard.version).toMatchObject({ status: 'PUBLISHED' });
  });

  it('an erratum is published without a ballot, and takes the place of what it corrects', async () => {
    const { id } = await committee.draft('followed', { version: '1.0.1', ...title('Corrected title') });
    await committee.advance(id, 'REVIEW_ERRATUM');
    expect((await committee.publish(id)).data.publishStandard.version).toMatchObject({ status: 'PUBLISHED' });
    expect((await committee.read(first)).status).toBe('superseded');
    expect(await statusFor(null, 'followed')).toBe('SUPERSEDED');
  });

  it('what changes more than its wording is none, whatever its number', async () => {
    const { id } = await committee.draft('followed', { version: '1.1.0', ...title('Another title') });
    expect(await refused(ADVANCE, step(id, 1, 'REVIEW_ERRATUM'))).toMatch(/1\.1\.0 is no patch of 1\.0\.1\.$/);
  });

  it('two are in force together until a date that is named, and then the hub supersedes the older', async () => {
    const id = await approved({ version: '2.0.0', ...title('Second') });
    const past = new Date(Date.now() - 1_000).toISOString();
    const { revision } = await committee.read(id);
    expect(await refused(PUBLISH_VERSION, { versionId: id, revision, bothValidUntil: past }, 'BAD_USER_INPUT')).toMatch(
      /date to come/,
    );
    const bothValidUntil = new Date(Date.now() + 86_400_000).toISOString();
    expect((await committee.publish(id, { bothValidUntil })).errors).toBeUndefined();
    expect(await statusFor(null, 'followed', '1.0.1')).toBe('PUBLISHED');
    expect(await statusFor(null, 'followed', '2.0.0')).toBe('PUBLISHED');
    await admin`update standard_version set valid_until = now() where version = '1.0.1' and valid_until is not null`;
    await expect.poll(() => statusFor(null, 'followed', '1.0.1'), { timeout: 15_000 }).toBe('SUPERSEDED');
  });

  it('one that is due for review shows up, until it is withdrawn with a reason', async () => {
    const DUE = '{ reviewsDue(key: "committee") { id standardKey reviewDue } }';
    expect((await hub.ask(null, DUE)).data.reviewsDue).toEqual([]);
    await admin.begin(async (sql) => {
      await sql.unsafe('set local session_replication_role = replica');
      await sql`update standard_version v set review_due_at = now() - interval '1 day' from standard s
        where s.id = v.standard_id and s.key = 'followed' and v.version = '2.0.0'`;
    });
    const { data } = await hub.ask(null, DUE);
    expect(data.reviewsDue).toMatchObject([{ standardKey: 'followed', reviewDue: true }]);
    const { id } = data.reviewsDue[0];
    const { revision } = await committee.read(id);
    expect(await refused(WITHDRAW, { versionId: id, revision, reason: ' ' })).toMatch(/^Needed: A reason is given\.$/);
    expect(await refused(WITHDRAW, { versionId: id, revision, reason: 'x' }, 'FORBIDDEN', 'editor@committee')).not.toBe(
      '',
    );
    const withdrawn = await committee.act(WITHDRAW, { versionId: id, revision, reason: 'Law has changed' });
    expect(withdrawn.data.withdrawStandard.version).toMatchObject({
      status: 'WITHDRAWN',
      endReason: 'Law has changed',
    });
    expect((await hub.ask(null, DUE)).data.reviewsDue).toEqual([]);
  });
});

describe('when a committee says how it works', () => {
  it('its chair does, for later only, and an open ballot keeps the rule it opened by', async () => {
    const id = await reviewed(committee, 'ruled');
    const { id: ballot } = await committee.open(id);
    expect(await refused(CONFIGURE, RULE, 'FORBIDDEN', 'editor@committee')).not.toBe('');
    expect(await refused(CONFIGURE, { ...RULE, reviewMonths: 61 }, 'BAD_USER_INPUT')).toMatch(/1 to 60/);
    expect(await refused(CONFIGURE, { ...RULE, effectiveAt: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT')).not.toBe('');
    const { data } = await committee.act(CONFIGURE, { ...RULE, majority: '1/1', commentDays: 5 });
    expect(data.configureCommittee.rules.map(({ majority }: { majority: string }) => majority)).toEqual(['1/1', '2/3']);
    const read = await hub.ask(CHAIR, `{ ballot(id: "${ballot}") { rule { majority } } }`);
    expect(read.data.ballot.rule.majority).toBe('2/3');
  });

  it('the next comment period is as long as it says now', async () => {
    const { id } = await committee.draft('ruled-later');
    await committee.advance(id, 'OPEN_COMMENT');
    const [row] =
      await admin`select comment_until - now() < interval '5 days 1 minute' as short from standard_version where id = ${id}`;
    expect(row?.short).toBe(true);
  });
});

describe('when who drafted a version represents an institution', () => {
  it('the institution does not vote on it, unless the committee says it may', async () => {
    const [first, second] = [await reviewed(committee, 'drafted'), await reviewed(committee, 'drafted-too')];
    // Who drafted both turns out to be who speaks for borealis.
    await admin`update membership m set person_id = e.person_id from membership e
      where m.name = 'voter-borealis@committee' and e.name = 'editor@committee'`;
    const eligible = async (id: string) => (await committee.open(id)).eligible.map(({ key }) => key);
    expect(await eligible(first)).toEqual(['aurora', 'cascade']);
    await committee.act(CONFIGURE, { ...RULE, draftersExcluded: false });
    expect(await eligible(second)).toEqual(['aurora', 'borealis', 'cascade']);
  });
});
