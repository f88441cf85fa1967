import { type RandomSource, WORD } from './random.js';

/** A rational that is not negative, as numerator and denominator. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Bernoulli(exp(−γ)), exactly: Canonne, Kamath, Steinke, "The Discrete Gaussian for Differential Privacy" (NeurIPS 2020),
 * algorithm 1, section 5.1.
 */
export function bernoulliExp({ over, under }: Rational, source: RandomSource): boolean {
  const whole = over / under;
  for (let times = 0n; times < whole; times++) if (!bernoulliExpOfOne(source)) return false;
  return bernoulliExpOfPart(over - whole * under, under, source);
}

const ONE = { over: 1n, under: 1n, head: WORD };

export const bernoulliExpOfOne = (source: RandomSource): boolean => seriesIsOdd(ONE, source);

/** For γ from 0 to 1. */
export const bernoulliExpOfPart = (over: bigint, under: bigint, source: RandomSource): boolean =>
  over === 0n || seriesIsOdd({ over, under, head: Number((over << 32n) / under) }, source);

/** γ, with ⌊γ·2³²⌋. */
interface Part extends Rational {
  readonly head: number;
}

/** The first k at which Bernoulli(γ / k) fails is odd with probability Σ (−γ)ⁿ / n! = exp(−γ). */
function seriesIsOdd(part: Part, source: RandomSource): boolean {
  let k = 1;
  while (bernoulli(part, k, source)) k++;
  return k % 2 === 1;
}

/**
 * Whether a uniform u of [0, 1) is below γ / k, with 32 bits of u: what these decide whatever bits follow is decided in
 * integers below 2⁵³, which doubles hold exactly (k does not reach 2²⁰ in the life of any machine: it does with probability
 * 1 / (2²⁰)!). What they leave open, once in some 2³¹ times, more bits decide.
 */
function bernoulli(part: Part, k: number, source: RandomSource): boolean {
  const first = source.word();
  if ((first + 1) * k <= part.head) return true;
  if (first * k >= part.head + 1) return false;
  return bernoulliFrom(BigInt(first), part, BigInt(k), source);
}

/** u lies in [first, first + 1) / 2³²: bit by word more is drawn until that interval lies on one side of γ / k. */
function bernoulliFrom(first: bigint, { over, under }: Rational, k: bigint, source: RandomSource): boolean {
  let drawn = first;
  for (let bits = 32n; ; bits += 32n) {
    const mark = over << bits;
    if ((drawn + 1n) * k * under <= mark) return true;
    if (drawn * k * under >= mark) return false;
    drawn = (drawn << 32n) | BigInt(source.word());
  }
}
