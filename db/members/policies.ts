import { ADMINISTERED_ROLES } from '../../standards/access/administration.js';
import { MY_INSTITUTION, MY_ORGANIZATION, MY_PERSON, MY_ROLE, SIGNED_IN, type TableRules } from '../access/policy.js';
import { SHARING_IS_OPEN } from '../incident/policies.js';

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

/** Named one by one: a grant on the whole table includes `xmin`, which tells when a person became known to the hub. */
const PERSON = ['id', 'issuer', 'subject'];

export const memberRules: TableRules = {
  organization: [
    {
      to: SIGNED_IN.filter((role) => role !== 'entente_researcher' && role !== 'entente_channel'),
      command: 'select',
      // Nobody else is told which third parties an institution works with.
      rows: `kind <> 'channel' or institution_id = ${MY_ORGANIZATION}`,
    },
    // The others that its institution works with are its competitors.
    {
      to: ['entente_channel'],
      command: 'select',
      rows: `kind <> 'channel' or (id = ${MY_ORGANIZATION} and institution_id = ${MY_INSTITUTION})`,
    },
    // Which committee keeps a standard is public. That an institution takes part is not, unless it publishes to everybody.
    {
      to: ['entente_public'],
      command: 'select',
      rows: "kind = 'committee' or exists (select from indicator_publisher p where p.organization_id = organization.id offset 0)",
    },
    { to: ['entente_researcher'], command: 'select', rows: `kind = 'committee' or id = ${MY_ORGANIZATION}` },
    // The command that rotates and destroys data keys names the institution by its key.
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: "kind = 'institution'",
      columns: ['id', 'key', 'kind', 'left_at'],
    },
    {
      to: ['entente_member'],
      command: 'update',
      // Who has left comes back as a new party.
      rows: `(id = ${MY_ORGANIZATION} or institution_id = ${MY_ORGANIZATION}) and ${MY_ROLE} = 'administrator' and left_at is null`,
      check: 'left_at is not null',
      columns: ['left_at'],
    },
    {
      to: ['entente_member'],
      command: 'insert',
      // A key is unique among all organizations, hidden ones too. Since a channel's begins with its institution's, a key that is
      // taken tells nothing of others' channels.
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
    // What is given is an invitation.
    {
      to: ['entente_member', 'entente_committee'],
      command: 'insert',
      rows: `(${administered}) and invited_until is not null`,
    },
    // The hub's upkeep reminds voters of ballots, and has to know who has left, or has still to come.
    {
      to: ['entente_maintainer'],
      command: 'select',
      rows: "role = 'voter'",
      columns: ['id', 'ended_at', 'invited_until'],
    },
    {
      to: ['entente_member', 'entente_committee'],
      command: 'update',
      // A seat that has ended is not changed any more.
      rows: `(${administered}) and ended_at is null`,
      check: administered,
      columns: ['ended_at', 'name'],
    },
  ],
  project: [{ to: ['entente_researcher'], command: 'select', rows: MINE }],
  sharing_group: [
    { to: ['entente_member'], command: 'select', rows: `${MINE} or ${inMyGroups('id')}` },
    // Whether what a group was sent before comes to a channel's institution, and nothing else of it.
    { to: ['entente_channel'], command: 'select', rows: inMyGroups('id'), columns: ['id', 'shows_past'] },
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
    // What a group was given reaches the channels of its members; a channel does not learn who else is in the group.
    { to: ['entente_channel'], command: 'select', rows: `organization_id = ${MY_INSTITUTION} and left_at is null` },
    {
      to: ['entente_member'],
      command: 'insert',
      // Who joins may read what the group was sent before. Whoever makes a group is in it, and reads nothing new.
      rows: `${keptByMe} and ${MY_ROLE} = 'administrator' and (${SHARING_IS_OPEN} or ${MINE})`,
    },
    {
      to: ['entente_member'],
      command: 'update',
      // A stay can be ended, not reopened: who left comes back when the keeper adds them anew.
      rows: `(${MINE} or ${keptByMe}) and ${MY_ROLE} = 'administrator' and left_at is null`,
      check: `(${MINE} or ${keptByMe}) and ${MY_ROLE} = 'administrator' and left_at is not null`,
      columns: ['left_at'],
    },
  ],
};
