import type { SightingKind } from '../../../standards/indicators/types.js';
import type { Operation } from '../../operation.js';

export interface NewSighting {
  readonly id: string;
  readonly indicatorId: string;
  readonly kind: SightingKind;
  readonly seenAt: Date;
  readonly count: number;
  /** The reporter's own reference, unique among theirs; null where there is none. */
  readonly key: string | null;
}

/** Those of these keys under which the organization reported before. */
export async function knownReports(
  { sql }: Operation,
  organizationId: string,
  sightings: readonly Pick<NewSighting, 'key'>[],
): Promise<ReadonlySet<string>> {
  const keys = sightings.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return new Set();
  const rows = await sql<{ key: string }[]>`select key from sighting_reporter
    where organization_id = ${organizationId} and key = any(${keys}::text[])`;
  return new Set(rows.map(({ key }) => key));
}

export async function insertSightings(
  { sql }: Operation,
  { organizationId, sharedUnder }: { readonly organizationId: string; readonly sharedUnder: readonly string[] },
  sightings: readonly NewSighting[],
): Promise<void> {
  if (sightings.length === 0) return;
  const rows = sql`jsonb_to_recordset(${sightings as never}::jsonb)
    as s(id uuid, "indicatorId" uuid, kind text, "seenAt" timestamptz, count int, key text)`;
  await sql`insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
    select s.id, s."indicatorId", s.kind, s."seenAt", s.count, ${[...sharedUnder]}::uuid[] from ${rows}`;
  await sql`insert into sighting_reporter (sighting_id, organization_id, key)
    select s.id, ${organizationId}::uuid, s.key from ${rows}`;
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
