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
