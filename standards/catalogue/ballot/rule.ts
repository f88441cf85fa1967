import { badInput } from '../../errors.js';
import { type Fraction, fraction } from './fraction.js';
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

/** As it is asked for: fractions as text. */
export interface WrittenRule {
  readonly commentDays: number;
  readonly ballotDays: number;
  readonly quorum: string;
  readonly majority: string;
  readonly negatives: string;
  readonly draftersExcluded: boolean;
  readonly reviewMonths: number;
  readonly reminderDays: readonly number[];
}

const MAX_DAYS = 366;
/** Five years, which no standard goes without a review. */
const MAX_REVIEW_MONTHS = 60;
const MAX_REMINDERS = 5;

/** @throws HubError BAD_USER_INPUT, `at` the field of the input. */
export function committeeRule(written: WrittenRule): CommitteeRule {
  const { commentDays, ballotDays, draftersExcluded, reviewMonths, reminderDays } = written;
  within(commentDays, 1, MAX_DAYS, 'commentDays');
  within(ballotDays, 1, MAX_DAYS, 'ballotDays');
  within(reviewMonths, 1, MAX_REVIEW_MONTHS, 'reviewMonths');
  if (reminderDays.length > MAX_REMINDERS) throw badInput(`At most ${MAX_REMINDERS} reminders.`, 'input.reminderDays');
  for (const days of reminderDays) within(days, 1, MAX_DAYS, 'reminderDays');
  return {
    commentDays,
    ballotDays,
    quorum: fraction(written.quorum, 'input.quorum'),
    majority: majority(written.majority),
    negatives: fraction(written.negatives, 'input.negatives'),
    draftersExcluded,
    reviewMonths,
    reminderDays: [...new Set(reminderDays)].sort((a, b) => b - a),
  };
}

function majority(text: string): Fraction {
  const read = fraction(text, 'input.majority');
  if (2 * read.part < read.of) throw badInput('A majority is 1/2 or more.', 'input.majority');
  return read;
}

function within(value: number, least: number, most: number, name: string): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw badInput(`${name} is ${least} to ${most}.`, `input.${name}`);
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
