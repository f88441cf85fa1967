import { type TriggerFunction, triggerStatements } from '../access/trigger.js';
import { shownInStay } from '../members/stays.js';

/**
 * Whom the indicator reaches as it stands, before the change that fires the trigger. A group is kept as those in it now, so
 * that whoever joins later is no part of it.
 */
const READERS = `select i.tlp, i.audience,
    array(select o.organization_id from indicator_owner o where o.indicator_id = i.id
      union select r.organization_id from indicator_recipient r where r.indicator_id = i.id and reached.organizations
      union select m.organization_id from indicator_group g join group_member m on m.group_id = g.group_id and m.left_at is null
        join sharing_group k on k.id = g.group_id
        where g.indicator_id = i.id and reached.organizations and ${shownInStay('g', 'm', 'k')}) as organizations,
    array(select n.seat_id from indicator_seat n where n.indicator_id = i.id and reached.seats) as seats
  from indicator i cross join lateral (select i.audience = 'recipients' and i.tlp <> 'red' as organizations,
    i.audience = 'recipients' and i.tlp = 'red' as seats) reached
  where i.id = changed`;

// The indicator first, as who updates it has it locked: two that change it at once wait for each other, and not in a circle.
const HOLD = `if exists (select from sighting s where s.indicator_id = changed and s.hold_id is null) then
  perform from indicator i where i.id = changed for update;
  insert into sighting_hold (id, indicator_id, tlp, audience, organizations, seats)
    select gen_random_uuid(), changed, r.tlp, r.audience, r.organizations, r.seats from (${READERS}) r returning id into held;
  update sighting set hold_id = held, audience = null where indicator_id = changed and hold_id is null;
end if;`;

/** What a group was sent comes to who joins it, where it shows its past: what was reported of that until then does not. */
const HOLD_OF_GROUP = `for changed in select g.indicator_id from indicator_group g join sharing_group k on k.id = g.group_id
  where g.group_id = new.group_id and k.shows_past loop ${HOLD} end loop;`;

const declare = 'changed uuid; held uuid';
const FUNCTIONS: readonly TriggerFunction[] = [
  { name: 'hold_sightings', declare, body: `changed := old.id; ${HOLD} return new;` },
  { name: 'hold_sightings_of_group', declare, body: `${HOLD_OF_GROUP} return new;` },
  {
    name: 'hold_sightings_of_named',
    declare,
    body: `changed := coalesce(new.indicator_id, old.indicator_id); ${HOLD} return coalesce(new, old);`,
  },
];

const NAMING = ['indicator_recipient', 'indicator_group', 'indicator_seat'];

/**
 * Whatever changes whom an indicator reaches, its sightings stay with those that it reached until then: not every statement that
 * could do so has to think of them. A narrower one holds them as well, or the next wider one would show them.
 */
export const HOLD_SIGHTINGS = triggerStatements(FUNCTIONS, [
  `create or replace trigger hold_sightings before update of tlp, audience on indicator for each row
    when (old.tlp <> new.tlp or old.audience <> new.audience) execute function entente.hold_sightings()`,
  `create or replace trigger hold_sightings before insert on group_member for each row
    execute function entente.hold_sightings_of_group()`,
  ...NAMING.map(
    (table) => `create or replace trigger hold_sightings before insert or update or delete on ${table}
      for each row execute function entente.hold_sightings_of_named()`,
  ),
]);
