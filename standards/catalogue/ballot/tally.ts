import { type Fraction, isAtLeast, isAtMost } from './fraction.js';

export const CHOICES = ['yes', 'no', 'abstain'] as const;

export type Choice = (typeof CHOICES)[number];

/** By what a ballot is decided; it keeps the one in force when it opened. */
export interface TallyRule {
  /** Of the eligible, how many must have voted, abstentions counted. */
  readonly quorum: Fraction;
  /** Of the votes cast, which abstentions are not, how many must be yes; in any case more than are no. */
  readonly majority: Fraction;
  /** Of the eligible, how many may vote no at most. */
  readonly negatives: Fraction;
}

export interface Vote {
  readonly institutionId: string;
  readonly choice: Choice;
}

export interface Tally {
  readonly eligible: number;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly quorumMet: boolean;
  readonly majorityMet: boolean;
  readonly negativesWithin: boolean;
  readonly approved: boolean;
}

/** The result of a ballot. Of several votes of an institution the last counts; whoever is not eligible has none. */
export function tally(rule: TallyRule, eligible: readonly string[], votes: readonly Vote[]): Tally {
  const choices = new Map(eligible.map((institutionId): [string, Choice | null] => [institutionId, null]));
  for (const { institutionId, choice } of votes) if (choices.has(institutionId)) choices.set(institutionId, choice);
  const count = (choice: Choice) => [...choices.values()].filter((cast) => cast === choice).length;
  const [yes, no, abstained] = [count('yes'), count('no'), count('abstain')];
  const quorumMet = isAtLeast(yes + no + abstained, rule.quorum, choices.size);
  const majorityMet = yes > no && isAtLeast(yes, rule.majority, yes + no);
  const negativesWithin = isAtMost(no, rule.negatives, choices.size);
  return {
    eligible: choices.size,
    yes,
    no,
    abstained,
    quorumMet,
    majorityMet,
    negativesWithin,
    approved: quorumMet && majorityMet && negativesWithin,
  };
}
