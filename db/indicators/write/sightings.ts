import type { SightingKind } from '../../../standards/indicators/types.js';
import type { Operation } from '../../operation.js';

export async function insertSighting(
  { sql }: Operation,
  row: {
    id: string;
    indicatorId: string;
    kind: SightingKind;
    seenAt: Date;
    count: number;
    organizationId: string;
    sharedUnder: readonly string[];
  },
): Promise<void> {
  await sql`insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
    values (${row.id}, ${row.indicatorId}, ${row.kind}, ${row.seenAt}, ${row.count}, ${[...row.sharedUnder]})`;
  await sql`insert into sighting_reporter (sighting_id, organization_id) values (${row.id}, ${row.organizationId})`;
}

/** Lets the institution's own sightings of an indicator follow its audience again; how many of them are its own. */
export async function releaseSightings(
  { sql }: Operation,
  indicatorId: string,
  organizationId: string,
): Promise<number> {
  const own = sql`s.indicator_id = ${indicatorId} and exists (select from sighting_reporter r
    where r.sighting_id = s.id and r.organization_id = ${organizationId}::uuid)`;
  await sql`update sighting s set hold_id = null, audience = i.audience from indicator i
    where i.id = s.indicator_id and s.hold_id is not null and ${own}`;
  const [{ count }] = await sql<[{ count: number }]>`select count(*)::int from sighting s where ${own}`;
  return count;
}
