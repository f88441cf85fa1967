import type { Fragment } from 'postgres';
import type { Operation } from '../operation.js';

export interface Consented {
  readonly indicators: number;
  readonly sightings: number;
}

/** What was taken back from everybody stays so. */
const ownIndicators = ({ sql }: Operation, organizationId: string, policyId: string): Fragment => sql`
  i.shared_under <> array[${policyId}::uuid] and not (i.revoked and i.audience = 'owner') and exists (select from indicator_owner o
    where o.indicator_id = i.id and o.organization_id = ${organizationId}::uuid)`;

const ownSightings = ({ sql }: Operation, organizationId: string, policyId: string): Fragment => sql`
  s.shared_under <> array[${policyId}::uuid] and exists (select from sighting_reporter r
    where r.sighting_id = s.id and r.organization_id = ${organizationId}::uuid)`;

/** How many of the institution's own things are shared under other policies than this one alone. */
export async function countUnconsented(op: Operation, organizationId: string, policyId: string): Promise<Consented> {
  const [row] = await op.sql<[Consented]>`
    select (select count(*)::int from indicator i where ${ownIndicators(op, organizationId, policyId)}) as indicators,
      (select count(*)::int from sighting s where ${ownSightings(op, organizationId, policyId)}) as sightings`;
  return row;
}

/**
 * Shares the institution's own indicators, or those named, and the sightings it reported of them, under this policy alone. Since
 * readers may then see more of it, each becomes a new version with a new place in the order of publication.
 */
export async function consent(
  op: Operation,
  {
    organizationId,
    policyId,
    ids,
    at,
  }: { organizationId: string; policyId: string; ids: readonly string[] | null; at: Date },
): Promise<Consented> {
  const { sql } = op;
  const only = ids && [...ids];
  // Sightings first: a CHECK wants a policy on those of an indicator that reaches others.
  const sightings = await sql`
    update sighting s set shared_under = array[${policyId}::uuid]
    where (${only}::uuid[] is null or s.indicator_id = any(${only}::uuid[])) and ${ownSightings(op, organizationId, policyId)}`;
  const indicators = await sql`
    update indicator i set shared_under = array[${policyId}::uuid], version = version + 1, modified_at = ${at}, stamp_due = true,
      audience = case when audience <> 'owner' then audience when tlp in ('clear', 'green') then 'members' else 'recipients' end
    where (${only}::uuid[] is null or i.id = any(${only}::uuid[])) and ${ownIndicators(op, organizationId, policyId)}`;
  // What the owner reported of them goes as far as they do now.
  await sql`update sighting s set hold_id = null, audience = i.audience from indicator i
    where i.id = s.indicator_id and s.hold_id is not null and (${only}::uuid[] is null or i.id = any(${only}::uuid[]))
      and exists (select from indicator_owner o where o.indicator_id = i.id and o.organization_id = ${organizationId}::uuid)
      and exists (select from sighting_reporter r where r.sighting_id = s.id and r.organization_id = ${organizationId}::uuid)`;
  return { indicators: indicators.count, sightings: sightings.count };
}
