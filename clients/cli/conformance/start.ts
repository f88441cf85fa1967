import type { Command } from 'commander';
import { StartAssessmentDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { assessmentLine } from './line.js';

interface Options {
  readonly version?: string;
}

export function addStart(assess: Command, io: Io): void {
  assess
    .command('start')
    .description('begin an assessment')
    .argument('<standard>', 'key of the standard')
    .option('--version <version>', 'published version or label (default: the newest)')
    .action((standard: string, options: Options, command: Command) =>
      start(openSession(command, io), standard, options),
    );
}

async function start({ client, print }: Session, standard: string, { version }: Options): Promise<void> {
  const { startAssessment } = await client.request(StartAssessmentDocument, { input: { standard, version } });
  print(startAssessment?.assessment, startAssessment ? [assessmentLine(startAssessment.assessment)] : []);
}
