import { describe, expect, it } from 'vitest';
import { DELTA, epsilonOf } from '../../../../standards/aggregates/accounting/epsilon.js';

/** δ of ρ at ε where the derivative over α is zero: the same corollary, solved the other way round. */
function deltaOf(rho: number, epsilon: number): number {
  let [low, high] = [1.0001, (epsilon + 1) / (2 * rho) + 2];
  for (let step = 0; step < 200; step++) {
    const alpha = (low + high) / 2;
    if ((2 * alpha - 1) * rho - epsilon + Math.log1p(-1 / alpha) < 0) low = alpha;
    else high = alpha;
  }
  return Math.exp((low - 1) * (low * rho - epsilon) + low * Math.log1p(-1 / low)) / (low - 1);
}

describe('ε at δ = 1e-6', () => {
  it.each([
    [1_250_000, 8.85],
    [250_000, 3.55],
  ])('of %i millionths is %f', (rho, epsilon) => {
    expect(epsilonOf(rho)).toBe(epsilon);
  });

  it.each([1, 1_000, 30_000, 250_000, 1_250_000, 12_500_000])(
    'of %i millionths keeps δ, and a hundredth less does not',
    (rho) => {
      expect(deltaOf(rho / 1e6, epsilonOf(rho))).toBeLessThanOrEqual(DELTA);
      expect(deltaOf(rho / 1e6, epsilonOf(rho) - 0.011)).toBeGreaterThan(DELTA);
    },
  );

  it.each([30_000, 250_000, 1_250_000])(
    'of %i millionths is less than by ρ + 2√(ρ ln 1/δ), of Bun and Steinke',
    (micro) => {
      const rho = micro / 1e6;
      expect(epsilonOf(micro)).toBeLessThan(rho + 2 * Math.sqrt(rho * Math.log(1 / DELTA)));
    },
  );

  it('is nothing where nothing was spent', () => {
    expect(epsilonOf(0)).toBe(0);
  });
});
