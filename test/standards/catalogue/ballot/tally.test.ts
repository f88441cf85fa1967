import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../../../standards/catalogue/ballot/fraction.js';
import { CHOICES, type TallyRule, tally, type Vote } from '../../../../standards/catalogue/ballot/tally.js';

const INSTITUTIONS = Array.from({ length: 12 }, (_, index) => `i${index}`);

const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
  .map(([part, of]) => ({ part: Math.min(part, of), of }));
const anyRule: fc.Arbitrary<TallyRule> = fc.record({
  quorum: anyFraction,
  majority: anyFraction,
  negatives: anyFraction,
});
const anyEligible = fc.subarray(INSTITUTIONS, { minLength: 1 });
const anyVote: fc.Arbitrary<Vote> = fc.record({
  institutionId: fc.constantFrom(...INSTITUTIONS),
  choice: fc.constantFrom(...CHOICES),
});
/** At most one vote of each institution. */
const anyVotes = fc.uniqueArray(anyVote, { selector: ({ institutionId }) => institutionId });
const anyBallot = fc.record({ rule: anyRule, eligible: anyEligible, votes: anyVotes });

const property = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
    }),
    { numRuns: 2_000 },
  );

interface Counted {
  readonly rule: TallyRule;
  readonly eligible: readonly string[];
  readonly votes: readonly Vote[];
}

/** The ballot with one more vote, by an eligible institution that has not voted; null where all have. */
function withOneMore({ rule, eligible, votes }: Counted, choice: Vote['choice']) {
  const silent = eligible.find((id) => !votes.some(({ institutionId }) => institutionId === id));
  return silent ? tally(rule, eligible, [...votes, { institutionId: silent, choice }]) : null;
}

describe('when votes are counted', () => {
  it('their order makes no difference', () => {
    const shuffled = anyBallot.chain((ballot) =>
      fc.record({
        ballot: fc.constant(ballot),
        order: fc.shuffledSubarray(ballot.votes, { minLength: ballot.votes.length }),
      }),
    );
    property(shuffled, ({ ballot: { rule, eligible, votes }, order }) =>
      expect(tally(rule, eligible, order)).toEqual(tally(rule, eligible, votes)),
    );
  });

  it('a yes never turns an approval into a rejection', () => {
    property(anyBallot, (ballot) => {
      const after = withOneMore(ballot, 'yes');
      fc.pre(after !== null && tally(ballot.rule, ballot.eligible, ballot.votes).approved);
      expect(after?.approved).toBe(true);
    });
  });

  it('a no that replaces an abstention never turns a rejection into an approval', () => {
    property(anyBallot, ({ rule, eligible, votes }) => {
      const before = tally(rule, eligible, votes);
      const abstainer = votes.find(
        ({ choice, institutionId }) => choice === 'abstain' && eligible.includes(institutionId),
      );
      fc.pre(abstainer !== undefined && !before.approved);
      const against: Vote = { institutionId: abstainer?.institutionId ?? '', choice: 'no' };
      expect(tally(rule, eligible, [...votes, against]).approved).toBe(false);
    });
  });

  it('a no of one more meets neither majority nor limit where they were not met; only a quorum can be helped by it', () => {
    property(anyBallot, (ballot) => {
      const before = tally(ballot.rule, ballot.eligible, ballot.votes);
      const after = withOneMore(ballot, 'no');
      fc.pre(after !== null);
      if (!before.majorityMet) expect(after?.majorityMet).toBe(false);
      if (!before.negativesWithin) expect(after?.negativesWithin).toBe(false);
      if (before.quorumMet && !before.approved) expect(after?.approved).toBe(false);
    });
  });

  it('an abstention counts for the quorum and for nothing else', () => {
    property(anyBallot, (ballot) => {
      const before = tally(ballot.rule, ballot.eligible, ballot.votes);
      const after = withOneMore(ballot, 'abstain');
      fc.pre(after !== null);
      const { quorumMet: _before, approved: _approved, abstained, ...rest } = before;
      expect(after).toMatchObject({ ...rest, abstained: abstained + 1 });
      if (before.quorumMet) expect(after?.quorumMet).toBe(true);
    });
  });

  it('a vote that was changed counts as the last that was cast', () => {
    property(
      fc.record({ rule: anyRule, eligible: anyEligible, votes: fc.array(anyVote, { maxLength: 30 }) }),
      (ballot) => {
        const last = new Map(ballot.votes.map((vote) => [vote.institutionId, vote]));
        expect(tally(ballot.rule, ballot.eligible, ballot.votes)).toEqual(
          tally(ballot.rule, ballot.eligible, [...last.values()]),
        );
      },
    );
  });

  it('who is not eligible has no vote', () => {
    property(anyBallot, ({ rule, eligible, votes }) => {
      const only = votes.filter(({ institutionId }) => eligible.includes(institutionId));
      expect(tally(rule, eligible, votes)).toEqual(tally(rule, eligible, only));
    });
  });
});

