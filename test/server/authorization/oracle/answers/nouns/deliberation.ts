import type { Row, World } from '../../world.js';
import { found, millis, moment, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';
import { standardOf, visibleVersion } from './catalogue.js';
import { organizationById } from './members.js';

type Ballot = World['ballot'][number];
type Vote = World['vote'][number];
type Comment = World['standard_comment'][number];

const standardOfBallot = (world: World, { standard_id }: Ballot) =>
  found(world.standard.find(({ id }) => id === standard_id));

/** Newest first. */
export const ballots =
  (view: View) =>
  ({ standard, version }: { standard: string; version: string }): Said[] =>
    view.world.ballot
      .filter((row) => standardOfBallot(view.world, row).key === standard && row.version === version)
      .sort((one, other) => (`${one.opened_at} ${one.id}` < `${other.opened_at} ${other.id}` ? 1 : -1))
      .map((row) => ballotSaid(view, row));

export const ballotById = (view: View, id: unknown): Said =>
  ballotSaid(view, found(view.world.ballot.find((row) => row.id === id)));

/** Whom a voter of the committee has spoken for since before the ballot opened. */
function mandate({ world, asker }: View, ballot: Ballot): string | null {
  if (asker.role !== 'voter' || standardOfBallot(world, ballot).committee_id !== asker.organization) return null;
  const row = world.representation.find(({ seat_id }) => seat_id === asker.seat);
  return row && millis(row.since) <= millis(ballot.opened_at) ? row.institution_id : null;
}

function ballotSaid(view: View, row: Ballot): Said {
  const { world } = view;
  const key = (id: string) => found(world.organization.find((organization) => organization.id === id)).key;
  const eligible = world.ballot_voter
    .filter(({ ballot_id }) => ballot_id === row.id)
    .map(({ institution_id }) => institution_id)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const cast = world.vote.filter(({ ballot_id }) => ballot_id === row.id);
  const own = cast.find(({ institution_id }) => institution_id === mandate(view, row));
  return {
    id: row.id,
    standardKey: standardOfBallot(world, row).key,
    version: row.version,
    rule: ruleSaid(row.rule as Row, null),
    openedAt: moment(row.opened_at),
    closesAt: moment(row.closes_at),
    closedAt: moment(row.closed_at),
    eligible: eligible.map((id) => organizationById(view, id)),
    ownVote: own ? voteSaid(view, own) : null,
    // Nobody is told how it stands before it is closed.
    report: row.closed_at === null ? null : reportSaid(view, row, eligible, cast),
  };
}

const voteSaid = (view: View, row: Vote): Said => ({
  institution: organizationById(view, row.institution_id),
  choice: term(row.choice),
  reason: row.reason,
  castAt: moment(row.cast_at),
});

interface Part {
  readonly part: number;
  readonly of: number;
}

function reportSaid(view: View, ballot: Ballot, eligible: readonly string[], cast: readonly Vote[]): Said {
  const votes = eligible.flatMap((id) => cast.filter(({ institution_id }) => institution_id === id));
  const count = (choice: string) => votes.filter((row) => row.choice === choice).length;
  const [yes, no, abstained] = [count('yes'), count('no'), count('abstain')];
  const { quorum, majority, negatives } = ballot.rule as unknown as Readonly<Record<string, Part>>;
  const share = ({ part, of }: Part, whole: number) => (part * whole) / of;
  const quorumMet = votes.length >= share(quorum as Part, eligible.length);
  const majorityMet = yes > no && yes >= share(majority as Part, yes + no);
  const negativesWithin = no <= share(negatives as Part, eligible.length);
  return {
    yes,
    no,
    abstained,
    quorumMet,
    majorityMet,
    negativesWithin,
    approved: quorumMet && majorityMet && negativesWithin,
    votes: votes.map((row) => voteSaid(view, row)),
    comments: commentsOn(view, ballot.version_id as string).map((row) => commentSaid(view, row)),
  };
}

const PARTICIPANTS = ['analyst', 'administrator', 'assessor', 'regulator', 'voter'];

/** Those of one's own committee's versions, and, to whoever takes part but other committees, of versions one reads or that were voted on. */
function mayReadComment(view: View, { version_id, organization_id }: Comment): boolean {
  const { world, asker } = view;
  const version = found(world.standard_version.find(({ id }) => id === version_id));
  if (standardOf(world, version).committee_id === asker.organization) return true;
  if (!PARTICIPANTS.includes(asker.role)) return false;
  const speaksFor = world.representation.find(({ seat_id }) => seat_id === asker.seat)?.institution_id;
  if (organization_id === asker.organization || (asker.role === 'voter' && organization_id === speaksFor)) return true;
  return (
    maySee(view, version_id) || world.ballot.some((row) => row.version_id === version_id && row.closed_at !== null)
  );
}

function maySee(view: View, id: string): boolean {
  try {
    return Boolean(visibleVersion(view, id));
  } catch {
    return false;
  }
}

const commentsOn = (view: View, versionId: string): Comment[] =>
  view.world.standard_comment
    .filter((row) => row.version_id === versionId && mayReadComment(view, row))
    .sort((one, other) => (`${moment(one.created_at)} ${one.id}` < `${moment(other.created_at)} ${other.id}` ? -1 : 1));

const commentSaid = (view: View, row: Comment): Said => ({
  id: row.id,
  requirementKey: row.requirement_key,
  organization: organizationById(view, row.organization_id),
  body: row.body,
  createdAt: moment(row.created_at),
  disposition: term(row.disposition),
  dispositionReason: row.disposition_reason,
});

export const commentById = (view: View, id: unknown): Said =>
  commentSaid(view, found(view.world.standard_comment.find((row) => row.id === id && mayReadComment(view, row))));

export const standardComments =
  (view: View) =>
  ({ versionId, requirementKey, ...paged }: Paged & { versionId: string; requirementKey?: string | null }): Said => {
    const { id } = visibleVersion(view, versionId);
    const rows = commentsOn(view, id).filter(
      (row) => typeof requirementKey !== 'string' || row.requirement_key === requirementKey,
    );
    const place = (row: Comment) => [millis(row.created_at), row.id];
    return connectionOf(rows, paged, { kinds: ['moment', 'uuid'], place }, (row) => commentSaid(view, row));
  };

const fraction = (value: unknown) => `${(value as Part).part}/${(value as Part).of}`;

const ruleSaid = (rule: Row, effectiveAt: unknown): Said => ({
  ...rule,
  effectiveAt: moment(effectiveAt),
  quorum: fraction(rule.quorum),
  majority: fraction(rule.majority),
  negatives: fraction(rule.negatives),
});

/** What holds for a committee that has said nothing. */
const AT_FIRST: Row = {
  commentDays: 30,
  ballotDays: 14,
  quorum: { part: 1, of: 2 },
  majority: { part: 2, of: 3 },
  negatives: { part: 1, of: 4 },
  draftersExcluded: true,
  reviewMonths: 60,
  reminderDays: [7, 1],
};

export const committeeNamed = ({ world }: View, key: string) =>
  found(world.organization.find((row) => row.key === key && row.kind === 'committee'));

/** Newest first. */
export const committeeRules =
  (view: View) =>
  ({ key }: { key: string }): Said[] => {
    const { id } = committeeNamed(view, key);
    const place = (row: Row) => `${moment(row.effective_at)} ${row.id}`;
    return [
      ...view.world.committee_rule
        .filter(({ committee_id }) => committee_id === id)
        .sort((one, other) => (place(one) < place(other) ? 1 : -1))
        .map((row) => ruleSaid(row.rule as Row, row.effective_at)),
      ruleSaid(AT_FIRST, null),
    ];
  };

export function representatives(view: View): Said[] {
  const { world, asker } = view;
  const said = world.representation
    .filter(({ committee_id }) => committee_id === asker.organization)
    .map((row) => ({
      seatId: row.seat_id,
      alternate: row.alternate,
      address: world.representative_address.find(({ seat_id }) => seat_id === row.seat_id)?.address ?? null,
      institution: organizationById(view, row.institution_id),
    }));
  const place = ({ institution, alternate, seatId }: (typeof said)[number]) =>
    `${institution?.key} ${alternate ? 1 : 0} ${seatId}`;
  return said.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
