import { shownInStay } from '../members/stays.js';
import { ANYONE, MY_INSTITUTION, MY_ORGANIZATION, MY_PERSON, MY_SEAT } from './policy.js';
import { type OperationRole, OWNER_ROLE } from './roles.js';

interface OwnersView {
  readonly name: string;
  readonly to: readonly OperationRole[];
  readonly query: string;
}

/** Groups that the actor's institution is in, since when, and whether they show what they were sent before. */
const MY_STAYS = `select m.group_id, m.joined_at, k.shows_past from group_member m join sharing_group k on k.id = m.group_id
  where m.left_at is null and m.organization_id = ${MY_INSTITUTION}`;

/**
 * What reaches the actor, for the policies that ask it for each row. A view reads with its owner's rights, so that a policy's
 * plan does not carry the policies of the tables it asks, and theirs in turn (ADR 0008). Its own condition is therefore all
 * that keeps it to the rows of the actor's institution or seat.
 */
export const VIEWS: readonly OwnersView[] = [
  {
    name: 'my_group',
    to: ['entente_member', 'entente_channel'],
    query: MY_STAYS,
  },
  {
    name: 'owned_indicator',
    to: ['entente_member'],
    query: `select indicator_id from indicator_owner where organization_id = ${MY_ORGANIZATION}`,
  },
  {
    name: 'named_indicator',
    to: ['entente_member', 'entente_channel', 'entente_regulator'],
    query: `select indicator_id from indicator_recipient where organization_id = ${MY_INSTITUTION}`,
  },
  {
    name: 'grouped_indicator',
    to: ['entente_member', 'entente_channel'],
    query: `select g.indicator_id from indicator_group g join (${MY_STAYS}) m on m.group_id = g.group_id and ${shownInStay('g', 'm', 'm')}`,
  },
  {
    // With whose they are: whoever is invited may know nothing else of the organization yet.
    name: 'my_invitation',
    to: ANYONE,
    query: `select m.id, m.role, m.name, m.started_at, m.invited_until, o.key as organization_key, o.name as organization_name
      from membership m join organization o on o.id = m.organization_id
      where m.person_id = ${MY_PERSON} and m.ended_at is null and m.invited_until > now()`,
  },
  {
    name: 'seated_indicator',
    to: ['entente_member', 'entente_regulator'],
    query: `select indicator_id from indicator_seat where seat_id = ${MY_SEAT}`,
  },
  {
    name: 'my_hold',
    to: ['entente_member', 'entente_channel', 'entente_regulator'],
    // As policies have it for the indicator: AMBER goes on to an organization's channels, AMBER+STRICT and RED do not.
    query: `select id as hold_id from sighting_hold where audience = 'members' or ${MY_SEAT} = any(seats)
      or (${MY_INSTITUTION} = any(organizations) and (${MY_INSTITUTION} = ${MY_ORGANIZATION} or (tlp = 'amber' and audience = 'recipients')))`,
  },
];

/** The statement that makes the view. Without `security_barrier` a reader's condition could see rows before the view's own hides them. */
export const createView = (name: string, query: string): string =>
  `create or replace view entente.${name} with (security_barrier) as ${query}`;

export const DEFINED_VIEWS: readonly string[] = VIEWS.flatMap(({ name, to, query }) => [
  createView(name, query),
  `alter view entente.${name} owner to ${OWNER_ROLE}`,
  `grant select on entente.${name} to ${to.join(', ')}`,
]);
