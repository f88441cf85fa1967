import type { Command } from 'commander';
import { GrantedAssessmentsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { cell } from '../../text.js';
import { assessmentLine } from '../line.js';

interface Options {
  readonly standard?: string;
}

export function addGranted(assess: Command, io: Io): void {
  assess
    .command('granted')
    .description("others' assessments that one may read; their owners learn who does")
    .option('--standard <key>', 'only of this standard')
    .action((options: Options, command: Command) => granted(openSession(command, io), options));
}

async function granted({ client, print }: Session, { standard: standardKey }: Options): Promise<void> {
  const assessments = await nodes(
    async (after) => (await client.request(GrantedAssessmentsDocument, { standardKey, after })).grantedAssessments,
  );
  print(
    { assessments },
    assessments.map((node) => `${cell(node.owner.key)}\t${assessmentLine(node)}`),
  );
}
