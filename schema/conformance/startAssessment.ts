import { findAssessment } from '../../db/conformance/read.js';
import { insertAssessment } from '../../db/conformance/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { HubError, notFound } from '../../standards/errors.js';
import { standardVersion } from '../catalogue/standardVersion.js';
import type { Context } from '../context.js';
import type { StartAssessmentInput } from './inputs.js';
import { requireOwn } from './visible.js';

export async function startAssessment(context: Context, input: StartAssessmentInput) {
  const { op, newId, now } = context;
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only an institution assesses itself.');
  const version = await standardVersion(context, input);
  if (version.status !== 'published') throw notFound('published version');
  const id = newId();
  await insertAssessment(op, { id, organizationId: op.actor.organizationId, versionId: version.id, startedAt: now() });
  return { assessment: requireOwn(op, await findAssessment(op, id)) };
}
