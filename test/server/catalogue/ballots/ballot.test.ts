import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { CHAIR, CLOSE, COMMENT, type Committee, committeeOf, DISPOSE } from '../lifecycle/committee.js';
import { type Assembly, assemble } from './assembly.js';

let hub: TestHub;
let committee: Committee;
let assembly: Assembly;
beforeAll(async () => {
  hub = await startTestHub();
  committee = committeeOf(hub);
  assembly = await assemble(hub);
});
afterAll(() => hub.stop());

const REPORT = `query ($id: UUID!) { ballot(id: $id) { version closedAt eligible { key } ownVote { choice }
  report { approved yes no abstained quorumMet majorityMet negativesWithin
    votes { institution { key } choice reason } comments { organization { key } body disposition dispositionReason } } } }`;
const report = async (persona: string | null, id: string) => await hub.ask(persona, REPORT, { id });

describe('when five institutions vote', () => {
  let version: string;
  let ballot: string;

  it('the version is commented on by members, voters and regulators, and each comment is disposed of', async () => {
    ({ id: version } = await committee.draft('whole-ballot'));
    await committee.advance(version, 'OPEN_COMMENT');
    const said = [];
    for (const [persona, requirementKey] of [
      ['analyst@aurora', null],
      ['regulator@authority', null],
      ['voter-borealis@committee', null],
    ] as const) {
      const input = { versionId: version, requirementKey, body: `Said by ${persona}` };
      const { data, errors } = await committee.act(COMMENT, input, persona);
      expect(errors).toBeUndefined();
      said.push(data.commentOnStandard.comment);
    }
    expect(said.map(({ organization }) => organization.key)).toEqual(['aurora', 'authority', 'borealis']);
    await committee.timePasses(version);
    await committee.advance(version, 'CLOSE_COMMENT');
    for (const { id } of said) {
      const input = { commentId: id, disposition: 'ACCEPTED_WITH_CHANGES', reason: 'In the next version.' };
      expect((await committee.act(DISPOSE, input, 'editor@committee')).errors).toBeUndefined();
    }
  });

  it('all that are represented are eligible', async () => {
    const opened = await committee.open(version);
    ballot = opened.id;
    expect(opened.eligible.map(({ key }) => key)).toEqual(['aurora', 'borealis', 'cascade', 'delta', 'ember']);
  });

  it('each sees its own vote and nobody another’s, changes it, and two for one institution cast one vote', async () => {
    await assembly.vote('aurora', ballot, 'NO', 'Too soon');
    await assembly.vote('borealis', ballot, 'YES');
    await assembly.vote('aurora', ballot, 'YES');
    await assembly.alternate(ballot, 'ABSTAIN');
    await assembly.vote('delta', ballot, 'NO', 'Our clients cannot');
    const { data } = await report('voter@committee', ballot);
    expect(data.ballot).toMatchObject({ closedAt: null, ownVote: { choice: 'ABSTAIN' }, report: null });
    for (const persona of [
      CHAIR,
      'editor@committee',
      'analyst@aurora',
      'regulator@authority',
      'voter-cascade@committee',
    ]) {
      const { data: seen } = await report(persona, ballot);
      expect(seen.ballot, persona).toMatchObject({ ownVote: null, report: null });
    }
    for (const persona of ['operator@hub', 'researcher@university', null]) {
      expect((await report(persona, ballot)).errors, String(persona)).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });

  it('two votes of one institution at once are one', async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => assembly.cast('aurora', ballot, 'YES')),
      ...Array.from({ length: 3 }, () => assembly.castAlternate(ballot, 'YES')),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await assembly.votesOf(ballot, 'aurora')).toBe(1);
  });

  it('the chair does not close it while somebody has not voted', async () => {
    const { errors } = await committee.act(CLOSE, { ballotId: ballot });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('every eligible institution has voted'), extensions: { code: 'CONFLICT' } },
    ]);
  });

  it('and does once all have, with the result of the rule in force when it opened', async () => {
    await assembly.vote('cascade', ballot, 'ABSTAIN');
    await assembly.vote('ember', ballot, 'YES');
    const { data, errors } = await committee.act(CLOSE, { ballotId: ballot });
    expect(errors).toBeUndefined();
    expect(data.closeBallot.ballot.report).toEqual({
      approved: true,
      yes: 3,
      no: 1,
      abstained: 1,
      quorumMet: true,
      majorityMet: true,
      negativesWithin: true,
    });
    expect(await committee.read(version)).toMatchObject({ status: 'approved' });
    const closed = await assembly.cast('aurora', ballot, 'NO', 'Too late');
    expect(closed.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('every participant reads who voted what, and the comments with their dispositions', async () => {
    for (const persona of ['analyst@cascade', 'regulator@authority', 'voter@committee', CHAIR]) {
      const { data } = await report(persona, ballot);
      expect(data.ballot.report.votes, persona).toEqual([
        { institution: { key: 'aurora' }, choice: 'YES', reason: null },
        { institution: { key: 'borealis' }, choice: 'YES', reason: null },
        { institution: { key: 'cascade' }, choice: 'ABSTAIN', reason: null },
        { institution: { key: 'delta' }, choice: 'NO', reason: 'Our clients cannot' },
        { institution: { key: 'ember' }, choice: 'YES', reason: null },
      ]);
      expect(data.ballot.report.comments).toHaveLength(3);
      expect(data.ballot.report.comments[0]).toMatchObject({ disposition: 'ACCEPTED_WITH_CHANGES' });
    }
  });

  it('and the chair publishes it', async () => {
    const { data, errors } = await committee.publish(version);
    expect(errors).toBeUndefined();
    expect(data.publishStandard.version).toMatchObject({ status: 'PUBLISHED', reviewDue: false });
    expect(
      (await hub.ask(null, '{ standardVersion(standard: "whole-ballot") { status } }')).data.standardVersion.status,
    ).toBe('PUBLISHED');
  });
});
