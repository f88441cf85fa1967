import { type BallotRow, findBallot, listBallots, listVoters, listVotes } from '../../../db/catalogue/ballots/store.js';
import { mandateOf } from '../../../db/catalogue/committees/store.js';
import { isSeated } from '../../../standards/access/actor.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { toldRule } from '../committees/committeeRules.js';
import { reportOf } from './report.js';

/** A ballot; NOT_FOUND for one that is absent and one that is hidden alike. */
export async function requireBallot(context: Context, id: string) {
  const found = await findBallot(context.op, id);
  if (!found) throw notFound('ballot');
  return await toldBallot(context, found);
}

/** Ballots on a version, newest first. */
export async function ballots(context: Context, { standard, version }: { standard: string; version: string }) {
  const rows = await listBallots(context.op, standard, version);
  return await Promise.all(rows.map((row) => toldBallot(context, row)));
}

/** While it is open, of all votes only that of the institution that the reader speaks for. */
export async function toldBallot(context: Context, ballot: BallotRow) {
  const { op } = context;
  const eligible = await listVoters(op, ballot.id);
  const mandate = await mandateIn(context, ballot);
  const votes = await listVotes(op, ballot.id);
  const own = votes.find(({ institutionId }) => institutionId === mandate);
  const institution = eligible.find(({ id }) => id === mandate);
  return {
    ...ballot,
    rule: toldRule(ballot.rule, null),
    eligible,
    ownVote: own && institution ? { ...own, institution } : null,
    report: ballot.closedAt ? await reportOf(context, ballot, eligible, votes) : null,
  };
}

/** The institution that the actor has spoken for at the ballot's committee since before it opened. */
export async function mandateIn({ op }: Context, { committeeId, openedAt }: BallotRow): Promise<string | null> {
  if (!isSeated(op.actor) || op.actor.role !== 'voter' || op.actor.organizationId !== committeeId) return null;
  const mandate = await mandateOf(op, op.actor.seatId);
  return mandate && mandate.since <= openedAt ? mandate.institutionId : null;
}
