interface TableSpec {
  /** Columns that name a row; more than one are joined by ` → `. */
  readonly key: readonly string[];
  /** A column to set to itself: one that somebody has the right to write, if anybody has. */
  readonly touch: string;
  /** What to set it to instead, where a row is written one way only. */
  readonly to?: string;
}

export const TABLES: Readonly<Record<string, TableSpec>> = {
  access_log: { key: ['id'], touch: 'at' },
  aggregate_cell: { key: ['release_id'], touch: 'value' },
  aggregate_charge: { key: ['id'], touch: 'rho' },
  aggregate_opt_out: { key: ['organization_id'], touch: 'since' },
  aggregate_period: { key: ['quarter'], touch: 'roster' },
  aggregate_release: { key: ['id'], touch: 'title' },
  aggregate_request: { key: ['id'], touch: 'decided_at', to: "now(), status = 'approved'" },
  aggregate_roster: { key: ['organization_id'], touch: 'contributes' },
  assessment: { key: ['id'], touch: 'revision' },
  assessment_answer: { key: ['assessment_id'], touch: 'sealed' },
  assessment_grant: { key: ['id'], touch: 'revoked_at' },
  ballot: { key: ['id'], touch: 'closed_at' },
  ballot_voter: { key: ['ballot_id', 'institution_id'], touch: 'institution_id' },
  committee_rule: { key: ['id'], touch: 'rule' },
  crosswalk: { key: ['id'], touch: 'key' },
  crosswalk_entry: { key: ['id'], touch: 'strength' },
  crosswalk_review: {
    key: ['entry_id'],
    touch: 'reviewed_at',
    to: `now(), reviewer_seat_id = current_setting('entente.seat')::uuid,
      reviewer_person_id = current_setting('entente.person')::uuid`,
  },
  crosswalk_version: { key: ['id'], touch: 'revision' },
  data_key: { key: ['id'], touch: 'wrapped' },
  disclosure_policy: { key: ['id'], touch: 'effective_at' },
  group_member: { key: ['id'], touch: 'left_at', to: 'now()' },
  incident_stop: { key: ['id'], touch: 'resumed_at', to: 'now()' },
  indicator: { key: ['id'], touch: 'stamp_due' },
  indicator_group: { key: ['indicator_id', 'group_id'], touch: 'group_id' },
  indicator_owner: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_private: { key: ['indicator_id'], touch: 'sealed' },
  indicator_publisher: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_recipient: { key: ['indicator_id', 'organization_id'], touch: 'organization_id' },
  indicator_seat: { key: ['indicator_id', 'seat_id'], touch: 'seat_id' },
  indicator_version: { key: ['indicator_id'], touch: 'content' },
  membership: { key: ['id'], touch: 'name' },
  organization: { key: ['id'], touch: 'left_at', to: 'now()' },
  person: { key: ['id'], touch: 'subject' },
  project: { key: ['id'], touch: 'ends_at' },
  quota_lease: { key: ['party'], touch: 'points' },
  reminder: { key: ['id'], touch: 'sent_at', to: 'now()' },
  representation: { key: ['seat_id'], touch: 'alternate' },
  representative_address: { key: ['seat_id'], touch: 'address' },
  requirement: { key: ['version_id'], touch: 'title' },
  sharing_group: { key: ['id'], touch: 'purpose' },
  sighting: { key: ['id'], touch: 'shared_under' },
  sighting_hold: { key: ['id'], touch: 'tlp' },
  sighting_reporter: { key: ['sighting_id', 'organization_id'], touch: 'organization_id' },
  signed_statement: { key: ['digest'], touch: 'content' },
  standard: { key: ['id'], touch: 'title' },
  standard_comment: { key: ['id'], touch: 'disposition' },
  standard_event: { key: ['id'], touch: 'stamp_due' },
  standard_edit: { key: ['id'], touch: 'kind' },
  standard_version: { key: ['id'], touch: 'revision' },
  statement_in_force: { key: ['statement'], touch: 'at' },
  statement_signature: { key: ['statement', 'key_id'], touch: 'signature' },
  unsealed: { key: ['row_key'], touch: 'content' },
  version_drafter: { key: ['version_id', 'seat_id'], touch: 'seat_id' },
  vote: { key: ['ballot_id', 'institution_id'], touch: 'choice' },
  upload: { key: ['id'], touch: 'size' },
  upload_chunk: { key: ['upload_id'], touch: 'sealed' },
};

export type Table = keyof typeof TABLES;
