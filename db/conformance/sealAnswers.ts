import { isDeepStrictEqual } from 'node:util';
import { type AnswerText, NO_TEXT, textOf } from '../../standards/conformance/answer.js';
import { BrokenSeal } from '../../standards/sealing/envelope.js';
import type { Statements } from '../operation.js';
import type { Of, Vault } from '../sealing/vault.js';
import type { SealedAnswerRow } from './store.js';

/** An answer with its words open; null where the reader's key does not open them any more. */
export type AnswerRow = Omit<SealedAnswerRow, 'sealed' | 'keyId'> & AnswerText;

export const placeOfAnswer = (assessmentId: string, requirementKey: string, organizationId: string): Of => ({
  table: 'assessment_answer',
  row: `${assessmentId} ${requirementKey}`,
  organizationId,
});

interface OfAssessment {
  readonly id: string;
  readonly ownerId: string;
}

export async function sealAnswers(
  store: Statements,
  vault: Vault,
  { id, ownerId }: OfAssessment,
  rows: readonly AnswerRow[],
): Promise<SealedAnswerRow[]> {
  const worded = rows.filter((row) => !isDeepStrictEqual(textOf(row), NO_TEXT));
  const sealed = await vault.sealAll(
    store,
    worded.map((row) => [placeOfAnswer(id, row.requirementKey, ownerId), JSON.stringify(textOf(row))]),
  );
  const byKey = new Map(worded.map(({ requirementKey }, place) => [requirementKey, sealed[place]]));
  return rows.map(({ note, evidence, ...row }) => {
    const text = byKey.get(row.requirementKey);
    return { ...row, sealed: text?.sealed ?? null, keyId: text?.keyId ?? null };
  });
}

/** @throws BrokenSeal where one was tampered with: of such an assessment nothing is said but that. */
export async function openAnswers(
  store: Statements,
  vault: Vault,
  { id, ownerId }: OfAssessment,
  rows: readonly SealedAnswerRow[],
): Promise<AnswerRow[]> {
  const worded = rows.flatMap(({ requirementKey, sealed, keyId }) =>
    sealed && keyId ? [{ requirementKey, sealed, keyId }] : [],
  );
  const texts = await vault.openAll(
    store,
    worded.map(({ requirementKey, sealed, keyId }) => [placeOfAnswer(id, requirementKey, ownerId), { sealed, keyId }]),
  );
  const byKey = new Map(worded.map(({ requirementKey }, place) => [requirementKey, texts[place]]));
  return rows.map(({ sealed, keyId, ...row }) => {
    const text = byKey.get(row.requirementKey);
    if (text instanceof BrokenSeal) throw text;
    return { ...row, ...(text ? (JSON.parse(text) as AnswerText) : NO_TEXT) };
  });
}
