import type { SightingKind } from '../../standards/indicators/types.js';
import type { Operation } from '../operation.js';

export interface SightingRow {
  id: string;
  indicatorId: string;
  kind: SightingKind;
  seenAt: Date;
  count: number;
  /** The reporter, when it is the reader's own organization; null otherwise. */
  ownerId: string | null;
}

/** The newest `limit` sightings of each indicator. */
export const listSightings = ({ sql }: Operation, indicatorIds: readonly string[], limit: number) => sql<SightingRow[]>`
  select s.id, wanted.id as "indicatorId", s.kind, s.seen_at as "seenAt", s.count, r.organization_id as "ownerId"
  from unnest(${[...indicatorIds]}::uuid[]) as wanted(id)
  cross join lateral (
    select * from sighting where indicator_id = wanted.id order by seen_at desc, id desc limit ${limit}
  ) s
  left join sighting_reporter r on r.sighting_id = s.id
  order by s.seen_at desc, s.id desc`;

export async function insertSighting(
  { sql }: Operation,
  row: { id: string; indicatorId: string; kind: SightingKind; seenAt: Date; count: number; organizationId: string },
): Promise<void> {
  await sql`insert into sighting (id, indicator_id, kind, seen_at, count)
    values (${row.id}, ${row.indicatorId}, ${row.kind}, ${row.seenAt}, ${row.count})`;
  await sql`insert into sighting_reporter (sighting_id, organization_id) values (${row.id}, ${row.organizationId})`;
}
