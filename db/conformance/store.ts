import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { AnswerMarks } from '../../standards/conformance/answer.js';
import type { Operation } from '../operation.js';
import { assessment, assessmentAnswer } from './tables.js';

/** An answer as it is stored: its words sealed. */
export type SealedAnswerRow = Omit<typeof assessmentAnswer.$inferSelect, 'assessmentId'>;

export const listAnswers = ({ orm }: Operation, assessmentId: string): Promise<SealedAnswerRow[]> =>
  orm
    .select()
    .from(assessmentAnswer)
    .where(eq(assessmentAnswer.assessmentId, assessmentId))
    .orderBy(assessmentAnswer.requirementKey);

export async function insertAssessment(
  { orm }: Operation,
  row: { id: string; organizationId: string; versionId: string; startedAt: Date },
): Promise<void> {
  await orm.insert(assessment).values({ ...row, status: 'draft' });
}

const { assessmentId: _assessmentId, requirementKey: _requirementKey, ...written } = getTableColumns(assessmentAnswer);

/** What an answer replaces of an earlier one. What of it stands open and has no column does not compile. */
const WRITTEN: { readonly [M in keyof AnswerMarks]: { readonly name: string } } = written;

/** Sets the answers, each replacing an earlier one to the same requirement. */
export async function upsertAnswers(
  { orm }: Operation,
  assessmentId: string,
  answers: readonly SealedAnswerRow[],
): Promise<void> {
  if (answers.length === 0) return;
  await orm
    .insert(assessmentAnswer)
    .values(answers.map((answer) => ({ ...answer, assessmentId })))
    .onConflictDoUpdate({
      target: [assessmentAnswer.assessmentId, assessmentAnswer.requirementKey],
      set: Object.fromEntries(
        Object.entries(WRITTEN).map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
      ),
    });
}

/** Whether the draft was still at `revision`, and now stands at the next. */
export async function advanceRevision({ orm }: Operation, id: string, revision: number): Promise<boolean> {
  const updated = await orm
    .update(assessment)
    .set({ revision: revision + 1 })
    .where(and(eq(assessment.id, id), eq(assessment.revision, revision), eq(assessment.status, 'draft')))
    .returning({ id: assessment.id });
  return updated.length === 1;
}

export async function markSubmitted(
  { orm }: Operation,
  id: string,
  submittedAt: Date,
  score: number | null,
): Promise<void> {
  await orm.update(assessment).set({ status: 'submitted', submittedAt, score }).where(eq(assessment.id, id));
}
