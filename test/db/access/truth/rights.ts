import { OPERATION_ROLES, type OperationRole } from '../../../../db/access/roles.js';
import { KNOWN_COLUMNS } from '../../../support/world/content.js';
import type { Table } from './tables.js';

type Role = OperationRole | 'entente_backup';
type Command = 'select' | 'insert' | 'update' | 'delete';
/** Role → every column, or those that are named. */
type Columns = Readonly<Partial<Record<Role, 'all' | readonly string[]>>>;
export type Rights = Readonly<Partial<Record<Command, Columns>>>;

const to = (...roles: readonly Role[]): Columns => Object.fromEntries(roles.map((role) => [role, 'all' as const]));

const MEMBER = 'entente_member';
const CHANNEL = 'entente_channel';
const COMMITTEE = 'entente_committee';
const RESEARCHER = 'entente_researcher';
const REGULATOR = 'entente_regulator';
const OPERATOR = 'entente_operator';
const MAINTAINER = 'entente_maintainer';
const ANYONE = OPERATION_ROLES.filter((role) => role !== MAINTAINER);
const SIGNED_IN = ANYONE.filter((role) => role !== 'entente_public');
const READERS = ANYONE.filter((role) => role !== RESEARCHER);
const PARTICIPANTS = [MEMBER, REGULATOR, COMMITTEE] as const;
const PERSON = ['id', 'issuer', 'subject'];
const CHANGED = [...KNOWN_COLUMNS, 'audience', 'version', 'revoked', 'modified_at', 'stamp_due', 'shared_under'];

