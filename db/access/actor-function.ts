import { OWNER_ROLE, ROLE_OF_SEAT, SERVER_ROLE } from './roles.js';

const roleCases = Object.entries(ROLE_OF_SEAT)
  .map(([seat, role]) => `when '${seat}' then '${role}'`)
  .join(' ');

/**
 * `entente.resolve_actor(issuer, subject, seat)`: the one thing the server may ask before it has taken a role. One row:
 * the seat's columns when exactly one live membership fits, `candidates` (its or their `role@organization`) otherwise; of who has
 * invitations and no seat the person alone; and in any case the disclosure policy in force and why sharing is stopped, if it is, so
 * that an operation decides by what governs as it begins.
 */
export const RESOLVE_ACTOR: readonly string[] = [
  `create or replace function entente.resolve_actor(issuer text, subject text, seat text)
   returns table (seat_id uuid, person_id uuid, organization_id uuid, institution_id uuid, seat_role text, db_role text,
     policy_id uuid, stopped text, candidates text[])
   language plpgsql stable security definer set search_path = public, pg_temp as $$
   #variable_conflict use_column
   begin return query
     with seats as (
       select m.id, m.person_id, m.organization_id, coalesce(o.institution_id, o.id) as institution_id, m.role,
         m.role || '@' || o.key as name
       from person p
       join membership m on m.person_id = p.id and m.ended_at is null and m.invited_until is null
       join organization o on o.id = m.organization_id
       where p.issuer = $1 and p.subject = $2
         and (m.project_id is null or exists (select from project r where r.id = m.project_id and r.ends_at > now()))
     ), fitting as (select * from seats where $3 is null or name = $3 or id::text = $3),
     chosen as (select * from fitting where (select count(*) from fitting) = 1)
     select c.id, case when exists (select from seats) then c.person_id else (
         select p.id from person p where p.issuer = $1 and p.subject = $2 and exists (
           select from membership m where m.person_id = p.id and m.ended_at is null and m.invited_until > now())) end,
       c.organization_id, c.institution_id, c.role,
       case coalesce(c.role, 'public') ${roleCases} end,
       (select id from disclosure_policy order by effective_at desc, id desc limit 1),
       (select reason from incident_stop where resumed_at is null),
       (select coalesce(array_agg(name order by name), '{}') from seats)
     from (select 1) as always left join chosen c on true;
   end $$`,
  `revoke all on function entente.resolve_actor(text, text, text) from public`,
  `grant execute on function entente.resolve_actor(text, text, text) to ${SERVER_ROLE}`,
  `alter function entente.resolve_actor(text, text, text) owner to ${OWNER_ROLE}`,
];
