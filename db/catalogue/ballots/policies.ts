import { MY_ORGANIZATION, MY_ROLE, MY_SEAT, type TableRules } from '../../access/policy.js';

/** Whoever takes part: members, regulators, committees. */
const PARTICIPANTS = ['entente_member', 'entente_regulator', 'entente_committee'] as const;

/** Whose the version is decides who votes, so a ballot says of no other standard or number that it is about it. */
const myVersionInReview = `exists (select from standard_version v join standard s on s.id = v.standard_id
  where v.id = version_id and v.standard_id = ballot.standard_id and v.version = ballot.version and v.status = 'review' and s.committee_id = ${MY_ORGANIZATION}) and ${MY_ROLE} = 'chair'`;
const myStandard = `exists (select from standard s where s.id = standard_id and s.committee_id = ${MY_ORGANIZATION})`;
const theBallot = (condition: string) => `exists (select from ballot b where b.id = ballot_id and ${condition})`;
/** The seat speaks for the institution at the committee that keeps the standard. */
const iSpeakFor = `exists (select from representation r join ballot b on b.id = vote.ballot_id
    join standard s on s.id = b.standard_id and s.committee_id = r.committee_id
  where r.seat_id = ${MY_SEAT} and r.institution_id = vote.institution_id and r.since <= b.opened_at)`;
const inMyName = `${MY_ROLE} = 'voter' and seat_id = ${MY_SEAT} and ${iSpeakFor} and ${theBallot('b.closed_at is null')}`;

export const ballotRules: TableRules = {
  ballot: [
    { to: PARTICIPANTS, command: 'select', rows: 'true' },
    {
      to: ['entente_committee'],
      command: 'insert',
      rows: `${myVersionInReview} and closed_at is null and approved is null`,
    },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `${myStandard} and ${MY_ROLE} = 'chair' and approved is null and entente.ballot_is_over(id)`,
      check: `${myStandard} and closed_at is not null`,
      columns: ['closed_at', 'approved'],
    },
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    {
      to: ['entente_maintainer'],
      command: 'update',
      rows: 'closes_at <= now() and approved is null',
      check: 'closed_at is not null',
      columns: ['closed_at', 'approved'],
    },
  ],
  ballot_voter: [
    { to: PARTICIPANTS, command: 'select', rows: 'true' },
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    {
      to: ['entente_committee'],
      command: 'insert',
      // Only until the version is in ballot: who may vote then stays as it is.
      rows: `exists (select from ballot b join standard_version v on v.id = b.version_id join standard s on s.id = v.standard_id
        where b.id = ballot_id and v.status = 'review' and s.committee_id = ${MY_ORGANIZATION}) and ${MY_ROLE} = 'chair'`,
    },
  ],
  vote: [
    { to: PARTICIPANTS, command: 'select', rows: theBallot('b.closed_at is not null') },
    { to: ['entente_committee'], command: 'select', rows: iSpeakFor },
    // Counts what has come to its end, and reminds who has not voted.
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    { to: ['entente_committee'], command: 'insert', rows: inMyName },
    {
      to: ['entente_committee'],
      command: 'update',
      rows: `${MY_ROLE} = 'voter' and ${iSpeakFor} and ${theBallot('b.closed_at is null')}`,
      check: inMyName,
      columns: ['choice', 'reason', 'seat_id', 'cast_at'],
    },
  ],
  reminder: [
    { to: ['entente_maintainer'], command: 'select', rows: 'true' },
    { to: ['entente_maintainer'], command: 'insert', rows: 'sent_at is null' },
    {
      to: ['entente_maintainer'],
      command: 'update',
      rows: 'sent_at is null',
      check: 'sent_at is not null',
      columns: ['sent_at'],
    },
  ],
};
