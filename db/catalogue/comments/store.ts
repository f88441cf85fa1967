import type { Disposition } from '../../../standards/catalogue/comment.js';
import type { OrganizationRow } from '../../members/store.js';
import type { Operation, Statements } from '../../operation.js';

export interface CommentRow {
  readonly id: string;
  readonly versionId: string;
  readonly requirementKey: string | null;
  readonly organization: OrganizationRow;
  readonly body: string;
  readonly createdAt: Date;
  readonly disposition: Disposition | null;
  readonly dispositionReason: string | null;
}

const columns = ({ sql }: Operation) => sql`
  c.id, c.version_id as "versionId", c.requirement_key as "requirementKey", c.body, c.created_at as "createdAt",
  c.disposition, c.disposition_reason as "dispositionReason",
  json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector,
    'region', o.region) as organization`;

interface CommentPage {
  readonly first: number;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly requirementKey: string | null;
}

/** Comments on a version in the order in which they came; one more than `first` when there are. */
export function listComments(op: Operation, versionId: string, page: CommentPage): Promise<CommentRow[]> {
  const { sql } = op;
  return sql<CommentRow[]>`
    select ${columns(op)} from standard_comment c join organization o on o.id = c.organization_id
    where c.version_id = ${versionId}
      and ${page.requirementKey === null ? sql`true` : sql`c.requirement_key = ${page.requirementKey}`}
      and ${page.after === null ? sql`true` : sql`(c.created_at, c.id) > (${page.after.createdAt}, ${page.after.id}::uuid)`}
    order by c.created_at, c.id limit ${page.first + 1}`;
}

export async function findComment(op: Operation, id: string): Promise<CommentRow | undefined> {
  const [row] = await op.sql<CommentRow[]>`
    select ${columns(op)} from standard_comment c join organization o on o.id = c.organization_id where c.id = ${id}`;
  return row;
}

export async function countUndisposed({ sql }: Operation, versionId: string): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::int as count from standard_comment where version_id = ${versionId} and disposition is null`;
  return row.count;
}

/** Whether the version has a requirement, or a heading, of this key. */
export async function hasRequirement({ sql }: Operation, versionId: string, key: string): Promise<boolean> {
  const rows = await sql`select from requirement where version_id = ${versionId} and key = ${key}`;
  return rows.length > 0;
}

export async function insertComment(
  { sql }: Statements,
  row: {
    id: string;
    versionId: string;
    requirementKey: string | null;
    organizationId: string;
    seatId: string;
    body: string;
    createdAt: Date;
  },
): Promise<void> {
  await sql`insert into standard_comment (id, version_id, requirement_key, organization_id, seat_id, body, created_at)
    values (${row.id}, ${row.versionId}, ${row.requirementKey}, ${row.organizationId}, ${row.seatId}, ${row.body},
      ${row.createdAt})`;
}

/** Whether the comment could be disposed of where its version stands. */
export async function disposeOf(
  { sql }: Statements,
  id: string,
  { disposition, reason, seatId, at }: { disposition: Disposition; reason: string; seatId: string; at: Date },
): Promise<boolean> {
  const updated = await sql`update standard_comment set disposition = ${disposition}, disposition_reason = ${reason},
    disposed_by = ${seatId}, disposed_at = ${at} where id = ${id}`;
  return updated.count === 1;
}