/** `yes` `no` `abstain` votes of so many who are eligible. */
function counted(rule: Partial<TallyRule>, eligible: number, [yes, no, abstain]: readonly [number, number, number]) {
  const choices = [...Array(yes).fill('yes'), ...Array(no).fill('no'), ...Array(abstain).fill('abstain')];
  const everything = { quorum: { part: 0, of: 1 }, majority: { part: 1, of: 2 }, negatives: { part: 1, of: 1 } };
  const votes = choices.map((choice, index): Vote => ({ institutionId: `i${index}`, choice }));
  const voters = Array.from({ length: eligible }, (_, index) => `i${index}`);
  return tally({ ...everything, ...rule }, voters, votes);
}

describe('when a vote stands on the boundary', () => {
  it.each([
    ['half of ten', { part: 1, of: 2 }, 10, 5],
    ['half of eleven', { part: 1, of: 2 }, 11, 6],
    ['two thirds of nine', { part: 2, of: 3 }, 9, 6],
    ['two thirds of ten', { part: 2, of: 3 }, 10, 7],
    ['all of three', { part: 1, of: 1 }, 3, 3],
  ])('a quorum of %s is met by just as many, and not by one fewer', (_what, quorum, eligible, least) => {
    expect(counted({ quorum }, eligible, [least - 1, 0, 1])).toMatchObject({ quorumMet: true });
    expect(counted({ quorum }, eligible, [least - 1, 0, 0])).toMatchObject({ quorumMet: false, approved: false });
  });

  it.each([
    ['two thirds', { part: 2, of: 3 }, [4, 2], [3, 2]],
    ['three quarters', { part: 3, of: 4 }, [3, 1], [5, 2]],
    ['half, which a tie is not more than', { part: 1, of: 2 }, [3, 2], [2, 2]],
  ] as const)('a majority of %s is met by just as many', (_what, majority, [yes, no], [fewer, against]) => {
    expect(counted({ majority }, 9, [yes, no, 3])).toMatchObject({ majorityMet: true, approved: true });
    expect(counted({ majority }, 9, [fewer, against, 3])).toMatchObject({ majorityMet: false, approved: false });
  });

  it.each([
    ['a quarter of eight', { part: 1, of: 4 }, 8, 2],
    ['a quarter of nine', { part: 1, of: 4 }, 9, 2],
    ['none', { part: 0, of: 1 }, 8, 0],
  ])('%s may vote no, and not one more', (_what, negatives, eligible, most) => {
    expect(counted({ negatives }, eligible, [5, most, 0])).toMatchObject({ negativesWithin: true, approved: true });
    expect(counted({ negatives }, eligible, [5, most + 1, 0])).toMatchObject({
      negativesWithin: false,
      approved: false,
    });
  });

  it('the example of docs/catalogue.md comes out as it says', () => {
    const rule = { quorum: { part: 1, of: 2 }, majority: { part: 2, of: 3 }, negatives: { part: 1, of: 4 } };
    expect(counted(rule, 10, [4, 2, 1])).toMatchObject({ approved: true });
    expect(counted(rule, 10, [4, 3, 1])).toMatchObject({ quorumMet: true, majorityMet: false, negativesWithin: false });
    expect(counted(rule, 10, [4, 0, 0])).toMatchObject({ quorumMet: false, majorityMet: true, approved: false });
  });

  it('nobody’s vote approves nothing, whatever the rule', () => {
    expect(counted({ majority: { part: 0, of: 1 } }, 5, [0, 0, 0]).approved).toBe(false);
    expect(counted({ majority: { part: 0, of: 1 } }, 5, [0, 0, 5]).approved).toBe(false);
  });
});
