import { bernoulliExpOfOne, bernoulliExpOfPart } from './bernoulli.js';
import type { RandomSource } from './random.js';

/**
 * Discrete Laplace of a whole scale t, P(x) ∝ exp(−|x| / t), exactly: Canonne, Kamath, Steinke (NeurIPS 2020), algorithm 2,
 * section 5.2, with s = 1.
 */
export function discreteLaplace(scale: bigint, source: RandomSource): bigint {
  for (;;) {
    const low = source.below(scale);
    if (!bernoulliExpOfPart(low, scale, source)) continue;
    let high = 0;
    while (bernoulliExpOfOne(source)) high++;
    const size = low + scale * BigInt(high);
    const negative = source.word() % 2 === 1;
    // Zero has one sign, or it would be drawn twice as often as it should.
    if (negative && size === 0n) continue;
    return negative ? -size : size;
  }
}
