import type { Sql } from '../../../../db/client.js';
import { DEFAULT_RULE } from '../../../../standards/catalogue/ballot/rule.js';
import { buildVersion, DECIDED, DECIDED_TEXT, type StandardKey, versionId } from '../catalogue.js';
import {
  BALLOTS,
  type BallotName,
  ballotId,
  COMMENT_NAMES,
  COMMENTS,
  commentText,
  editText,
  votedIn,
  voterOf,
  votersIn,
  voteText,
} from '../deliberation.js';
import { at, INSTITUTIONS, idOf } from '../ids.js';
import { seatId } from '../members.js';

const DRAFTERS = [
  ['handbook', 'editor@committee'],
  ['charter', 'editor@council'],
] as const;

/** A committee with a rule and representatives, a version in ballot, comments, votes and a reminder. */
export async function buildDeliberation(sql: Sql): Promise<void> {
  for (const [standard, subject] of DRAFTERS) await buildEdit(sql, standard, subject);
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

async function buildEdit(sql: Sql, standard: StandardKey, subject: string): Promise<void> {
  const version = versionId(standard, '2.0.0');
  await sql`insert into version_drafter (version_id, seat_id) values (${version}, ${seatId(subject)})`;
  const after = { key: 'r1', title: { en: editText(standard) } };
  await sql`insert into standard_edit (id, version_id, requirement_key, revision, kind, seat_id, edited_at, place, before,
      after, before_digest, after_digest)
    values (${idOf(`edit ${standard}`)}, ${version}, 'r1', 1, 'change', ${seatId(subject)}, ${at(3)}, 1,
      ${{ key: 'r1' } as never}::jsonb, ${after as never}::jsonb, 'before', 'after')`;
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
