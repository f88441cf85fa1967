import { findBallot, listVoters, putVote } from '../../../db/catalogue/ballots/store.js';
import { isSeated } from '../../../standards/access/actor.js';
import { voteReason } from '../../../standards/catalogue/ballot/vote.js';
import { HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { mandateIn, requireBallot } from './ballots.js';
import type { CastVoteInput } from './inputs.js';

/** The vote of the institution that the seat speaks for; the last one cast before the end counts. */
export async function castVote(context: Context, { ballotId, choice, reason }: CastVoteInput) {
  const { op, now } = context;
  const ballot = await findBallot(op, ballotId);
  if (!ballot || !isSeated(op.actor)) throw notFound('ballot');
  const institutionId = await mandateIn(context, ballot);
  if (!institutionId)
    throw new HubError('FORBIDDEN', 'This seat spoke for no institution there when the ballot opened.');
  if (!(await listVoters(op, ballotId)).some(({ id }) => id === institutionId))
    throw new HubError('FORBIDDEN', 'The institution was not eligible when the ballot opened.', 'input.ballotId');
  const castAt = now();
  if (ballot.closedAt || ballot.closesAt <= castAt)
    throw new HubError(
      'CONFLICT',
      `The ballot ended ${(ballot.closedAt ?? ballot.closesAt).toISOString()}.`,
      'input.ballotId',
    );
  await putVote(op, {
    ballotId,
    institutionId,
    seatId: op.actor.seatId,
    choice,
    reason: voteReason(choice, reason),
    castAt,
  });
  return { ballot: await requireBallot(context, ballotId) };
}
