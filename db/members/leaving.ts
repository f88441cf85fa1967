import type { Operation } from '../operation.js';

/**
 * Ends all that an institution and its channels take part in: groups that it is in or keeps, what it granted, every seat, and itself.
 * What it shared is not touched. How many seats ended.
 */
export async function endMembership(
  { sql }: Operation,
  { organizationId, at }: { organizationId: string; at: Date },
): Promise<number> {
  const ofMine = sql`organization_id in (select id from organization
    where id = ${organizationId} or institution_id = ${organizationId})`;
  await sql`update group_member set left_at = ${at} where left_at is null and (organization_id = ${organizationId}
    or group_id in (select id from sharing_group where organization_id = ${organizationId}))`;
  await sql`update assessment_grant set revoked_at = ${at} where organization_id = ${organizationId} and revoked_at is null`;
  const { count } = await sql`update membership set ended_at = ${at} where ended_at is null and ${ofMine}`;
  await sql`update organization set left_at = ${at} where id = ${organizationId} or institution_id = ${organizationId}`;
  return count;
}

/** Nobody is shown any more what the institution saw of others' indicators. */
export async function withdrawSightings({ sql }: Operation): Promise<void> {
  await sql`select entente.withdraw_my_sightings()`;
}
