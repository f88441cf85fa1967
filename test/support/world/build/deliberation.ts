import type { Sql } from '../../../../db/client.js';
import { DEFAULT_RULE } from '../../../../standards/catalogue/ballot/rule.js';
import { buildVersion, DECIDED, DECIDED_TEXT, versionId } from '../catalogue.js';
import {
  BALLOTS,
  type BallotName,
  ballotId,
  COMMENT_NAMES,
  COMMENTS,
  commentText,
  votedIn,
  voterOf,
  votersIn,
  voteText,
} from '../deliberation.js';
import { at, INSTITUTIONS, idOf } from '../ids.js';
import { seatId } from '../members.js';

const DRAFTERS = [
  [versionId('handbook', '2.0.0'), 'editor@committee'],
  [versionId('charter', '2.0.0'), 'editor@council'],
] as const;

/** A committee with a rule and representatives, a version in ballot, comments, votes and a reminder. */
export async function buildDeliberation(sql: Sql): Promise<void> {
  for (const [version, subject] of DRAFTERS)
    await sql`insert into version_drafter (version_id, seat_id) values (${version}, ${seatId(subject)})`;
  await sql`insert into committee_rule (id, committee_id, effective_at, rule)
    values (${idOf('rule')}, ${idOf('committee')}, ${at(1)}, ${DEFAULT_RULE as never}::jsonb)`;
  for (const institution of INSTITUTIONS) {
    const seat = seatId(voterOf(institution));
    await sql`insert into representation (seat_id, committee_id, institution_id, alternate, since)
      values (${seat}, ${idOf('committee')}, ${idOf(institution)}, false, ${at(0)})`;
    await sql`insert into representative_address (seat_id, address) values (${seat}, ${`address-of-${institution}@voter.example`})`;
  }
  await buildVersion(sql, 'handbook', DECIDED, { published: false, minute: 0, statement: DECIDED_TEXT });
  await buildComments(sql);
  for (const ballot of BALLOTS) await buildBallot(sql, ballot);
  for (const state of ['comment', 'review', 'ballot'])
    await sql`update standard_version set status = ${state}, comment_until = ${at(1)} where id = ${versionId('handbook', DECIDED)}`;
  await sql`insert into reminder (id, ballot_id, seat_id, days, created_at)
    values (${idOf('reminder')}, ${ballotId('open')}, ${seatId(voterOf('cascade'))}, 7, ${at(5)})`;
}

async function buildComments(sql: Sql): Promise<void> {
  for (const name of COMMENT_NAMES) {
    const { organization, version } = COMMENTS[name];
    await sql`insert into standard_comment (id, version_id, requirement_key, organization_id, seat_id, body, created_at,
        disposition, disposition_reason, disposed_by, disposed_at)
      values (${idOf(name)}, ${version}, 'r1', ${idOf(organization)}, ${seatId(`analyst@${organization}`)},
        ${commentText(name)}, ${at(1)}, 'accepted', 'Right', ${seatId('editor@committee')}, ${at(2)})`;
  }
}

async function buildBallot(sql: Sql, ballot: BallotName): Promise<void> {
  const [version, closesAt] = ballot === 'open' ? [DECIDED, at(40_000_000)] : ['1.0.0', at(4)];
  await sql`insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at)
    values (${ballotId(ballot)}, ${versionId('handbook', version)}, ${idOf('handbook')}, ${version},
      ${DEFAULT_RULE as never}::jsonb, ${at(3)}, ${closesAt})`;
  for (const institution of votersIn(ballot))
    await sql`insert into ballot_voter (ballot_id, institution_id) values (${ballotId(ballot)}, ${idOf(institution)})`;
  for (const institution of votedIn(ballot))
    await sql`insert into vote (ballot_id, institution_id, choice, reason, seat_id, cast_at)
      values (${ballotId(ballot)}, ${idOf(institution)}, 'yes', ${voteText(ballot, institution)},
        ${seatId(voterOf(institution))}, ${at(3)})`;
  if (ballot === 'open') return;
  await sql`update ballot set closed_at = ${at(4)} where id = ${ballotId(ballot)}`;
  await sql`update ballot set approved = true where id = ${ballotId(ballot)}`;
}
