import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { seatId, seatOf } from '../../../../support/world/members.js';
import { always, type Cases } from './case.js';

/** What stops or ends all that is asked after it: each is undone at once. Where inputs are made beforehand these are refused ones. */
export function wholeCases(sql: Sql): Cases {
  const resume = async () => void (await sql`update incident_stop set resumed_at = now() where resumed_at is null`);
  return {
    stopSharing: {
      relations: always('own'),
      make: async () => ({ reason: 'Keys were stolen.' }),
      after: resume,
      fields: {},
    },
    resumeSharing: {
      relations: always('own'),
      make: async () => {
        const at = new Date();
        await sql`insert into incident_stop (id, reason, seat_id, stopped_at)
          values (${randomUUID()}, 'Keys were stolen.', ${seatId('operator@hub')}, ${at})`;
        return { stoppedAt: at.toISOString() };
      },
      after: resume,
      fields: {},
    },
    leaveConsortium: {
      relations: always('own'),
      make: async (reader) => ({ key: reader ? seatOf(reader).organization : 'aurora', data: 'KEEP' }),
      after: async () => {
        const [left] = await sql<{ at: Date }[]>`select max(left_at) as at from organization`;
        if (!left?.at) return;
        await sql`update membership set ended_at = null where ended_at = ${left.at}`;
        await sql`update group_member set left_at = null where left_at = ${left.at}`;
        await sql`update assessment_grant set revoked_at = null where revoked_at = ${left.at}`;
        await sql`update organization set left_at = null`;
      },
      fields: {},
    },
  };
}
