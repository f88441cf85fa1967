import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { buildAssessment } from '../../../../support/world/build/conformance.js';
import { type AssessmentKind } from '../../../../support/world/conformance.js';
import { idOf, nextOf } from '../../../../support/world/ids.js';
import type { Reader } from '../../../../support/worldHub.js';
import { assessmentsOf, homeOf } from '../subjects.js';
import { always, type Cases, ownOrNot } from './case.js';

const DAY_MS = 86_400_000;

export function conformanceCases(sql: Sql): Cases {
  const ownerFor = (reader: Reader, relation: string) => {
    const me = homeOf(reader) ?? 'aurora';
    return relation === 'own' ? me : nextOf(me);
  };
  const assessment = async (reader: Reader, relation: string, answered: boolean, kind: AssessmentKind = 'draft') => {
    const id = randomUUID();
    await buildAssessment(sql, ownerFor(reader, relation), kind, { id, answered });
    return id;
  };
  /** Granted to the reader, where they stand in such a relation to it. */
  const grantable = async (reader: Reader, relation: string) => {
    const [owner, kind] = (relation !== 'own' && assessmentsOf(reader)[relation]) || [
      ownerFor(reader, relation),
      'submitted',
    ];
    const id = randomUUID();
    await buildAssessment(sql, owner, kind, { id });
    return id;
  };
  const grant = async (reader: Reader, relation: string) => {
    const id = await assessment(reader, relation, false, 'opened');
    const [row] = await sql<{ id: string }[]>`select id from assessment_grant where assessment_id = ${id} limit 1`;
    return row?.id ?? idOf('no grant');
  };

  const answer = { requirementKey: 'r1', status: 'SATISFIED' };
  return {
    startAssessment: {
      relations: always('own'),
      make: async () => ({ standard: 'handbook' }),
      fields: { 'StartAssessmentInput.version': { version: '1.0.0' } },
    },
    answerRequirements: {
      relations: ownOrNot,
      make: async (reader, relation) => ({
        assessmentId: await assessment(reader, relation, false),
        revision: 1,
        answers: [answer],
      }),
      fields: {
        'AnswerInput.maturity': { answers: [{ ...answer, maturity: 1 }] },
        'AnswerInput.note': { answers: [{ ...answer, note: 'n' }] },
        'AnswerInput.evidence': { answers: [{ ...answer, evidence: [] }] },
        'EvidenceInput.title': { answers: [{ ...answer, evidence: [{ title: 't' }] }] },
        'EvidenceInput.href': { answers: [{ ...answer, evidence: [{ title: 't', href: 'https://a.example' }] }] },
        'EvidenceInput.digest': { answers: [{ ...answer, evidence: [{ title: 't', digest: 'ab'.repeat(32) }] }] },
        'EvidenceInput.expiresAt': {
          answers: [{ ...answer, evidence: [{ title: 't', expiresAt: '2036-01-01T00:00:00Z' }] }],
        },
      },
    },
    submitAssessment: {
      relations: ownOrNot,
      make: async (reader, relation) => ({ assessmentId: await assessment(reader, relation, true), revision: 1 }),
      fields: {},
    },
    grantAssessment: {
      relations: always('own', 'opened', 'summarized', 'stranger'),
      make: async (reader, relation) => ({
        assessmentId: await grantable(reader, relation),
        to: { organization: 'authority' },
        scope: 'SUMMARY',
        endsAt: new Date(Date.now() + DAY_MS).toISOString(),
      }),
      fields: { 'GranteeInput.consortium': { to: { organization: undefined, consortium: true } } },
    },
    revokeAssessmentGrant: {
      relations: ownOrNot,
      make: async (reader, relation) => ({ grantId: await grant(reader, relation) }),
      fields: {},
    },
  };
}
