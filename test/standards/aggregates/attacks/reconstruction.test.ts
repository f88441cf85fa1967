import { describe, expect, it } from 'vitest';
import { CAP } from '../../../../standards/aggregates/accounting/budget.js';
import { SCALE, varianceFor } from '../../../../standards/aggregates/vector.js';
import { seededFor } from '../consortium.js';
import { TIMES } from '../statistics.js';
import { leastSquares } from './leastSquares.js';

const { noise, source } = seededFor('reconstruction');

/**
 * Everybody's bit out of many sums over random subsets (Dinur, Nissim, PODS 2003): four times as many as institutions, all
 * put to the least squares.
 */
const INSTITUTIONS = 60;
const QUERIES = 4 * INSTITUTIONS;
const ROUNDS = 30 * TIMES;

function reconstructed(variance: bigint): number {
  const draw = noise(variance);
  const bit = () => source.word() & 1;
  let right = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const secret = Array.from({ length: INSTITUTIONS }, bit);
    const queries = Array.from({ length: QUERIES }, () => Array.from({ length: INSTITUTIONS }, bit));
    const answers = queries.map((query) => {
      const sum = query.reduce((total, counts, who) => total + counts * (secret[who] ?? 0), 0);
      return Number(BigInt(sum) * SCALE + draw()) / Number(SCALE);
    });
    const guess = leastSquares(queries, answers);
    right += secret.filter((hidden, who) => ((guess[who] ?? 0) > 0.5 ? 1 : 0) === hidden).length;
  }
  return right / ROUNDS / INSTITUTIONS;
}

describe('a reconstruction from many linear queries', () => {
  it('finds at most 65 % of the bits where all of them share one budget, a whole year of it', () => {
    expect(reconstructed(varianceFor(SCALE, Math.floor(CAP / QUERIES)))).toBeLessThanOrEqual(0.65);
  });

  it('finds at least 95 % where each answer has its noise as if it were the only one', () => {
    expect(reconstructed(varianceFor(SCALE, CAP))).toBeGreaterThanOrEqual(0.95);
  });
});
