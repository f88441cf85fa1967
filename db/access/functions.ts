import { AGGREGATE_FUNCTIONS } from '../aggregates/functions.js';
import type { DefinedFunction } from './definedFunction.js';
import { ANYONE } from './policy.js';
import { OPERATION_ROLES, OWNER_ROLE } from './roles.js';

/**
 * Questions that a policy or a use case must ask of rows the actor may not read. Each answers less than the rows say, and
 * only about what the caller already names or is part of.
 */
const FUNCTIONS: readonly DefinedFunction[] = [
  {
    // People hand out the ids of their own seats, and a seat's role never changes: whoever asks again is told the same, and so not
    // whether the person stays. A seat that has ended reaches nobody. Ids are random, so nobody comes upon one by trying; an id that
    // no seat ever had is refused, or a slip of the pen would share with nobody unnoticed.
    signature: 'nameable_seats(ids uuid[])',
    returns: 'setof uuid',
    body: `select m.id from membership m where m.id = any(ids) and m.role in ('analyst', 'administrator', 'assessor', 'regulator')`,
  },
  {
    // A grant of the columns would let an administrator accept in their stead: row-level security does not see what a column was.
    signature: 'answer_invitation(seat uuid, accepted boolean)',
    returns: 'setof uuid',
    to: ANYONE,
    volatile: true,
    body: `update membership m set started_at = case when accepted then now() else m.started_at end,
        invited_until = case when not accepted then m.invited_until end, ended_at = case when not accepted then now() end
      where m.id = seat and m.ended_at is null and m.invited_until > now()
        and m.person_id = nullif(current_setting('entente.person', true), '')::uuid returning m.id`,
  },
  {
    signature: 'sharing_is_stopped()',
    returns: 'boolean',
    body: 'select exists (select from incident_stop where resumed_at is null)',
  },
  {
    // A policy on `assessment_grant` that read `assessment`, whose rows are read by grant too, would recurse.
    signature: 'submitted_by_me(wanted uuid)',
    returns: 'boolean',
    body: `select exists (select from assessment where id = wanted and status = 'submitted'
      and organization_id = nullif(current_setting('entente.organization', true), '')::uuid)`,
  },
  {
    // A policy on `organization` that read `organization` would recurse.
    signature: 'my_key()',
    returns: 'text',
    body: `select key from organization where id = nullif(current_setting('entente.organization', true), '')::uuid`,
  },
  {
    // Tells whether all have voted, never who has, and only to the committee's chair, who may then close the ballot early.
    signature: 'ballot_is_over(wanted uuid)',
    returns: 'boolean',
    to: ['entente_committee'],
    body: `select exists (select from ballot b join standard s on s.id = b.standard_id where b.id = wanted
      and s.committee_id = nullif(current_setting('entente.organization', true), '')::uuid
      and current_setting('entente.role', true) = 'chair' and (b.closes_at <= now() or not exists (
      select from ballot_voter w where w.ballot_id = b.id and not exists (
        select from vote v where v.ballot_id = w.ballot_id and v.institution_id = w.institution_id))))`,
  },
  {
    // Who leaves takes back what they reported. Holds are written by a trigger otherwise, since their rows name recipients.
    signature: 'withdraw_my_sightings()',
    returns: 'void',
    to: ['entente_member'],
    volatile: true,
    body: `with mine as (
        select s.id, s.indicator_id from sighting s join sighting_reporter r on r.sighting_id = s.id
        where r.organization_id = nullif(current_setting('entente.organization', true), '')::uuid
          and current_setting('entente.role', true) = 'administrator'
      ), held as (
        insert into sighting_hold (id, indicator_id, tlp, audience, organizations, seats)
        select gen_random_uuid(), i.id, i.tlp, 'owner', '{}', '{}' from indicator i where i.id in (select indicator_id from mine)
        returning id, indicator_id
      )
      update sighting s set hold_id = held.id, audience = null from mine join held using (indicator_id) where s.id = mine.id`,
  },
  {
    // Must not tell whether the person was known. Either way one row is written and locked, so that nothing differs: neither the
    // answer (a random id) nor the time, nor which transactions wait for it, nor the row's xmin.
    signature: 'person_of(issuer text, subject text)',
    returns: 'uuid',
    to: ['entente_member', 'entente_committee'],
    volatile: true,
    body: `insert into person (id, issuer, subject) select gen_random_uuid(), $1, $2
      where current_setting('entente.role', true) in ('administrator', 'chair')
      on conflict (issuer, subject) do update set subject = excluded.subject returning id`,
  },
];

export const DEFINED_FUNCTIONS: readonly string[] = [...FUNCTIONS, ...AGGREGATE_FUNCTIONS].flatMap((defined) => {
  const { signature, returns, body, to = OPERATION_ROLES, volatile = false } = defined;
  const name = `entente.${signature.replace(/\w+ (\w+(\[\])?)/g, '$1')}`;
  return [
    `create or replace function entente.${signature} returns ${returns} language sql ${volatile ? 'volatile' : 'stable'} security definer
     set search_path = public, pg_temp as $$ ${body} $$`,
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to ${to.join(', ')}`,
    `alter function ${name} owner to ${OWNER_ROLE}`,
  ];
});
