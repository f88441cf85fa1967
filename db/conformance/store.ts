import type { AnswerStatus, Evidence } from '../../standards/conformance/answer.js';
import type { Operation } from '../operation.js';

export interface AssessmentRow {
  id: string;
  ownerId: string;
  versionId: string;
  standardKey: string;
  version: string;
  status: 'draft' | 'submitted';
  score: number | null;
  revision: number;
  startedAt: Date;
  submittedAt: Date | null;
}

export interface AnswerRow {
  requirementKey: string;
  requirementDigest: string;
  status: AnswerStatus;
  maturity: number | null;
  note: string | null;
  evidence: Evidence[];
  answeredAt: Date;
}

const columns = ({ sql }: Operation) => sql`
  a.id, a.organization_id as "ownerId", a.version_id as "versionId", s.key as "standardKey", v.version, a.status,
  a.score::float8 as score, a.revision, a.started_at as "startedAt", a.submitted_at as "submittedAt"`;

const source = ({ sql }: Operation) => sql`
  assessment a join standard_version v on v.id = a.version_id join standard s on s.id = v.standard_id`;

/** Newest first. */
export const listAssessments = (
  op: Operation,
  page: { first: number; after: { startedAt: string; id: string } | null },
): Promise<AssessmentRow[]> => op.sql<AssessmentRow[]>`
  select ${columns(op)} from ${source(op)}
  where ${page.after === null ? op.sql`true` : op.sql`(a.started_at, a.id) < (${page.after.startedAt}::timestamptz, ${page.after.id}::uuid)`}
  order by a.started_at desc, a.id desc limit ${page.first + 1}`;

export async function findAssessment(op: Operation, id: string): Promise<AssessmentRow | undefined> {
  const [row] = await op.sql<AssessmentRow[]>`select ${columns(op)} from ${source(op)} where a.id = ${id}`;
  return row;
}

export const listAnswers = ({ sql }: Operation, assessmentId: string): Promise<AnswerRow[]> => sql<AnswerRow[]>`
  select requirement_key as "requirementKey", requirement_digest as "requirementDigest", status, maturity, note, evidence,
    answered_at as "answeredAt"
  from assessment_answer where assessment_id = ${assessmentId} order by requirement_key`;

export async function insertAssessment(
  { sql }: Operation,
  row: { id: string; organizationId: string; versionId: string; startedAt: Date },
): Promise<void> {
  await sql`insert into assessment (id, organization_id, version_id, status, started_at)
    values (${row.id}, ${row.organizationId}, ${row.versionId}, 'draft', ${row.startedAt})`;
}

/** Sets the answers, each replacing an earlier one to the same requirement. */
export async function upsertAnswers(
  { sql }: Operation,
  assessmentId: string,
  answers: readonly AnswerRow[],
): Promise<void> {
  await sql`insert into assessment_answer
      (assessment_id, requirement_key, requirement_digest, status, maturity, note, evidence, answered_at)
    select ${assessmentId}, "requirementKey", "requirementDigest", status, maturity, note, evidence, "answeredAt"
    from jsonb_to_recordset(${answers as never}::jsonb) as a("requirementKey" text, "requirementDigest" text, status text,
      maturity int, note text, evidence jsonb, "answeredAt" timestamptz)
    on conflict (assessment_id, requirement_key) do update set requirement_digest = excluded.requirement_digest,
      status = excluded.status, maturity = excluded.maturity, note = excluded.note, evidence = excluded.evidence,
      answered_at = excluded.answered_at`;
}

/** Whether the draft was still at `revision`, and now stands at the next. */
export async function advanceRevision({ sql }: Operation, id: string, revision: number): Promise<boolean> {
  const updated = await sql`
    update assessment set revision = revision + 1 where id = ${id} and revision = ${revision} and status = 'draft'`;
  return updated.count === 1;
}

export async function markSubmitted({ sql }: Operation, id: string, at: Date, score: number | null): Promise<void> {
  await sql`update assessment set status = 'submitted', submitted_at = ${at}, score = ${score} where id = ${id}`;
}
