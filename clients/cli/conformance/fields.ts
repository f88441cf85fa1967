import { type Evidence, evidenceOf } from '../../../standards/conformance/answer.js';
import { checkAnswer } from '../../../standards/conformance/check.js';
import { HubError } from '../../../standards/errors.js';
import { type AnswerInput, AnswerStatus } from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import { termOf } from '../options.js';
import { spoken } from '../text.js';

/** What a file says, of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** An answer, checked by the hub's own rules; `at` is its place in the file. */
export function answerOf(fields: Fields, at: string): Required<AnswerInput> {
  const answer = {
    requirementKey: required(fields, 'requirementKey', at),
    status: statusOf(required(fields, 'status', at), at),
    maturity: maturityOf(fields.maturity, at),
    note: optional(fields, 'note', at),
    evidence: piecesOf(fields.evidence, `${at}.evidence`),
  };
  try {
    checkAnswer(answer, at);
  } catch (error) {
    throw error instanceof HubError ? new UsageError(error.message, error.at) : error;
  }
  return answer;
}

function statusOf(text: string, at: string): AnswerStatus {
  const status = termOf(AnswerStatus, text);
  if (status) return status;
  throw new UsageError(`status is one of ${Object.values(AnswerStatus).map(spoken).join(', ')}.`, `${at}.status`);
}

function maturityOf(value: unknown, at: string): number | null {
  if (value === undefined || value === null) return null;
  if (Number.isInteger(value)) return value as number;
  throw new UsageError('Maturity is a whole number.', `${at}.maturity`);
}

function piecesOf(value: unknown, at: string): Evidence[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((piece) => piece instanceof Object)) {
    throw new UsageError('Evidence is a list.', at);
  }
  return value.map((piece: Fields, index) => pieceOf(piece, `${at}.${index}`));
}

const pieceOf = (fields: Fields, at: string): Evidence =>
  evidenceOf({
    title: required(fields, 'title', at),
    href: optional(fields, 'href', at),
    digest: optional(fields, 'digest', at),
    expiresAt: optional(fields, 'expiresAt', at),
  });

function required(fields: Fields, name: string, at: string): string {
  const text = optional(fields, name, at);
  if (text === null) throw new UsageError(`${name} is missing.`, `${at}.${name}`);
  return text;
}

function optional(fields: Fields, name: string, at: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new UsageError(`${name} is not text.`, `${at}.${name}`);
}
