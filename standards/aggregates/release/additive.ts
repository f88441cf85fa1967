import { floorDiv } from '../integers.js';

/**
 * The nearest values (L2) that are not negative and add up to `total`: every value less the same amount, and zero where that
 * is below (Duchi and others, ICML 2008, figure 1), in whole numbers. It takes noisy values only, and so costs no privacy.
 */
export function additive(values: readonly bigint[], total: bigint): bigint[] {
  const less = amountLess(values, total);
  const parts = values.map((value) => (value > less ? value - less : 0n));
  // The amount was floored: what is over is fewer ones than there are parts above zero.
  let over = parts.reduce((sum, part) => sum + part, 0n) - total;
  return parts.map((part) => {
    if (over === 0n || part === 0n) return part;
    over -= 1n;
    return part - 1n;
  });
}

function amountLess(values: readonly bigint[], total: bigint): bigint {
  let [sum, count, less] = [0n, 0n, 0n];
  for (const value of [...values].sort((one, other) => (one > other ? -1 : one < other ? 1 : 0))) {
    sum += value;
    count += 1n;
    if (value * count >= sum - total) less = floorDiv(sum - total, count);
  }
  return less;
}
