import type { Command } from 'commander';
import { type AnswerInput, AnswerRequirementsDocument } from '../../generated/operations.js';
import { textOf } from '../files.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { FILE_HELP, parseAnswers } from './answers.js';
import { assessmentLine } from './line.js';
import { revisionOf } from './revision.js';

interface Options {
  readonly file: string;
}

/** The hub takes so many at once, all or none. */
const CHUNK = 1_000;

export function addAnswer(assess: Command, io: Io): void {
  assess
    .command('answer')
    .description('answer requirements from a file')
    .argument('<assessment>', 'its id')
    .requiredOption('--file <file>', FILE_HELP)
    .action((id: string, options: Options, command: Command) => answer(openSession(command, io), id, options));
}

async function answer(session: Session, assessmentId: string, { file }: Options): Promise<void> {
  const answers = parseAnswers(await textOf(session.io, file));
  let revision = await revisionOf(session, assessmentId);
  let assessment: Awaited<ReturnType<typeof send>>;
  for (let from = 0; from < answers.length; from += CHUNK) {
    assessment = await send(session, assessmentId, revision, answers.slice(from, from + CHUNK));
    revision = assessment?.revision ?? revision;
    session.progress.show(`${Math.min(from + CHUNK, answers.length)} of ${answers.length} answers`);
  }
  session.progress.clear();
  session.print({ answered: answers.length, assessment }, assessment ? [assessmentLine(assessment)] : []);
}

async function send({ client }: Session, assessmentId: string, revision: number, answers: readonly AnswerInput[]) {
  const input = { assessmentId, revision, answers };
  return (await client.request(AnswerRequirementsDocument, { input })).answerRequirements?.assessment;
}
