import type { Fragment } from 'postgres';
import type { GrantScope } from '../../standards/conformance/grant.js';
import type { OrganizationRow } from '../members/store.js';
import type { Operation } from '../operation.js';

/** A grant as its owner reads it. */
export interface GrantRow {
  readonly id: string;
  readonly assessmentId: string;
  readonly ownerId: string;
  /** Null for every member institution. */
  readonly grantee: OrganizationRow | null;
  readonly scope: GrantScope;
  readonly grantedAt: Date;
  readonly endsAt: Date;
  readonly revokedAt: Date | null;
}

const MAX_LISTED = 1_000;

const select = ({ sql }: Operation): Fragment => sql`
  select g.id, g.assessment_id as "assessmentId", g.organization_id as "ownerId", g.scope, g.granted_at as "grantedAt",
    g.ends_at as "endsAt", g.revoked_at as "revokedAt",
    case when o.id is not null then json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name,
      'sector', o.sector, 'region', o.region) end as grantee
  from assessment_grant g left join organization o on o.id = g.grantee_id`;

/** Grants of an assessment, newest first, those that are over as well. */
export const listGrants = (op: Operation, assessmentId: string): Promise<GrantRow[]> =>
  op.sql<GrantRow[]>`${select(op)}
    where g.assessment_id = ${assessmentId} order by g.granted_at desc, g.id desc limit ${MAX_LISTED}`;

export async function findGrant(op: Operation, id: string): Promise<GrantRow | undefined> {
  const [row] = await op.sql<GrantRow[]>`${select(op)} where g.id = ${id}`;
  return row;
}

interface NewGrant {
  readonly id: string;
  readonly assessmentId: string;
  readonly organizationId: string;
  readonly granteeId: string | null;
  readonly scope: GrantScope;
  readonly sharedUnder: readonly string[];
  readonly grantedAt: Date;
  readonly endsAt: Date;
}

export async function insertGrant({ sql }: Operation, row: NewGrant): Promise<void> {
  await sql`insert into assessment_grant
      (id, assessment_id, organization_id, grantee_id, scope, shared_under, granted_at, ends_at)
    values (${row.id}, ${row.assessmentId}, ${row.organizationId}, ${row.granteeId}, ${row.scope},
      ${[...row.sharedUnder]}::uuid[], ${row.grantedAt}, ${row.endsAt})`;
}

export async function markGrantRevoked({ sql }: Operation, id: string, at: Date): Promise<void> {
  await sql`update assessment_grant set revoked_at = ${at} where id = ${id}`;
}
