import { type BallotPartsFragment, BallotsDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import type { Session } from '../../session.js';
import { row, spoken } from '../../text.js';

/** The newest ballot on a version; NOT_FOUND when there is none that one may see. */
export async function findBallot({ client }: Session, standard: string, version: string): Promise<BallotPartsFragment> {
  const [newest] = (await client.request(BallotsDocument, { standard, version })).ballots ?? [];
  if (!newest) throw new ClientError('NOT_FOUND', `No ballot on ${standard} ${version}.`, 'version');
  return newest;
}

export const COLUMNS = 'key, version, state, end, eligible, own vote';

export const ballotLine = (ballot: BallotPartsFragment): string => {
  const { standardKey, version, closedAt, closesAt, eligible, ownVote, report } = ballot;
  const state = report ? (report.approved ? 'approved' : 'rejected') : 'open';
  const voters = eligible.map(({ key }) => key).join(', ');
  return row(standardKey, version, state, closedAt ?? closesAt, voters, ownVote && spoken(ownVote.choice));
};
