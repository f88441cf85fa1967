import type { Operation } from '../operation.js';

export interface Incident {
  readonly id: string;
  readonly reason: string;
  readonly stoppedAt: Date;
  readonly resumedAt: Date | null;
}

/** The stop under way, or the latest of those that are over; undefined where there never was one. */
export async function latestIncident({ sql }: Operation): Promise<Incident | undefined> {
  const [row] = await sql<Incident[]>`select id, reason, stopped_at as "stoppedAt", resumed_at as "resumedAt"
    from incident_stop order by stopped_at desc, id desc limit 1`;
  return row;
}

export async function insertStop(
  { sql }: Operation,
  { id, reason, seatId, at }: { id: string; reason: string; seatId: string; at: Date },
): Promise<void> {
  await sql`insert into incident_stop (id, reason, seat_id, stopped_at) values (${id}, ${reason}, ${seatId}, ${at})`;
}

export async function endStop({ sql }: Operation, at: Date): Promise<void> {
  await sql`update incident_stop set resumed_at = ${at} where resumed_at is null`;
}
