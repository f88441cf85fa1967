import type { AnswerStatus } from './answer.js';

const CREDIT: Record<Exclude<AnswerStatus, 'not-applicable'>, number> = {
  satisfied: 1,
  partial: 0.5,
  'not-satisfied': 0,
};

/** The part of the applicable answers that is met, 0 to 100 with one decimal, a partial one counting half; null when none applies. */
export function score(statuses: readonly AnswerStatus[]): number | null {
  const applicable = statuses.filter((status) => status !== 'not-applicable');
  if (applicable.length === 0) return null;
  const credit = applicable.reduce((sum, status) => sum + CREDIT[status], 0);
  return Math.round((credit / applicable.length) * 1000) / 10;
}
