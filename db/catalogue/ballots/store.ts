import type { CommitteeRule } from '../../../standards/catalogue/ballot/rule.js';
import type { Choice } from '../../../standards/catalogue/ballot/tally.js';
import type { OrganizationRow } from '../../members/store.js';
import type { Operation, Statements } from '../../operation.js';

export interface BallotRow {
  readonly id: string;
  readonly versionId: string;
  readonly standardKey: string;
  readonly committeeId: string;
  readonly version: string;
  readonly rule: CommitteeRule;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly approved: boolean | null;
}

const columns = ({ sql }: Operation) => sql`
  b.id, b.version_id as "versionId", s.key as "standardKey", s.committee_id as "committeeId", b.version, b.rule,
  b.opened_at as "openedAt", b.closes_at as "closesAt", b.closed_at as "closedAt", b.approved`;

export async function findBallot(op: Operation, id: string): Promise<BallotRow | undefined> {
  const [row] = await op.sql<BallotRow[]>`
    select ${columns(op)} from ballot b join standard s on s.id = b.standard_id where b.id = ${id}`;
  return row;
}

/** Ballots on a version of the standard, newest first. */
export const listBallots = (op: Operation, standard: string, version: string): Promise<BallotRow[]> =>
  op.sql<BallotRow[]>`
    select ${columns(op)} from ballot b join standard s on s.id = b.standard_id
    where s.key = ${standard} and b.version = ${version} order by b.opened_at desc, b.id desc`;

/** Eligible institutions, by key. */
export const listVoters = ({ sql }: Operation, ballotId: string): Promise<OrganizationRow[]> => sql<OrganizationRow[]>`
  select o.id, o.key, o.kind, o.name, o.sector, o.region
  from ballot_voter w join organization o on o.id = w.institution_id where w.ballot_id = ${ballotId} order by o.key`;

export interface VoteRow {
  readonly institutionId: string;
  readonly choice: Choice;
  readonly reason: string | null;
  readonly castAt: Date;
}

/** The votes that the actor may see: all of a closed ballot, otherwise that of the institution they speak for. */
export const listVotes = ({ sql }: Statements, ballotId: string): Promise<VoteRow[]> => sql<VoteRow[]>`
  select institution_id as "institutionId", choice, reason, cast_at as "castAt" from vote where ballot_id = ${ballotId}
  order by institution_id`;

export async function insertBallot(
  { sql }: Statements,
  row: {
    id: string;
    versionId: string;
    version: string;
    rule: CommitteeRule;
    openedAt: Date;
    closesAt: Date;
    eligible: readonly string[];
  },
): Promise<void> {
  await sql`insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at)
    select ${row.id}, v.id, v.standard_id, ${row.version}, ${row.rule as never}::jsonb, ${row.openedAt}, ${row.closesAt}
    from standard_version v where v.id = ${row.versionId}`;
  await sql`insert into ballot_voter (ballot_id, institution_id)
    select ${row.id}, id from unnest(${[...row.eligible]}::uuid[]) as eligible(id)`;
}

/** Casts the institution's vote, or changes it. */
export async function putVote(
  { sql }: Statements,
  row: VoteRow & { readonly ballotId: string; readonly seatId: string },
): Promise<void> {
  await sql`insert into vote (ballot_id, institution_id, choice, reason, seat_id, cast_at)
    values (${row.ballotId}, ${row.institutionId}, ${row.choice}, ${row.reason}, ${row.seatId}, ${row.castAt})
    on conflict (ballot_id, institution_id) do update set choice = excluded.choice, reason = excluded.reason,
      seat_id = excluded.seat_id, cast_at = excluded.cast_at`;
}

/** Whether the ballot's time is over or all have voted; not who has. */
export async function isOver({ sql }: Operation, ballotId: string): Promise<boolean> {
  const [row] = await sql<[{ over: boolean }]>`select entente.ballot_is_over(${ballotId}) as over`;
  return row.over;
}
