import { absolute, floorSqrt } from '../integers.js';
import { bernoulliExp, type Rational } from './bernoulli.js';
import { discreteLaplace } from './laplace.js';
import type { RandomSource } from './random.js';

export type DrawNoise = () => bigint;

/**
 * Discrete Gaussian of variance parameter σ², P(x) ∝ exp(−x² / 2σ²) over the integers, exactly: Canonne, Kamath, Steinke
 * (NeurIPS 2020), algorithm 3, section 5.3. No floating point decides anything, so that the attack of Mironov (CCS 2012)
 * on the low bits of noise finds none.
 */
export function discreteGaussian({ over, under }: Rational, source: RandomSource): DrawNoise {
  if (over < 1n || under < 1n) throw new Error('A variance is above zero.');
  const scale = floorSqrt(over / under) + 1n;
  // (|y| − σ²/t)² / 2σ², over one denominator.
  const step = under * scale;
  const denominator = 2n * over * under * scale * scale;
  return () => {
    for (;;) {
      const candidate = discreteLaplace(scale, source);
      const distance = absolute(candidate) * step - over;
      if (bernoulliExp({ over: distance * distance, under: denominator }, source)) return candidate;
    }
  };
}
