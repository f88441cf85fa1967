import type { Command } from 'commander';
import { SubmitAssessmentDocument } from '../../generated/operations.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { assessmentLine } from './line.js';
import { revisionOf } from './revision.js';

export function addSubmit(assess: Command, io: Io): void {
  assess
    .command('submit')
    .description('final: it never changes afterwards')
    .argument('<id>', 'the assessment')
    .action((id: string, _options: object, command: Command) => submit(openSession(command, io), id));
}

async function submit(session: Session, assessmentId: string): Promise<void> {
  const input = { assessmentId, revision: await revisionOf(session, assessmentId) };
  const { submitAssessment } = await session.client.request(SubmitAssessmentDocument, { input });
  session.print(submitAssessment?.assessment, submitAssessment ? [assessmentLine(submitAssessment.assessment)] : []);
}
