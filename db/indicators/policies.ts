import { MY_ORGANIZATION, type TableRules } from '../access/policy.js';

const mine = `organization_id = ${MY_ORGANIZATION}`;
// `indicator_owner` shows its reader only the reader's own rows, so finding one is owning the indicator.
// OFFSET 0 keeps the planner from answering such an EXISTS by hashing everything the reader owns, once a statement.
const owned = (id: string) => `exists (select from indicator_owner o where o.indicator_id = ${id} offset 0)`;
// Qualified: unqualified, the name would be `indicator_owner`'s own column, and the condition always true.
const ofOwned = (table: string) => owned(`${table}.indicator_id`);
const received = `exists (select from indicator_recipient r
  where r.indicator_id = indicator.id and r.organization_id = ${MY_ORGANIZATION} offset 0)`;
const ofMembers = "audience = 'members'";
const ofVisible = 'exists (select from indicator i where i.id = indicator_id offset 0)';

const CONTENT = [
  'type',
  'value',
  'fingerprint',
  'pattern',
  'name',
  'description',
  'tlp',
  'audience',
  'confidence',
  'valid_from',
  'valid_until',
  'indicator_types',
  'technique',
  'channel',
  'labels',
  'version',
  'revoked',
  'modified_at',
  'stamp_due',
];

/** A table read and written by its owner alone. */
const ownersAlone = (rows: string): TableRules[string] => [
  { to: ['entente_member'], command: 'select', rows },
  { to: ['entente_member'], command: 'insert', rows },
];

export const indicatorRules: TableRules = {
  indicator: [
    {
      to: ['entente_member'],
      command: 'select',
      rows: `${ofMembers} or ${owned('indicator.id')} or ${received}`,
    },
    // Its owner's row follows in the same transaction; the key there keeps anyone from claiming it afterwards.
    { to: ['entente_member'], command: 'insert', rows: 'published_at is null' },
    { to: ['entente_member'], command: 'update', rows: owned('indicator.id'), columns: CONTENT },
    { to: ['entente_maintainer'], command: 'select', rows: 'true', columns: ['id', 'published_at', 'stamp_due'] },
    { to: ['entente_maintainer'], command: 'update', rows: 'true', columns: ['published_at', 'stamp_due'] },
  ],
  indicator_owner: ownersAlone(mine),
  indicator_publisher: [
    { to: ['entente_member'], command: 'select', rows: `${ofMembers} or ${ofVisible}` },
    { to: ['entente_member'], command: 'insert', rows: `${mine} and ${ofOwned('indicator_publisher')}` },
    { to: ['entente_member'], command: 'delete', rows: `${mine} and ${ofOwned('indicator_publisher')}` },
  ],
  indicator_recipient: [
    { to: ['entente_member'], command: 'select', rows: `${mine} or ${ofOwned('indicator_recipient')}` },
    { to: ['entente_member'], command: 'insert', rows: ofOwned('indicator_recipient') },
    { to: ['entente_member'], command: 'delete', rows: ofOwned('indicator_recipient') },
  ],
  indicator_private: [
    { to: ['entente_member'], command: 'select', rows: mine },
    { to: ['entente_member'], command: 'insert', rows: `${mine} and ${ofOwned('indicator_private')}` },
    { to: ['entente_member'], command: 'update', rows: `${mine} and ${ofOwned('indicator_private')}` },
  ],
  indicator_version: ownersAlone(ofOwned('indicator_version')),
  sighting: [
    { to: ['entente_member'], command: 'select', rows: `${ofMembers} or ${ofVisible}` },
    { to: ['entente_member'], command: 'insert', rows: ofVisible },
  ],
  sighting_reporter: ownersAlone(mine),
};
