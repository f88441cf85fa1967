import type { Command } from 'commander';
import {
  CommitteeRulesDocument,
  ConfigureCommitteeDocument,
  type RulePartsFragment,
} from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import type { Io } from '../../io.js';
import { time } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';
import { addRuleOptions, changesFrom, PARTS } from './rule.js';

type Options = Readonly<Record<string, unknown>>;

const COLUMNS = ['from', ...PARTS.map(({ column }) => column)].join(', ');

export function addConfig(committee: Command, io: Io): void {
  const command = committee
    .command('config')
    .description(
      `how a committee works, newest first; with options, how the chair's does from now on, tab-separated: ${COLUMNS}`,
    )
    .argument('<committee>', 'its key');
  addRuleOptions(command)
    .option('--from <time>', 'from when it holds (default: now)', time)
    .action((key: string, options: Options, command: Command) => config(openSession(command, io), key, options));
}

async function config({ client, print }: Session, key: string, options: Options): Promise<void> {
  const { committeeRules } = await client.request(CommitteeRulesDocument, { key });
  const [current] = committeeRules ?? [];
  if (!current) throw new ClientError('NOT_FOUND', 'No such committee.', 'key');
  if (Object.keys(options).length === 0) return print({ rules: committeeRules }, (committeeRules ?? []).map(ruleLine));
  const input = { ...current, ...changesFrom(options), effectiveAt: options.from as string | undefined };
  const { configureCommittee } = await client.request(ConfigureCommitteeDocument, { input });
  print(configureCommittee, (configureCommittee?.rules ?? []).slice(0, 1).map(ruleLine));
}

const ruleLine = (rule: RulePartsFragment): string => row(rule.effectiveAt, ...PARTS.map(({ tell }) => tell(rule)));
