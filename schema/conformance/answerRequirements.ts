import { listAllRequirements } from '../../db/catalogue/requirements.js';
import { findAssessment } from '../../db/conformance/read.js';
import { type AnswerRow, sealAnswers } from '../../db/conformance/sealAnswers.js';
import { advanceRevision, upsertAnswers } from '../../db/conformance/store.js';
import {
  type AnswerContent,
  type AnswerStatus,
  type Evidence,
  evidenceOf,
} from '../../standards/conformance/answer.js';
import { checkAnswer } from '../../standards/conformance/check.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { AnswerInput, AnswerRequirementsInput, EvidenceInput } from './inputs.js';
import { requireOwn } from './visible.js';

const MAX_ANSWERS = 1_000;

export async function answerRequirements(
  { op, now, vault }: Context,
  { assessmentId, revision, answers }: AnswerRequirementsInput,
) {
  const assessment = requireOwn(op, await findAssessment(op, assessmentId));
  if (answers.length > MAX_ANSWERS) throw badInput(`At most ${MAX_ANSWERS} answers at once.`, 'input.answers');
  const firstOf = new Map(answers.map(({ requirementKey }, index) => [requirementKey, index] as const).reverse());
  const twice = answers.findIndex(({ requirementKey }, index) => firstOf.get(requirementKey) !== index);
  if (twice >= 0) throw badInput('The requirement is answered twice.', `input.answers.${twice}.requirementKey`);
  const digests = new Map((await requirementsOf(op, assessment.versionId)).map(({ key, digest }) => [key, digest]));
  const rows = answers.map((answer, index) => rowOf(answer, `input.answers.${index}`, digests, now()));
  if (!(await advanceRevision(op, assessmentId, revision))) {
    throw new HubError('CONFLICT', 'The assessment is submitted or was changed since you read it.', 'input.revision');
  }
  await upsertAnswers(op, assessmentId, await sealAnswers(op, vault, assessment, rows));
  return { assessment: requireOwn(op, await findAssessment(op, assessmentId)) };
}

const requirementsOf = async (op: Context['op'], versionId: string) =>
  (await listAllRequirements(op, versionId)).filter(({ kind }) => kind === 'requirement');

function rowOf(answer: AnswerInput, at: string, digests: ReadonlyMap<string, string>, answeredAt: Date): AnswerRow {
  const requirementDigest = digests.get(answer.requirementKey);
  if (!requirementDigest) throw badInput('The version has no such requirement.', `${at}.requirementKey`);
  const row = {
    requirementKey: answer.requirementKey,
    requirementDigest,
    ...contentOf(answer),
    answeredAt,
  };
  checkAnswer(row, at);
  return row;
}

const contentOf = ({ status, maturity, note, evidence }: AnswerInput): AnswerContent => ({
  status: status as AnswerStatus,
  maturity: maturity ?? null,
  note: note ?? null,
  evidence: evidence.map(pieceOf),
});

const pieceOf = ({ title, href, digest, expiresAt }: EvidenceInput): Evidence =>
  evidenceOf({ title, href, digest, expiresAt: expiresAt?.toISOString() });
