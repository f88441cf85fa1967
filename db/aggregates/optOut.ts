import type { Operation } from '../operation.js';

/** An institution's own part in the releases. */
export interface Participation {
  readonly optedOutSince: Date | null;
  /** Quarters that it is on the roster of, newest first. */
  readonly quarters: readonly { readonly quarter: string; readonly contributes: boolean }[];
}

export async function participationOf({ sql }: Operation, organizationId: string): Promise<Participation> {
  const [out] = await sql<
    { since: Date }[]
  >`select since from aggregate_opt_out where organization_id = ${organizationId}`;
  const quarters = await sql<{ quarter: string; contributes: boolean }[]>`
    select r.quarter, r.contributes from aggregate_roster r join aggregate_period p on p.quarter = r.quarter
    where r.organization_id = ${organizationId} order by p.ordinal desc limit 8`;
  return { optedOutSince: out?.since ?? null, quarters };
}

export async function optOut({ sql }: Operation, organizationId: string, at: Date): Promise<void> {
  await sql`insert into aggregate_opt_out (organization_id, since) values (${organizationId}, ${at}) on conflict do nothing`;
}

export async function optIn({ sql }: Operation, organizationId: string): Promise<void> {
  await sql`delete from aggregate_opt_out where organization_id = ${organizationId}`;
}
