import { listAllRequirements } from '../../db/catalogue/requirements.js';
import { findAssessment } from '../../db/conformance/read.js';
import { advanceRevision, listAnswers, markSubmitted } from '../../db/conformance/store.js';
import { score } from '../../standards/conformance/score.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import type { SubmitAssessmentInput } from './inputs.js';
import { requireOwn } from './visible.js';

export async function submitAssessment({ op, now }: Context, { assessmentId, revision }: SubmitAssessmentInput) {
  const { versionId } = requireOwn(op, await findAssessment(op, assessmentId));
  if (!(await advanceRevision(op, assessmentId, revision))) {
    throw new HubError('CONFLICT', 'The assessment is submitted or was changed since you read it.', 'input.revision');
  }
  const answers = await listAnswers(op, assessmentId);
  const answered = new Set(answers.map(({ requirementKey }) => requirementKey));
  const open = (await listAllRequirements(op, versionId)).filter(
    ({ kind, key }) => kind === 'requirement' && !answered.has(key),
  );
  if (open.length > 0) {
    throw badInput(`${open.length} requirements are not answered, the first is ${open[0]?.key}.`, 'input.assessmentId');
  }
  await markSubmitted(op, assessmentId, now(), score(answers.map(({ status }) => status)));
  return { assessment: requireOwn(op, await findAssessment(op, assessmentId)) };
}
