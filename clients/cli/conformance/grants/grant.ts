import type { Command } from 'commander';
import { GrantAssessmentDocument, GrantScope } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import type { Io } from '../../io.js';
import { termOption, time } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { COLUMNS, grantLine } from './line.js';

interface Options {
  readonly to?: string;
  readonly consortium?: true;
  readonly scope: GrantScope;
  readonly until: string;
}

export function addGrant(assess: Command, io: Io): void {
  assess
    .command('grant')
    .description(`let others read a submitted assessment, tab-separated: ${COLUMNS}`)
    .argument('<assessment>', 'its id')
    .option('--to <organization>', 'key of an institution or a regulator')
    .option('--consortium', 'to every member institution; a summary only')
    .addOption(termOption('--scope <scope>', 'how much', GrantScope).default(GrantScope.Summary, 'summary'))
    .requiredOption('--until <time>', 'when it ends, within five years', time)
    .action((id: string, options: Options, command: Command) => grant(openSession(command, io), id, options));
}

async function grant({ client, print }: Session, assessmentId: string, options: Options): Promise<void> {
  const { to: organization, consortium, scope, until: endsAt } = options;
  if ((organization === undefined) !== (consortium === true)) {
    throw new UsageError('Name an organization with --to, or --consortium.', '--to');
  }
  const input = { assessmentId, to: { organization, consortium }, scope, endsAt };
  const { grantAssessment } = await client.request(GrantAssessmentDocument, { input });
  print(grantAssessment?.grant, grantAssessment ? [grantLine(grantAssessment.grant)] : []);
}