const RULES: Readonly<Record<Table, Rights>> = {
  access_log: { select: to(MEMBER), insert: to(MEMBER, REGULATOR) },
  aggregate_cell: { select: to(...ANYONE, MAINTAINER), insert: to(MAINTAINER) },
  aggregate_charge: { select: to(...ANYONE, MAINTAINER), insert: to(MAINTAINER) },
  aggregate_opt_out: { select: to(MEMBER), insert: to(MEMBER), delete: to(MEMBER) },
  aggregate_period: { select: to(...ANYONE, MAINTAINER) },
  aggregate_release: { select: to(...ANYONE, MAINTAINER), insert: to(MAINTAINER) },
  aggregate_request: {
    select: to(RESEARCHER, COMMITTEE, MAINTAINER),
    insert: to(RESEARCHER),
    update: { [COMMITTEE]: ['status', 'refusal', 'decided_at'] },
  },
  aggregate_roster: { select: to(MEMBER) },
  assessment: {
    select: to(MEMBER, REGULATOR),
    insert: to(MEMBER),
    update: { [MEMBER]: ['status', 'submitted_at', 'score', 'revision'] },
  },
  assessment_answer: {
    select: { ...to(MEMBER, REGULATOR), [MAINTAINER]: ['assessment_id', 'requirement_key', 'sealed', 'key_id'] },
    insert: to(MEMBER),
    update: { ...to(MEMBER), [MAINTAINER]: ['sealed', 'key_id'] },
  },
  assessment_grant: { select: to(MEMBER, REGULATOR), insert: to(MEMBER), update: { [MEMBER]: ['revoked_at'] } },
  ballot: {
    select: to(...PARTICIPANTS, MAINTAINER),
    insert: to(COMMITTEE),
    update: { [COMMITTEE]: ['closed_at', 'approved'], [MAINTAINER]: ['closed_at', 'approved'] },
  },
  ballot_voter: { select: to(...PARTICIPANTS, MAINTAINER), insert: to(COMMITTEE) },
  committee_rule: { select: to(...ANYONE), insert: to(COMMITTEE) },
  crosswalk: {
    select: to(...ANYONE),
    insert: { [COMMITTEE]: ['id', 'key', 'source_standard_id', 'target_standard_id', 'committee_id', 'created_at'] },
  },
  crosswalk_entry: { select: to(...ANYONE), insert: to(COMMITTEE), delete: to(COMMITTEE) },
  crosswalk_review: {
    select: to(COMMITTEE),
    insert: to(COMMITTEE),
    update: { [COMMITTEE]: ['reviewer_seat_id', 'reviewer_person_id', 'reviewed_at'] },
  },
  crosswalk_version: {
    select: to(...ANYONE),
    insert: to(COMMITTEE),
    update: { [COMMITTEE]: ['status', 'digest', 'entry_count', 'revision', 'published_at', 'ended_at'] },
  },
  data_key: {
    select: to(MEMBER, COMMITTEE, REGULATOR, MAINTAINER),
    insert: to(MEMBER, COMMITTEE, MAINTAINER),
    update: { [MAINTAINER]: ['wrapped', 'wrapped_by', 'destroyed_at'] },
  },
  disclosure_policy: { select: to(...ANYONE), insert: to(COMMITTEE) },
  group_member: { select: to(MEMBER, CHANNEL), insert: to(MEMBER), update: { [MEMBER]: ['left_at'] } },
  incident_stop: {
    select: Object.fromEntries(ANYONE.map((role) => [role, ['id', 'reason', 'stopped_at', 'resumed_at']])),
    insert: to(OPERATOR),
    update: { [OPERATOR]: ['resumed_at'] },
  },
  indicator: {
    select: { ...to(...READERS), [MAINTAINER]: ['id', 'published_at', 'stamp_due'] },
    insert: to(MEMBER),
    update: { [MEMBER]: CHANGED, [MAINTAINER]: ['published_at', 'stamp_due'] },
  },
  indicator_group: { select: to(MEMBER, CHANNEL), insert: to(MEMBER), delete: to(MEMBER) },
  indicator_owner: {
    select: { ...to(MEMBER), [CHANNEL]: ['indicator_id', 'organization_id'] },
    insert: to(MEMBER),
  },
  indicator_private: {
    select: {
      ...to(MEMBER),
      [MAINTAINER]: ['indicator_id', 'organization_id', 'sealed', 'key_id', 'case_index'],
    },
    insert: to(MEMBER),
    update: { ...to(MEMBER), [MAINTAINER]: ['sealed', 'key_id', 'case_index'] },
  },
  indicator_publisher: { select: to(...READERS), insert: to(MEMBER), delete: to(MEMBER) },
  indicator_recipient: { select: to(MEMBER, CHANNEL, REGULATOR), insert: to(MEMBER), delete: to(MEMBER) },
  indicator_seat: { select: to(MEMBER, REGULATOR), insert: to(MEMBER), delete: to(MEMBER) },
  indicator_version: { select: to(MEMBER), insert: to(MEMBER) },
  membership: {
    select: { ...to(...SIGNED_IN), [MAINTAINER]: ['id', 'ended_at', 'invited_until'] },
    insert: to(MEMBER, COMMITTEE),
    update: { [MEMBER]: ['ended_at', 'name'], [COMMITTEE]: ['ended_at', 'name'] },
  },
  organization: {
    select: { ...to(...ANYONE), [MAINTAINER]: ['id', 'key', 'kind', 'left_at'] },
    insert: to(MEMBER),
    update: { [MEMBER]: ['left_at'] },
  },
  person: { select: Object.fromEntries(SIGNED_IN.map((role) => [role, PERSON])) },
  project: { select: to(RESEARCHER) },
  quota_lease: {
    select: to(MAINTAINER),
    insert: to(MAINTAINER),
    update: { [MAINTAINER]: ['points'] },
    delete: to(MAINTAINER),
  },
  reminder: { select: to(MAINTAINER), insert: to(MAINTAINER), update: { [MAINTAINER]: ['sent_at'] } },
  representation: {
    select: to(COMMITTEE, MAINTAINER),
    insert: { [COMMITTEE]: ['seat_id', 'committee_id', 'institution_id', 'alternate'] },
    update: { [COMMITTEE]: ['alternate'] },
    delete: to(COMMITTEE),
  },
  representative_address: {
    select: to(COMMITTEE, MAINTAINER),
    insert: to(COMMITTEE),
    update: { [COMMITTEE]: ['address'] },
    delete: to(COMMITTEE),
  },
  requirement: {
    select: to(...ANYONE),
    insert: to(COMMITTEE),
    update: {
      [COMMITTEE]: [
        ...['parent_key', 'ordinal', 'depth', 'kind', 'class', 'level', 'title', 'statement', 'guidance'],
        ...['classification', 'effective_from', 'mappings', 'from_keys', 'params', 'digest', 'search_text'],
      ],
    },
    delete: to(COMMITTEE),
  },
  sharing_group: {
    select: { ...to(MEMBER), [CHANNEL]: ['id', 'shows_past'] },
    insert: to(MEMBER),
    update: { [MEMBER]: ['name', 'purpose'] },
  },
  sighting: {
    select: to(MEMBER, CHANNEL, REGULATOR),
    insert: to(MEMBER),
    update: { [MEMBER]: ['shared_under', 'audience', 'hold_id'] },
  },
  sighting_hold: {},
  sighting_reporter: { select: to(MEMBER, CHANNEL, REGULATOR), insert: to(MEMBER) },
  signed_statement: { select: to(...ANYONE), insert: to(COMMITTEE) },
  standard: {
    select: { ...to(...ANYONE), [MAINTAINER]: ['id', 'key'] },
    insert: { [COMMITTEE]: ['id', 'key', 'kind', 'title', 'committee_id'] },
    update: { [COMMITTEE]: ['title'] },
  },
  standard_comment: {
    select: to(...PARTICIPANTS),
    insert: to(...PARTICIPANTS),
    update: { [COMMITTEE]: ['disposition', 'disposition_reason', 'disposed_by', 'disposed_at'] },
  },
  standard_event: {
    select: { ...to(...PARTICIPANTS), [MAINTAINER]: ['id', 'at', 'published_at', 'stamp_due'] },
    update: { [MAINTAINER]: ['published_at', 'stamp_due'] },
  },
  standard_edit: { select: to(COMMITTEE), insert: to(COMMITTEE) },
  standard_version: {
    select: { ...to(...ANYONE), [MAINTAINER]: ['id', 'status', 'valid_until', 'revision'] },
    insert: to(COMMITTEE),
    update: {
      [COMMITTEE]: [
        ...['status', 'comment_until', 'published_at', 'review_due_at', 'valid_until', 'ended_at', 'end_reason'],
        'revision',
        ...['title', 'summary', 'label', 'disclosure', 'exchange', 'widest_labels', 'releases', 'format', 'digest'],
        'requirement_count',
      ],
      [MAINTAINER]: ['status', 'comment_until', 'ended_at', 'revision'],
    },
  },
  statement_in_force: { select: to(...ANYONE), insert: to(COMMITTEE) },
  statement_signature: { select: to(...ANYONE), insert: to(COMMITTEE) },
  unsealed: { select: to(MAINTAINER), delete: to(MAINTAINER) },
  upload: {
    select: {
      ...to(MEMBER, COMMITTEE),
      [MAINTAINER]: ['id', 'institution_id', 'size', 'complete', 'created_at'],
    },
    insert: to(MEMBER, COMMITTEE),
    update: { [MEMBER]: ['size', 'complete'], [COMMITTEE]: ['size', 'complete'] },
    delete: to(MEMBER, COMMITTEE, MAINTAINER),
  },
  upload_chunk: {
    select: { ...to(MEMBER, COMMITTEE), [MAINTAINER]: ['upload_id', 'key_id'] },
    insert: to(MEMBER, COMMITTEE),
  },
  version_drafter: { select: to(COMMITTEE), insert: to(COMMITTEE) },
  vote: {
    select: to(...PARTICIPANTS, MAINTAINER),
    insert: to(COMMITTEE),
    update: { [COMMITTEE]: ['choice', 'reason', 'seat_id', 'cast_at'] },
  },
};

