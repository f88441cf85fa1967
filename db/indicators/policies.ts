import { MY_INSTITUTION, MY_ORGANIZATION, MY_SEAT, type TableRules } from '../access/policy.js';
import { SHARING_IS_OPEN } from '../incident/policies.js';
import { shownInStay } from '../members/stays.js';
import { WRITTEN_COLUMNS } from './columns.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
const ofMyInstitution = `organization_id = ${MY_INSTITUTION}`;
const inMyGroups = 'group_id in (select m.group_id from entente.my_group m)';
// OFFSET 0 keeps the planner from answering such an EXISTS by hashing all that reaches the reader, once a statement.
const reaches = (view: string, id: string) =>
  `exists (select from entente.${view} v where v.indicator_id = ${id} offset 0)`;
const owned = (id: string) => reaches('owned_indicator', id);
// `indicator_owner` shows a channel only what its institution owns.
const ownedByMyInstitution = 'exists (select from indicator_owner o where o.indicator_id = indicator.id offset 0)';
// Qualified: unqualified, the name would be `indicator_owner`'s own column, and the condition always true.
const ofOwned = (table: string) => owned(`${table}.indicator_id`);
const ofMembers = "audience = 'members'";
/** A group's recipients as far as the institution's stay in it shows them. */
const reachedInGroups = `exists (select from entente.my_group m where m.group_id = indicator_group.group_id
  and ${shownInStay('indicator_group', 'm', 'm')})`;
const ofVisible = (table: string) => `exists (select from indicator i where i.id = ${table}.indicator_id offset 0)`;

// `sighting_reporter` shows whoever asks what they reported themselves.
const reportedByMe = 'exists (select from sighting_reporter r where r.sighting_id = sighting.id offset 0)';

const named = reaches('named_indicator', 'indicator.id');
const grouped = reaches('grouped_indicator', 'indicator.id');
const seated = reaches('seated_indicator', 'indicator.id');

// Of a channel's people none is a member: what names the institution is for its own.
const namedAsMember = `(${named} and ${MY_INSTITUTION} = ${MY_ORGANIZATION})`;

/**
 * TLP 2.0 (FIRST): AMBER and AMBER+STRICT stop at the organizations they name, by themselves or as a group; RED at the
 * individuals it names. An indicator shared while no policy is in force is for `owner` and reaches none of them.
 */
const toInstitution = `${ofMembers} or ${owned('indicator.id')}
  or (audience = 'recipients' and case when tlp = 'red' then ${seated} else ${namedAsMember} or ${grouped} end)`;
/** AMBER goes as far as the organization's own clients and partners, AMBER+STRICT does not. */
const toChannel = `${ofMembers}
  or (audience = 'recipients' and tlp = 'amber' and (${named} or ${grouped} or ${ownedByMyInstitution}))`;
const toRegulator = `${ofMembers} or (audience = 'recipients' and case when tlp = 'red' then ${seated} else ${named} end)`;

const CHANGED = [...WRITTEN_COLUMNS, 'version', 'revoked', 'modified_at', 'stamp_due'];

/** A table read and written by its owner alone. */
const ownersAlone = (rows: string): TableRules[string] => [
  { to: ['entente_member'], command: 'select', rows },
  { to: ['entente_member'], command: 'insert', rows },
];

/** Who reads what hangs on an indicator that they may see. */
const READERS = ['entente_member', 'entente_channel', 'entente_regulator'] as const;

