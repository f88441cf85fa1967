import { openAnswers } from '../../db/conformance/sealAnswers.js';
import { type AssessmentRow, findAssessment, listAnswers, listAssessments } from '../../db/conformance/store.js';
import { NO_FIELDS } from '../../standards/access/fields.js';
import { permitsOn } from '../../standards/access/permissions.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf, timeOf } from '../paging.js';

export async function assessments({ op }: Context, page: PageArgs) {
  checkPage(page);
  const [startedAt, id] = page.after ? decodeCursor(page.after, 2) : [];
  const after = page.after ? { startedAt: timeOf(startedAt), id: String(id) } : null;
  const rows = (await listAssessments(op, { first: page.first, after })).filter((row) => isOwn({ op }, row));
  return pageOf(rows, page.first, (row) => encodeCursor(row.startedAt.getTime(), row.id));
}

export async function assessment({ op }: Context, id: string) {
  return requireOwn({ op }, await findAssessment(op, id));
}

export const answersOf = async ({ op, vault }: Context, row: AssessmentRow) =>
  isOwn({ op }, row) ? await openAnswers(op, vault, row, await listAnswers(op, row.id)) : null;

/** The institution's own assessment, or NOT_FOUND for one that is absent and one of another's alike. */
export function requireOwn(context: Pick<Context, 'op'>, row: AssessmentRow | undefined): AssessmentRow {
  if (!row || !isOwn(context, row)) throw notFound('assessment');
  return row;
}

const isOwn = ({ op }: Pick<Context, 'op'>, row: AssessmentRow) =>
  permitsOn(op.actor, 'conformance:read-answers', { ...row, seen: NO_FIELDS });
