import type { Command } from 'commander';
import { AssessmentDocument, type AssessmentQuery, AssessmentsDocument } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import { nodes } from '../../sdk/pages.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { row, spoken } from '../text.js';
import { assessmentLine } from './line.js';

export function addShow(assess: Command, io: Io): void {
  assess
    .command('show')
    .description("the institution's assessments, or the answers of one")
    .argument('[id]', 'an assessment')
    .action((id: string | undefined, _options: object, command: Command) => show(openSession(command, io), id));
}

const show = (session: Session, id: string | undefined) => (id === undefined ? showAll(session) : showOne(session, id));

async function showAll({ client, print }: Session): Promise<void> {
  const read = async (after: string | null) => (await client.request(AssessmentsDocument, { after })).assessments;
  const assessments = await nodes(read);
  print({ assessments }, assessments.map(assessmentLine));
}

async function showOne({ client, print }: Session, id: string): Promise<void> {
  const { assessment } = await client.request(AssessmentDocument, { id });
  if (!assessment) throw new ClientError('NOT_FOUND', 'No such assessment.', 'id');
  print(assessment, [assessmentLine(assessment), ...(assessment.answers ?? []).map(answerLine)]);
}

type Answer = NonNullable<NonNullable<AssessmentQuery['assessment']>['answers']>[number];

const answerLine = ({ requirementKey, status, maturity, note, evidence }: Answer) =>
  row(requirementKey, spoken(status), maturity, note, evidence.map(({ title }) => title).join('; '));