export const indicatorRules: TableRules = {
  indicator: [
    { to: ['entente_member'], command: 'select', rows: toInstitution },
    { to: ['entente_channel'], command: 'select', rows: toChannel },
    { to: ['entente_regulator'], command: 'select', rows: toRegulator },
    {
      to: ['entente_public', 'entente_committee', 'entente_operator'],
      command: 'select',
      rows: `${ofMembers} and tlp = 'clear'`,
    },
    // Its owner's row follows in the same transaction; the key there keeps anyone from claiming it afterwards.
    { to: ['entente_member'], command: 'insert', rows: `published_at is null and ${SHARING_IS_OPEN}` },
    {
      to: ['entente_member'],
      command: 'update',
      rows: owned('indicator.id'),
      columns: CHANGED,
    },
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['id', 'published_at', 'stamp_due'] },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['published_at', 'stamp_due'] },
  ],
  indicator_owner: [
    ...ownersAlone(mine),
    // A channel has what its institution shares as AMBER; that it is the institution's own is not told by any field.
    {
      to: ['entente_channel'],
      command: 'select',
      rows: ofMyInstitution,
      columns: ['indicator_id', 'organization_id'],
    },
  ],
  indicator_publisher: [
    { to: READERS, command: 'select', rows: `${ofMembers} or ${ofVisible('indicator_publisher')}` },
    {
      to: ['entente_public', 'entente_committee', 'entente_operator'],
      command: 'select',
      rows: ofVisible('indicator_publisher'),
    },
    {
      to: ['entente_member'],
      command: 'insert',
      rows: `${mine} and ${ofOwned('indicator_publisher')} and ${SHARING_IS_OPEN}`,
    },
    { to: ['entente_member'], command: 'delete', rows: `${mine} and ${ofOwned('indicator_publisher')}` },
  ],
  indicator_recipient: [
    { to: ['entente_member'], command: 'select', rows: `${mine} or ${ofOwned('indicator_recipient')}` },
    { to: ['entente_channel', 'entente_regulator'], command: 'select', rows: ofMyInstitution },
    { to: ['entente_member'], command: 'insert', rows: `${ofOwned('indicator_recipient')} and ${SHARING_IS_OPEN}` },
    { to: ['entente_member'], command: 'delete', rows: ofOwned('indicator_recipient') },
  ],
  indicator_group: [
    { to: ['entente_member'], command: 'select', rows: `${reachedInGroups} or ${ofOwned('indicator_group')}` },
    { to: ['entente_channel'], command: 'select', rows: reachedInGroups },
    {
      to: ['entente_member'],
      command: 'insert',
      rows: `${inMyGroups} and ${ofOwned('indicator_group')} and ${SHARING_IS_OPEN}`,
    },
    { to: ['entente_member'], command: 'delete', rows: ofOwned('indicator_group') },
  ],
  indicator_seat: [
    { to: ['entente_member'], command: 'select', rows: `seat_id = ${MY_SEAT} or ${ofOwned('indicator_seat')}` },
    { to: ['entente_regulator'], command: 'select', rows: `seat_id = ${MY_SEAT}` },
    { to: ['entente_member'], command: 'insert', rows: `${ofOwned('indicator_seat')} and ${SHARING_IS_OPEN}` },
    { to: ['entente_member'], command: 'delete', rows: ofOwned('indicator_seat') },
  ],
  indicator_private: [
    { to: ['entente_member'], command: 'select', rows: mine },
    { to: ['entente_member'], command: 'insert', rows: `${mine} and ${ofOwned('indicator_private')}` },
    { to: ['entente_member'], command: 'update', rows: `${mine} and ${ofOwned('indicator_private')}` },
    // What is sealed is sealed to the maintainer too: rotation replaces one sealing by another.
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: 'true',
      columns: ['indicator_id', 'organization_id', 'sealed', 'key_id', 'case_index'],
    },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['sealed', 'key_id', 'case_index'] },
  ],
  indicator_version: ownersAlone(ofOwned('indicator_version')),
  sighting: [
    {
      to: READERS,
      command: 'select',
      rows: `${ofMembers} or (${ofVisible('sighting')} and (hold_id is null or ${reportedByMe}
        or exists (select from entente.my_hold h where h.hold_id = sighting.hold_id offset 0)))`,
    },
    { to: ['entente_member'], command: 'insert', rows: `${ofVisible('sighting')} and ${SHARING_IS_OPEN}` },
    {
      to: ['entente_member'],
      command: 'update',
      rows: `${reportedByMe} and ${SHARING_IS_OPEN}`,
      columns: ['shared_under', 'audience', 'hold_id'],
    },
  ],
  // Its rows name recipients: written by a trigger, and read through a view that says only whether it holds for the reader.
  sighting_hold: [],
  sighting_reporter: [
    ...ownersAlone(mine),
    { to: ['entente_channel', 'entente_regulator'], command: 'select', rows: mine },
  ],
};
