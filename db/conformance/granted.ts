import type { Fragment } from 'postgres';
import type { SeatedActor } from '../../standards/access/actor.js';
import type { Granted } from '../../standards/conformance/granted.js';
import type { Operation } from '../operation.js';
import { type AssessmentRow, assessmentColumns, assessmentJoins, type Place } from './read.js';

/** Live grants that decide alike are of one kind. */
export type GrantKind = Granted & { readonly kind: string };

const kindOf = ({ sql }: Operation): Fragment =>
  sql`concat_ws(' ', g.grantee_id is null, g.scope, array_to_string(g.shared_under, ','))`;

/** That a grant `g` of another's assessment is the reader's and lives. Row-level security says so too. */
const mineAndLive = ({ sql }: Operation, { organizationId }: SeatedActor, now: Date): Fragment => sql`
  (g.grantee_id = ${organizationId} or g.grantee_id is null) and g.organization_id <> ${organizationId}
  and g.revoked_at is null and g.ends_at > ${now}`;

/** The kinds of grants there are to the reader: on one assessment, or on any. */
export function listKinds(op: Operation, reader: SeatedActor, now: Date, assessmentId?: string): Promise<GrantKind[]> {
  const { sql } = op;
  return sql<GrantKind[]>`
    select distinct ${kindOf(op)} as kind, g.grantee_id is null as "toAll", g.scope,
      array_to_string(g.shared_under, ',') as "sharedUnder"
    from assessment_grant g
    where ${mineAndLive(op, reader, now)} ${assessmentId ? sql`and g.assessment_id = ${assessmentId}` : sql``}`;
}

export interface GrantedQuery {
  /** Kinds of grants that show anything: what is granted otherwise is not there, so that no page tells of it. */
  readonly showing: readonly string[];
  /** Those that show the summary: what shows none is not sorted by its date. */
  readonly datable: readonly string[];
  readonly standardKey: string | null;
  readonly first: number;
  readonly after: Place | null;
}

/** Assessments granted to the reader, last submitted first, each with its kinds of grants and its place in the list. */
export function listGranted(op: Operation, reader: SeatedActor, now: Date, query: GrantedQuery) {
  const { sql } = op;
  const { showing, datable, standardKey, first, after } = query;
  return sql<(AssessmentRow & { kinds: string[]; at: Date })[]>`
    select * from (
      select ${assessmentColumns(op)}, given.kinds,
        case when given.kinds && ${[...datable]}::text[] then a.submitted_at else 'epoch' end as at
      from (
        select g.assessment_id, array_agg(distinct ${kindOf(op)}) as kinds from assessment_grant g
        where ${mineAndLive(op, reader, now)} group by g.assessment_id) given
      join assessment a on a.id = given.assessment_id ${assessmentJoins(op)}
      where a.status = 'submitted' and given.kinds && ${[...showing]}::text[]
        and (${standardKey}::text is null or s.key = ${standardKey})) listed
    ${after ? sql`where (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by at desc, id desc limit ${first + 1}`;
}
