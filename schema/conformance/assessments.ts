import { findAssessment, listAssessments } from '../../db/conformance/read.js';
import { type AnswerRow, openAnswers } from '../../db/conformance/sealAnswers.js';
import { listAnswers } from '../../db/conformance/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { permitsOn } from '../../standards/access/permissions.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../paging.js';
import { throughGrants } from './granted.js';
import { isOwn, ownAssessment, type VisibleAssessment } from './visible.js';

export async function assessments({ op }: Context, { first, after }: PageArgs) {
  checkPage({ first });
  const [at, id] = after ? decodeCursor(after, 'moment', 'uuid') : [];
  const place = at && id ? { at, id } : null;
  const owner = isSeated(op.actor) ? op.actor.organizationId : null;
  const rows = owner ? await listAssessments(op, owner, { first, after: place }) : [];
  return pageOf(rows.map(ownAssessment), first, (row) => encodeCursor(row.startedAt.getTime(), row.id));
}

/** One's own or a granted one, or NOT_FOUND for one that is absent and one that is hidden alike. */
export async function assessment(context: Context, id: string, asked: readonly string[]): Promise<VisibleAssessment> {
  const row = await findAssessment(context.op, id);
  if (row && isOwn(context.op, row)) return ownAssessment(row);
  const granted = await throughGrants(context, id, row, asked);
  if (!granted) throw notFound('assessment');
  return granted;
}

/** Answers to those who are shown them; that they were read is logged, by the owner's own people too. */
export async function answersOf(
  { op, vault, reads }: Context,
  root: VisibleAssessment,
  asked: readonly string[],
): Promise<AnswerRow[] | null> {
  if (!permitsOn(op.actor, 'conformance:read-answers', root)) return null;
  const { id, ownerId } = root;
  const answers = await openAnswers(op, vault, root, await listAnswers(op, id));
  reads({ ownerId, objectType: 'assessment', objectId: id, fields: asked.map((name) => `answers.${name}`) });
  return answers;
}
