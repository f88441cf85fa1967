import { ADMINISTERED_ROLES } from '../../standards/access/administration.js';
import { MY_INSTITUTION, MY_ORGANIZATION, MY_PERSON, MY_ROLE, SIGNED_IN, type TableRules } from '../access/policy.js';

const MINE = `organization_id = ${MY_ORGANIZATION}`;
const ofMyChannel = `exists (select from organization c
  where c.id = organization_id and c.institution_id = ${MY_ORGANIZATION} offset 0)`;
const inMyGroups = (column: string) => `${column} in (select m.group_id from entente.my_group m)`;
const keptByMe = `exists (select from sharing_group k where k.id = group_id and k.organization_id = ${MY_ORGANIZATION} offset 0)`;

/** Seats that the actor's own seat administers: at its organization and its channels, of roles with no right it lacks. */
const administered = Object.entries(ADMINISTERED_ROLES)
  .map(([role, { here, atChannels }]) => {
    const list = (roles: readonly string[]) => roles.map((name) => `'${name}'`).join(', ');
    const channels = atChannels.length > 0 ? ` or (${ofMyChannel} and role in (${list(atChannels)}))` : '';
    return `(${MY_ROLE} = '${role}' and ((${MINE} and role in (${list(here)}))${channels}))`;
  })
  .join(' or ');

/** By name, for a grant on the whole table would be one on its system columns, which tell when a person became known. */
const PERSON = ['id', 'issuer', 'subject'];

export const memberRules: TableRules = {
  organization: [
    {
      to: SIGNED_IN.filter((role) => role !== 'entente_researcher'),
      command: 'select',
      // Whom an institution works with is its own affair.
      rows: `kind <> 'channel' or institution_id = ${MY_INSTITUTION}`,
    },
    // Who keeps a standard is public; who takes part in the consortium is not, but for what they publish to the world.
    {
      to: ['entente_public'],
      command: 'select',
      rows: "kind = 'committee' or exists (select from indicator_publisher p where p.organization_id = organization.id offset 0)",
    },
    { to: ['entente_researcher'], command: 'select', rows: `kind = 'committee' or id = ${MY_ORGANIZATION}` },
    // Keys are rotated and destroyed by the institution's name.
    { to: ['entente_maintainer'], command: 'select', rows: "kind = 'institution'", columns: ['id', 'key', 'kind'] },
    {
      to: ['entente_member'],
      command: 'insert',
      // Keys are unique among all, hidden ones too: each institution's channels have a part of them to themselves.
      rows: `kind = 'channel' and institution_id = ${MY_ORGANIZATION} and ${MY_ROLE} = 'administrator'
        and starts_with(key, (select entente.my_key()) || '.')`,
    },
  ],
  person: [
    { to: SIGNED_IN, command: 'select', rows: `id = ${MY_PERSON}`, columns: PERSON },
    {
      to: ['entente_member', 'entente_committee'],
      command: 'select',
      rows: 'exists (select from membership m where m.person_id = person.id offset 0)',
      columns: PERSON,
    },
  ],
  membership: [
    { to: SIGNED_IN, command: 'select', rows: `person_id = ${MY_PERSON}` },
    { to: ['entente_member', 'entente_committee'], command: 'select', rows: administered },
    { to: ['entente_member', 'entente_committee'], command: 'insert', rows: administered },
    // Who has left is not reminded of a ballot.
    { to: ['entente_maintainer'], command: 'select', rows: "role = 'voter'", columns: ['id', 'ended_at'] },
    {
      to: ['entente_member', 'entente_committee'],
      command: 'update',
      // What has ended stays as it ended.
      rows: `(${administered}) and ended_at is null`,
      check: administered,
      columns: ['ended_at', 'name'],
    },
  ],
  project: [{ to: ['entente_researcher'], command: 'select', rows: MINE }],
  sharing_group: [
    { to: ['entente_member'], command: 'select', rows: `${MINE} or ${inMyGroups('id')}` },
    { to: ['entente_member'], command: 'insert', rows: `${MINE} and ${MY_ROLE} = 'administrator'` },
    {
      to: ['entente_member'],
      command: 'update',
      rows: `${MINE} and ${MY_ROLE} = 'administrator'`,
      columns: ['name', 'purpose'],
    },
  ],
  group_member: [
    {
      to: ['entente_member'],
      command: 'select',
      rows: `${MINE} or ${keptByMe} or (left_at is null and ${inMyGroups('group_id')})`,
    },
    // So that what a group was given can come to the channel; who else is in the group is not its affair.
    { to: ['entente_channel'], command: 'select', rows: `organization_id = ${MY_INSTITUTION} and left_at is null` },
    { to: ['entente_member'], command: 'insert', rows: `${keptByMe} and ${MY_ROLE} = 'administrator'` },
    {
      to: ['entente_member'],
      command: 'update',
      // Out only: who left comes back by the keeper's word, in a stay of its own.
      rows: `(${MINE} or ${keptByMe}) and ${MY_ROLE} = 'administrator' and left_at is null`,
      check: `(${MINE} or ${keptByMe}) and ${MY_ROLE} = 'administrator' and left_at is not null`,
      columns: ['left_at'],
    },
  ],
};
