import type { MicroRho } from './budget.js';

export const DELTA = 1e-6;

/** Name of the conversion, which stands beside every ε. */
export const CONVERSION = 'Canonne, Kamath, Steinke (NeurIPS 2020), section 2.3, corollary 13';

/**
 * The ε that ρ comes to at δ: the least, over α > 1, of αρ + ln(1 − 1/α) + (ln(1/δ) − ln α) / (α − 1), by the conversion named
 * above. Every α gives a bound that holds, so that a search which misses the least one errs on the safe side. Rounded up to
 * hundredths.
 */
export function epsilonOf(rho: MicroRho, delta = DELTA): number {
  if (rho === 0) return 0;
  return Math.ceil(leastOver((alpha) => bound(rho / 1_000_000, delta, alpha)) * 100) / 100;
}

const bound = (rho: number, delta: number, alpha: number): number =>
  alpha * rho + Math.log1p(-1 / alpha) - (Math.log(delta) + Math.log(alpha)) / (alpha - 1);

/** By thirds of ln(α − 1): the bound falls to its least value and rises from there. */
function leastOver(at: (alpha: number) => number): number {
  const value = (exponent: number) => at(1 + Math.exp(exponent));
  let [low, high] = [-10, 20];
  for (let step = 0; step < 100; step++) {
    const third = (high - low) / 3;
    if (value(low + third) < value(high - third)) high -= third;
    else low += third;
  }
  return Math.max(0, value(low));
}
