import { badInput } from '../../errors.js';
import { type Fraction, fraction, written } from './fraction.js';
import type { TallyRule } from './tally.js';

/** How a committee works, until it says otherwise. */
export interface CommitteeRule extends TallyRule {
  readonly commentDays: number;
  readonly ballotDays: number;
  /** Whether institutions whose people drafted a version do not vote on it. */
  readonly draftersExcluded: boolean;
  /** After how many months a published version is due for review. */
  readonly reviewMonths: number;
  /** How many days before a ballot closes those who have not voted are reminded. */
  readonly reminderDays: readonly number[];
}

/** What holds for a committee that has said nothing. */
export const DEFAULT_RULE: CommitteeRule = {
  commentDays: 30,
  ballotDays: 14,
  quorum: { part: 1, of: 2 },
  majority: { part: 2, of: 3 },
  negatives: { part: 1, of: 4 },
  draftersExcluded: true,
  reviewMonths: 60,
  reminderDays: [7, 1],
};

/** As it is asked for and told: fractions as text. */
export type WrittenRule = {
  readonly [P in keyof CommitteeRule]: CommitteeRule[P] extends Fraction ? string : CommitteeRule[P];
};

const MAX_DAYS = 366;
/** Five years, which no standard goes without a review. */
const MAX_REVIEW_MONTHS = 60;
const MAX_REMINDERS = 5;

/** @throws HubError BAD_USER_INPUT, `at` the field of the input. */
export const committeeRule = (rule: WrittenRule): CommitteeRule => ({
  commentDays: within(rule.commentDays, 1, MAX_DAYS, 'commentDays'),
  ballotDays: within(rule.ballotDays, 1, MAX_DAYS, 'ballotDays'),
  reviewMonths: within(rule.reviewMonths, 1, MAX_REVIEW_MONTHS, 'reviewMonths'),
  reminderDays: reminders(rule.reminderDays),
  quorum: fraction(rule.quorum, 'input.quorum'),
  majority: majority(rule.majority),
  negatives: fraction(rule.negatives, 'input.negatives'),
  draftersExcluded: rule.draftersExcluded,
});

export const writtenRule = (rule: CommitteeRule): WrittenRule => ({
  ...rule,
  quorum: written(rule.quorum),
  majority: written(rule.majority),
  negatives: written(rule.negatives),
});

function reminders(list: readonly number[]): readonly number[] {
  if (list.length > MAX_REMINDERS) throw badInput(`At most ${MAX_REMINDERS} reminders.`, 'input.reminderDays');
  for (const count of list) within(count, 1, MAX_DAYS, 'reminderDays');
  return [...new Set(list)].sort((a, b) => b - a);
}

function majority(text: string): Fraction {
  const read = fraction(text, 'input.majority');
  if (2 * read.part < read.of) throw badInput('A majority is 1/2 or more.', 'input.majority');
  return read;
}

function within(value: number, least: number, most: number, name: string): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw badInput(`${name} is ${least} to ${most}.`, `input.${name}`);
  return value;
}

const DAY_MS = 86_400_000;

export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);

/** The same day of the month, so many months on; where the month is shorter, its last. */
export function monthsAfter(from: Date, months: number): Date {
  const then = new Date(from);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(from.getUTCDate(), last));
  return then;
}
