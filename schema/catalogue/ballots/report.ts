import type { BallotRow, VoteRow } from '../../../db/catalogue/ballots/store.js';
import { type CommentRow, listComments } from '../../../db/catalogue/comments/store.js';
import type { OrganizationRow } from '../../../db/members/store.js';
import { tally } from '../../../standards/catalogue/ballot/tally.js';
import type { Context } from '../../context.js';
import { MAX_PAGE } from '../../paging.js';

/** How a closed ballot went: counted again from its votes, by the rule it opened by. */
export async function reportOf(
  context: Context,
  { versionId, rule }: BallotRow,
  eligible: readonly OrganizationRow[],
  votes: readonly VoteRow[],
) {
  const ids = eligible.map(({ id }) => id);
  return {
    ...tally(rule, ids, votes),
    votes: eligible.flatMap((institution) => {
      const vote = votes.find(({ institutionId }) => institutionId === institution.id);
      return vote ? [{ ...vote, institution }] : [];
    }),
    comments: await allComments(context, versionId),
  };
}

async function allComments({ op }: Context, versionId: string): Promise<CommentRow[]> {
  const comments: CommentRow[] = [];
  for (;;) {
    const page = { first: MAX_PAGE, after: comments.at(-1) ?? null, requirementKey: null };
    const rows = await listComments(op, versionId, page);
    comments.push(...rows.slice(0, MAX_PAGE));
    if (rows.length <= MAX_PAGE) return comments;
  }
}
