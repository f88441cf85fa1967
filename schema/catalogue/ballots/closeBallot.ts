import { closeBallot as close } from '../../../db/catalogue/ballots/close.js';
import { findBallot } from '../../../db/catalogue/ballots/store.js';
import { unmet } from '../../../standards/catalogue/lifecycle/conditions.js';
import { conditionsOf, transitionsOf } from '../../../standards/catalogue/lifecycle.js';
import { HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { lookUp } from '../lifecycle/facts.js';
import { requireKept } from '../lifecycle/own.js';
import { requireBallot } from './ballots.js';
import type { CloseBallotInput } from './inputs.js';

/** The chair closes early only when everyone eligible has voted; at its time the hub does it by itself. */
export async function closeBallot(context: Context, { ballotId }: CloseBallotInput) {
  const { op, now } = context;
  const ballot = await findBallot(op, ballotId);
  if (!ballot) throw notFound('ballot');
  if (ballot.closedAt) throw new HubError('CONFLICT', 'The ballot is closed already.', 'input.ballotId');
  const { version, actor } = await requireKept(context, ballot.versionId);
  const transitions = transitionsOf({ state: version.status, action: 'close-ballot', role: actor.role });
  const facts = await lookUp(context, version, conditionsOf(transitions), { ballotId });
  const early = unmet('ballot-over', facts);
  if (early) throw new HubError('CONFLICT', early, 'input.ballotId');
  await close(op, ballot, now());
  context.published();
  return { ballot: await requireBallot(context, ballotId) };
}
