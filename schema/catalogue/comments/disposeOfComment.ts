import { disposeOf, findComment } from '../../../db/catalogue/comments/store.js';
import { prose } from '../../../standards/catalogue/prose.js';
import { HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireKept } from '../lifecycle/own.js';
import type { DisposeOfCommentInput } from './inputs.js';

/** The committee's answer to a comment; it may be changed until the ballot opens. */
export async function disposeOfComment(context: Context, { commentId, disposition, reason }: DisposeOfCommentInput) {
  const { op, now } = context;
  const comment = await findComment(op, commentId);
  if (!comment) throw notFound('comment');
  const { version, actor } = await requireKept(context, comment.versionId);
  if (version.status !== 'comment' && version.status !== 'review')
    throw new HubError(
      'CONFLICT',
      `Comments are disposed of before a ballot; the version is ${version.status}.`,
      'input.commentId',
    );
  const said = prose(reason, 'input.reason');
  if (!(await disposeOf(op, commentId, { disposition, reason: said, seatId: actor.seatId, at: now() })))
    throw notFound('comment');
  context.published();
  return { comment: await findComment(op, commentId) };
}
