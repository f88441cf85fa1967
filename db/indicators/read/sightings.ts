import type { SightingKind } from '../../../standards/indicators/types.js';
import type { Operation } from '../../operation.js';
import { shownIn } from './shown.js';

export interface SightingRow {
  id: string;
  indicatorId: string;
  kind: SightingKind | null;
  seenAt: Date | null;
  count: number;
  /** Ids of policies, joined by commas. */
  sharedUnder: string;
  /** The reporter, when it is the reader's own organization; null otherwise. */
  ownerId: string | null;
}

/** The newest `limit` sightings of each indicator that the reader is shown; not by time where that is hidden. */
export function listSightings(op: Operation, indicatorIds: readonly string[], limit: number) {
  const { sql } = op;
  const shown = shownIn(op);
  const showsTime = shown.seenAt();
  const seenAt = showsTime ? sql`case when ${showsTime} then s.seen_at end` : sql`s.seen_at`;
  return sql<SightingRow[]>`
    select s.id, wanted.id as "indicatorId", s.kind, s.seen_at as "seenAt", s.count,
      array_to_string(s.shared_under, ',') as "sharedUnder", r.organization_id as "ownerId"
    from unnest(${[...indicatorIds]}::uuid[]) as wanted(id)
    cross join lateral (
      select s.*, ${seenAt} as place from indicator i join sighting s on s.indicator_id = i.id
      where i.id = wanted.id and ${shown.sighting()}
      order by place desc nulls last, s.id desc limit ${limit}
    ) s
    left join sighting_reporter r on r.sighting_id = s.id
    order by s.place desc nulls last, s.id desc`;
}

/** A sighting that the reader is shown, of an indicator that they are: what is hidden takes no statement more than what is absent. */
export async function findSighting(op: Operation, id: string): Promise<SightingRow | undefined> {
  const { sql } = op;
  const shown = shownIn(op);
  const [row] = await sql<SightingRow[]>`
    select s.id, s.indicator_id as "indicatorId", s.kind, s.seen_at as "seenAt", s.count,
      array_to_string(s.shared_under, ',') as "sharedUnder", r.organization_id as "ownerId"
    from sighting s join indicator i on i.id = s.indicator_id left join sighting_reporter r on r.sighting_id = s.id
    where s.id = ${id} and ${shown.sighting()} ${shown.row ? sql`and ${shown.row}` : sql``}`;
  return row;
}
