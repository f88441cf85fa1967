import type { Sql } from '../../../../db/client.js';
import { sealAnswers } from '../../../../db/conformance/sealAnswers.js';
import { POLICY, versionId } from '../catalogue.js';
import {
  ASSESSMENT_KINDS,
  ASSESSMENTS,
  type AssessmentKind,
  answerText,
  assessmentId,
  type Grant,
  grantId,
  grantsOf,
} from '../conformance.js';
import { at, INSTITUTIONS, type Institution, idOf } from '../ids.js';
import { ensureDataKey, WORLD_VAULT } from '../vault.js';

export async function buildAssessment(
  sql: Sql,
  owner: Institution,
  kind: AssessmentKind,
  { id = assessmentId(owner, kind), answered = true }: { id?: string; answered?: boolean } = {},
): Promise<void> {
  const status = ASSESSMENTS[kind];
  const [submittedAt, score] = status === 'submitted' ? [at(31), 87.5] : [null, 12.5];
  await sql`insert into assessment (id, organization_id, version_id, status, score, started_at, submitted_at)
    values (${id}, ${idOf(owner)}, ${versionId('handbook', '1.0.0')}, ${status}, ${score}, ${at(30)}, ${submittedAt})`;
  if (answered) await buildAnswer(sql, owner, kind, id);
  for (const grant of grantsOf(owner, kind)) await buildGrant(sql, owner, kind, id, grant);
}

async function buildAnswer(sql: Sql, owner: Institution, kind: AssessmentKind, id: string): Promise<void> {
  await ensureDataKey(sql, owner, 'assessment');
  const text = answerText(owner, kind);
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

async function buildGrant(
  sql: Sql,
  owner: Institution,
  kind: AssessmentKind,
  assessment: string,
  grant: Grant,
): Promise<void> {
  const { grantee, scope, grantedAt, endsAt, revokedAt = null } = grant;
  // An assessment made for one test has its grants under other ids.
  const id = assessment === assessmentId(owner, kind) ? grantId(owner, kind, grant) : idOf(`${assessment} ${grantee}`);
  await sql`insert into assessment_grant
      (id, assessment_id, organization_id, grantee_id, scope, shared_under, granted_at, ends_at, revoked_at)
    values (${id}, ${assessment}, ${idOf(owner)}, ${grantee && idOf(grantee)}, ${scope}, ${[POLICY]}::uuid[],
      ${grantedAt}, ${endsAt}, ${revokedAt})`;
}

export async function buildConformance(sql: Sql, owners: readonly Institution[] = INSTITUTIONS): Promise<void> {
  for (const owner of owners) {
    for (const kind of ASSESSMENT_KINDS) await buildAssessment(sql, owner, kind);
  }
}
