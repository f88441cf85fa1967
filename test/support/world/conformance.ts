import type { Sql } from '../../../db/client.js';
import { sealAnswers } from '../../../db/conformance/sealAnswers.js';
import { versionId } from './catalogue.js';
import { at, INSTITUTIONS, type Institution, idOf } from './ids.js';
import { WORLD_VAULT } from './vault.js';

export type AssessmentStatus = 'draft' | 'submitted';

export const assessmentId = (owner: Institution, status: AssessmentStatus): string =>
  idOf(`${status} assessment of ${owner}`);
/** In every answer of the owner. */
export const answerText = (owner: Institution): string => `answer-of-${owner}`;

export async function buildAssessment(
  sql: Sql,
  owner: Institution,
  status: AssessmentStatus,
  { id = assessmentId(owner, status), answered = true }: { id?: string; answered?: boolean } = {},
): Promise<void> {
  const [submittedAt, score] = status === 'submitted' ? [at(31), 87.5] : [null, 12.5];
  await sql`insert into assessment (id, organization_id, version_id, status, score, started_at, submitted_at)
    values (${id}, ${idOf(owner)}, ${versionId('handbook', '1.0.0')}, ${status}, ${score}, ${at(30)}, ${submittedAt})`;
  if (!answered) return;
  const text = answerText(owner);
  const evidence = [
    { title: text, href: `https://${text}.example`, digest: 'ab'.repeat(32), expiresAt: at(99).toISOString() },
  ];
  const row = {
    requirementKey: 'r1',
    requirementDigest: 'cd'.repeat(32),
    status: 'satisfied' as const,
    maturity: 4,
    note: text,
    evidence,
    answeredAt: at(30),
  };
  const [sealed] = await sealAnswers({ sql }, WORLD_VAULT, { id, ownerId: idOf(owner) }, [row]);
  await sql`insert into assessment_answer
      (assessment_id, requirement_key, requirement_digest, status, maturity, sealed, key_id, answered_at)
    values (${id}, 'r1', ${row.requirementDigest}, 'satisfied', 4, ${sealed?.sealed ?? null}, ${sealed?.keyId ?? null}, ${at(30)})`;
}

export async function buildConformance(sql: Sql, owners: readonly Institution[] = INSTITUTIONS): Promise<void> {
  for (const owner of owners) {
    await buildAssessment(sql, owner, 'submitted');
    await buildAssessment(sql, owner, 'draft');
  }
}
