import type { Asker, Row, World } from '../../authorization/oracle/world.js';
import type { Change } from './changes.js';

type Find = (table: keyof World, column: string, value: unknown) => readonly Row[];
type Owners = (row: Row, find: Find) => readonly unknown[];

const by =
  (column: string): Owners =>
  (row) => [row[column]];

const ofIndicator =
  (column: string): Owners =>
  (row, find) =>
    find('indicator_owner', 'indicator_id', row[column]).map((owner) => owner.organization_id);

const ofVersion: Owners = ({ version_id }, find) =>
  find('standard_version', 'id', version_id).flatMap((version) => ofStandard(version, find));
const ofStandard: Owners = ({ standard_id }, find) =>
  find('standard', 'id', standard_id).map((standard) => standard.committee_id);

const ofStatement: Owners = ({ statement }, find) =>
  find('signed_statement', 'digest', statement).map((signed) => signed.committee_id);
const ofBallot: Owners = ({ ballot_id }, find) =>
  find('ballot', 'id', ballot_id).flatMap((ballot) => ofStandard(ballot, find));
/** Whoever speaks for the institution at the committee that holds the ballot. */
const speakers: Owners = (row, find) => {
  const committees = ofBallot(row, find);
  return find('representation', 'institution_id', row.institution_id)
    .filter(({ committee_id }) => committees.includes(committee_id))
    .flatMap(({ seat_id }) => find('membership', 'id', seat_id).map((seat) => seat.person_id));
};

const ofCrosswalk: Owners = ({ crosswalk_id }, find) =>
  find('crosswalk', 'id', crosswalk_id).map((crosswalk) => crosswalk.committee_id);
const ofCrosswalkVersion: Owners = ({ version_id }, find) =>
  find('crosswalk_version', 'id', version_id).flatMap((version) => ofCrosswalk(version, find));

/** Table → the organizations or persons one of whom must be whoever makes, changes or deletes a row of it. */
const OWNERS: Readonly<Record<string, Owners>> = {
  access_log: by('reader_id'),
  aggregate_cell: () => [],
  aggregate_charge: () => [],
  aggregate_opt_out: by('organization_id'),
  aggregate_period: () => [],
  aggregate_release: () => [],
  aggregate_request: ({ organization_id, committee_id }) => [organization_id, committee_id],
  aggregate_roster: () => [],
  assessment: by('organization_id'),
  assessment_answer: ({ assessment_id }, find) =>
    find('assessment', 'id', assessment_id).map((assessment) => assessment.organization_id),
  assessment_grant: by('organization_id'),
  ballot: ofStandard,
  ballot_voter: ofBallot,
  committee_rule: by('committee_id'),
  crosswalk: by('committee_id'),
  crosswalk_entry: ofCrosswalkVersion,
  crosswalk_review: ({ entry_id }, find) =>
    find('crosswalk_entry', 'id', entry_id).flatMap((entry) => ofCrosswalkVersion(entry, find)),
  crosswalk_version: ofCrosswalk,
  data_key: by('organization_id'),
  disclosure_policy: ofVersion,
  group_member: ({ organization_id, group_id }, find) => [
    organization_id,
    ...find('sharing_group', 'id', group_id).map((group) => group.organization_id),
  ],
  indicator: ofIndicator('id'),
  indicator_group: ofIndicator('indicator_id'),
  indicator_owner: by('organization_id'),
  indicator_private: by('organization_id'),
  indicator_publisher: by('organization_id'),
  indicator_recipient: ofIndicator('indicator_id'),
  indicator_seat: ofIndicator('indicator_id'),
  indicator_version: ofIndicator('indicator_id'),
  membership: ({ organization_id }, find) => [
    organization_id,
    ...find('organization', 'id', organization_id).map((organization) => organization.institution_id),
  ],
  organization: by('institution_id'),
  person: () => [],
  project: by('organization_id'),
  // The hub makes them itself.
  reminder: () => [],
  representation: by('committee_id'),
  representative_address: ({ seat_id }, find) =>
    find('representation', 'seat_id', seat_id).map((representation) => representation.committee_id),
  requirement: ofVersion,
  sharing_group: by('organization_id'),
  sighting: ({ id }, find) => find('sighting_reporter', 'sighting_id', id).map((reporter) => reporter.organization_id),
  sighting_hold: ofIndicator('indicator_id'),
  sighting_reporter: by('organization_id'),
  signed_statement: by('committee_id'),
  standard: by('committee_id'),
  // Its author's, and the committee's to dispose of.
  standard_comment: (row, find) => [row.organization_id, ...ofVersion(row, find)],
  // Of what somebody did who may: the author of a comment, otherwise the committee.
  standard_event: (row, find) => [
    ...find('standard_comment', 'id', row.comment_id).map((comment) => comment.organization_id),
    ...ofVersion(row, find),
  ],
  standard_edit: ofVersion,
  standard_version: ofStandard,
  statement_in_force: ofStatement,
  statement_signature: ofStatement,
  unsealed: by('organization_id'),
  incident_stop: () => [],
  quota_lease: () => [],
  upload: by('person_id'),
  upload_chunk: (row, find) => find('upload', 'id', row.upload_id).map((upload) => upload.person_id),
  version_drafter: ofVersion,
  vote: speakers,
};

/** Whether a row is the asker's to change; throws where nobody has said whose a table's rows are. */
export function isTheirs(
  world: World,
  asker: Asker,
  table: string,
  row: Row,
  changes: readonly Change[] = [],
): boolean {
  const owners = OWNERS[table];
  if (!owners)
    throw new Error(`OWNERS of test/server/leaks/support/owners.ts does not say whose a row of ${table} is.`);
  const find: Find = (name, column, value) => [
    ...(world[name] as readonly Row[]).filter((found) => found[column] === value),
    ...changes.flatMap(({ table: at, after }) =>
      at === name && after !== null && after[column] === value ? [after] : [],
    ),
  ];
  const own = owners(row, find);
  return [asker.organization, asker.person].some((id) => id !== null && own.includes(id));
}

/** Those of the changes that were not the asker's to make. */
export const notTheirs = (world: World, asker: Asker, changes: readonly Change[]): Change[] =>
  changes.filter(({ table, before, after }) => {
    // Whoever is new to the hub is let in by whoever gives them a seat.
    if (table === 'person' && before === null) return false;
    return [before, after].some((row) => row !== null && !isTheirs(world, asker, table, row, changes));
  });
