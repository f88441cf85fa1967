import type { Command } from 'commander';
import {
  CommitteeRulesDocument,
  ConfigureCommitteeDocument,
  type RulePartsFragment,
} from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { time, wholeNumber } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';

interface Options {
  readonly commentDays?: number;
  readonly ballotDays?: number;
  readonly quorum?: string;
  readonly majority?: string;
  readonly negatives?: string;
  readonly draftersVote?: boolean;
  readonly reviewMonths?: number;
  readonly reminderDays?: string;
  readonly from?: string;
}

const COLUMNS = 'from, comment days, ballot days, quorum, majority, negatives, drafters, review months, reminder days';

export function addConfig(committee: Command, io: Io): void {
  committee
    .command('config')
    .description(
      `how a committee works, newest first; with options, how the chair's does from now on, tab-separated: ${COLUMNS}`,
    )
    .argument('<committee>', 'its key')
    .option('--comment-days <days>', 'of a comment period', wholeNumber)
    .option('--ballot-days <days>', 'of a ballot whose end is not named', wholeNumber)
    .option('--quorum <fraction>', 'of the eligible must vote, such as 1/2')
    .option('--majority <fraction>', 'of yes and no must be yes, such as 2/3')
    .option('--negatives <fraction>', 'of the eligible may vote no at most, such as 1/4')
    .option('--drafters-vote', 'institutions whose people drafted a version vote on it')
    .option('--no-drafters-vote', 'they do not')
    .option('--review-months <months>', 'until a version is due for review, at most 60', wholeNumber)
    .option('--reminder-days <days>', 'before the end of a ballot, joined by commas, such as 7,1')
    .option('--from <time>', 'from when it holds (default: now)', time)
    .action((key: string, options: Options, command: Command) => config(openSession(command, io), key, options));
}

async function config({ client, print }: Session, key: string, options: Options): Promise<void> {
  const { committeeRules } = await client.request(CommitteeRulesDocument, { key });
  const [current] = committeeRules ?? [];
  if (!current) throw new ClientError('NOT_FOUND', 'No such committee.', 'key');
  if (Object.keys(options).length === 0) return print({ rules: committeeRules }, (committeeRules ?? []).map(ruleLine));
  const input = { ...current, ...changes(options), effectiveAt: options.from };
  const { configureCommittee } = await client.request(ConfigureCommitteeDocument, { input });
  print(configureCommittee, (configureCommittee?.rules ?? []).slice(0, 1).map(ruleLine));
}

/** What is not named stays as it is. */
function changes({ draftersVote, reminderDays, from: _from, ...rest }: Options) {
  return {
    ...rest,
    ...(draftersVote !== undefined && { draftersExcluded: !draftersVote }),
    ...(reminderDays !== undefined && { reminderDays: reminderDays.split(',').map(day) }),
  };
}

function day(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError('Days are whole numbers, joined by commas.', '--reminder-days');
  return Number(text);
}

const ruleLine = (rule: RulePartsFragment): string =>
  row(
    rule.effectiveAt,
    rule.commentDays,
    rule.ballotDays,
    rule.quorum,
    rule.majority,
    rule.negatives,
    rule.draftersExcluded ? 'excluded' : 'vote',
    rule.reviewMonths,
    rule.reminderDays.join(','),
  );
