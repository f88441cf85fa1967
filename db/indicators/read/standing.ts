import type { Fragment } from 'postgres';
import { isSeated } from '../../../standards/access/actor.js';
import type { Operation } from '../../operation.js';

/** How the reader stands to a row of `indicator i`, as SQL conditions; they hold without row-level security too. */
export interface StandingSql {
  /** Id of the owner, when that is the reader's own organization. */
  readonly ownerId: Fragment;
  readonly received: Fragment;
  readonly grouped: Fragment;
}

// OFFSET 0: as in policies, or PostgreSQL answers by hashing all that the reader was ever sent, once a statement.
export function standingIn({ sql, actor }: Operation): StandingSql {
  const nobody = () => ({ ownerId: sql`null::uuid`, received: sql`false`, grouped: sql`false` });
  if (!isSeated(actor)) return nobody();
  const { role, organizationId, institutionId, seatId } = actor;
  const named = sql`exists (select from indicator_recipient r
    where r.indicator_id = i.id and r.organization_id = ${institutionId}::uuid offset 0)`;
  const grouped = sql`exists (select from indicator_group g join group_member m on m.group_id = g.group_id
    join sharing_group k on k.id = g.group_id
    where g.indicator_id = i.id and m.organization_id = ${institutionId}::uuid and m.left_at is null
      and (k.shows_past or g.shared_at >= m.joined_at) offset 0)`;
  const seated = sql`exists (select from indicator_seat n where n.indicator_id = i.id and n.seat_id = ${seatId}::uuid offset 0)`;
  const received = sql`case when i.tlp = 'red' then ${seated} else ${named} end`;
  const ownerIs = (id: string) => sql`(select own.organization_id from indicator_owner own
    where own.indicator_id = i.id and own.organization_id = ${id}::uuid)`;
  switch (role) {
    case 'analyst':
    case 'administrator':
    case 'assessor':
      return { ownerId: ownerIs(organizationId), received, grouped: sql`(i.tlp <> 'red' and ${grouped})` };
    case 'agent':
      // What the channel's institution shares itself comes to the channel as what its institution received.
      return { ...nobody(), received: sql`(${named} or ${ownerIs(institutionId)} is not null)`, grouped };
    case 'regulator':
      return { ...nobody(), received };
    default:
      return nobody();
  }
}