/** Table → command → role → columns; whoever is not named has no right, and the backup reads everything. */
export const RIGHTS: Readonly<Record<Table, Rights>> = Object.fromEntries(
  Object.entries(RULES).map(([table, rights]) => [
    table,
    { ...rights, select: { ...rights.select, entente_backup: 'all' } },
  ]),
);

/** Function → who may ask it, beside its owner. */
export const MAY_CALL: Readonly<Record<string, readonly string[]>> = {
  'answer_invitation(uuid,boolean)': ANYONE,
  'ballot_is_over(uuid)': [COMMITTEE],
  'carry_honestly()': [],
  'charged_conformance(uuid)': [MAINTAINER],
  'charged_losses(uuid)': [MAINTAINER],
  'charged_reports(uuid)': [MAINTAINER],
  'copy_audience()': [...OPERATION_ROLES, 'entente_backup', 'entente_server'],
  'hold_sightings()': [],
  'hold_sightings_of_group()': [],
  'hold_sightings_of_named()': [],
  'keep_ballot()': [],
  'keep_below_widest()': [],
  'keep_crosswalk()': [],
  'keep_crosswalk_entries()': [],
  'keep_crosswalk_reviews()': [],
  'keep_new_below_widest()': [],
  'keep_text()': [],
  'keep_to_life()': [],
  'keep_under_cap()': [],
  'make_crosswalk_known()': [],
  'make_known()': [],
  'narrow_labels()': [],
  'note_ballot()': [],
  'note_comment()': [],
  'note_version()': [],
  'nameable_seats(uuid[])': OPERATION_ROLES,
  'my_key()': OPERATION_ROLES,
  'only_take_back()': [],
  'open_period(text,integer,timestamp with time zone,timestamp with time zone,timestamp with time zone)': [MAINTAINER],
  'person_of(text,text)': [MEMBER, COMMITTEE],
  'refuse_change()': [],
  'resolve_actor(text,text,text)': ['entente_server'],
  'sharing_is_stopped()': OPERATION_ROLES,
  'submitted_by_me(uuid)': OPERATION_ROLES,
  'vote_while_open()': [],
  'withdraw_my_sightings()': [MEMBER],
};

/** View of its owner's → who may read it, beside its owner; none is written. */
export const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  grouped_indicator: [CHANNEL, MEMBER],
  my_group: [CHANNEL, MEMBER],
  my_hold: [CHANNEL, MEMBER, REGULATOR],
  my_invitation: [...ANYONE].sort(),
  named_indicator: [CHANNEL, MEMBER, REGULATOR],
  owned_indicator: [MEMBER],
  seated_indicator: [MEMBER, REGULATOR],
};
