import { type Command, Option } from 'commander';
import type { ConfigureCommitteeInput, RulePartsFragment } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import { wholeNumber } from '../../options.js';

type RulePart = Exclude<keyof ConfigureCommitteeInput, 'effectiveAt'>;

interface Shown {
  /** What its column is called. */
  readonly column: string;
  /** Two where one says the contrary of the other. */
  readonly options: readonly Option[];
  readonly read?: (given: never) => unknown;
  readonly tell?: (rule: RulePartsFragment) => string;
}

const count = (column: string, flags: string, help: string): Shown => ({
  column,
  options: [new Option(flags, help).argParser(wholeNumber)],
});

const fraction = (column: string, help: string): Shown => ({
  column,
  options: [new Option(`--${column} <fraction>`, help)],
});

/** Each part of a committee's rule, in the order of its columns. */
const SHOWN: { readonly [P in RulePart]: Shown } = {
  commentDays: count('comment days', '--comment-days <days>', 'of a comment period'),
  ballotDays: count('ballot days', '--ballot-days <days>', 'of a ballot whose end is not named'),
  quorum: fraction('quorum', 'of the eligible must vote, such as 1/2'),
  majority: fraction('majority', 'of yes and no must be yes, such as 2/3'),
  negatives: fraction('negatives', 'of the eligible may vote no at most, such as 1/4'),
  draftersExcluded: {
    column: 'drafters',
    options: [
      new Option('--drafters-vote', 'institutions whose people drafted a version vote on it'),
      new Option('--no-drafters-vote', 'they do not'),
    ],
    read: (vote: boolean) => !vote,
    tell: ({ draftersExcluded }) => (draftersExcluded ? 'excluded' : 'vote'),
  },
  reviewMonths: count('review months', '--review-months <months>', 'until a version is due for review, at most 60'),
  reminderDays: {
    column: 'reminder days',
    options: [new Option('--reminder-days <days>', 'before the end of a ballot, joined by commas, such as 7,1')],
    read: (list: string) => list.split(',').map(day),
    tell: ({ reminderDays }) => reminderDays.join(','),
  },
};

const NAMES = Object.keys(SHOWN) as RulePart[];

export const PARTS = NAMES.map((name) => {
  const {
    column,
    options,
    read = (said: unknown) => said,
    tell = (rule: RulePartsFragment) => String(rule[name]),
  } = SHOWN[name];
  return { name, column, options, read, tell };
});

export function addRuleOptions(command: Command): Command {
  for (const option of PARTS.flatMap(({ options }) => options)) command.addOption(option);
  return command;
}

/** What is not named stays as it is. */
export const changesFrom = (given: Readonly<Record<string, unknown>>): Partial<ConfigureCommitteeInput> =>
  Object.fromEntries(
    PARTS.flatMap(({ name, options, read }) => {
      const said = given[options[0]?.attributeName() ?? name];
      return said === undefined ? [] : [[name, read(said as never)]];
    }),
  );

function day(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError('Days are whole numbers, joined by commas.', '--reminder-days');
  return Number(text);
}
