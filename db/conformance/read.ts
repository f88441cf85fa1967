import type { Fragment } from 'postgres';
import type { ASSESSMENT_STATUSES } from '../../standards/conformance/answer.js';
import type { OrganizationRow } from '../members/store.js';
import type { Operation } from '../operation.js';

export interface AssessmentRow {
  readonly id: string;
  readonly ownerId: string;
  readonly owner: OrganizationRow;
  readonly versionId: string;
  readonly standardKey: string;
  readonly version: string;
  readonly status: (typeof ASSESSMENT_STATUSES)[number];
  readonly score: number | null;
  readonly revision: number;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
}

/** Columns of an assessment `a`, with the joins below it. */
export const assessmentColumns = ({ sql }: Operation): Fragment => sql`
  a.id, a.organization_id as "ownerId", a.version_id as "versionId", s.key as "standardKey", v.version, a.status,
  a.score::float8 as score, a.revision, a.started_at as "startedAt", a.submitted_at as "submittedAt",
  json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name, 'sector', o.sector, 'region', o.region) as owner`;

export const assessmentJoins = ({ sql }: Operation): Fragment => sql`
  join organization o on o.id = a.organization_id
  join standard_version v on v.id = a.version_id
  join standard s on s.id = v.standard_id`;

/** Place of a row in a list, newest first. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

/** The institution's own, newest first. */
export function listAssessments(
  op: Operation,
  ownerId: string,
  { first, after }: { first: number; after: Place | null },
): Promise<AssessmentRow[]> {
  const { sql } = op;
  return sql<AssessmentRow[]>`
    select ${assessmentColumns(op)} from assessment a ${assessmentJoins(op)}
    where a.organization_id = ${ownerId}
      ${after ? sql`and (a.started_at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by a.started_at desc, a.id desc limit ${first + 1}`;
}

/** One's own or a granted one. */
export async function findAssessment(op: Operation, id: string): Promise<AssessmentRow | undefined> {
  const [row] = await op.sql<AssessmentRow[]>`
    select ${assessmentColumns(op)} from assessment a ${assessmentJoins(op)} where a.id = ${id}`;
  return row;
}
