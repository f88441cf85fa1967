/** Number of bits of a positive integer. */
export const bitsOf = (n: bigint): number => n.toString(2).length;

/** ⌈n / divisor⌉, of two that are not negative. */
export const ceilDiv = (n: bigint, divisor: bigint): bigint => (n + divisor - 1n) / divisor;

/** ⌊n / divisor⌋, of a divisor above zero. */
export const floorDiv = (n: bigint, divisor: bigint): bigint => n / divisor - (n < 0n && n % divisor !== 0n ? 1n : 0n);

export const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** ⌊√n⌋ by Newton's method from above, which falls until it is there. */
export function floorSqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt((bitsOf(n) + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** ⌈√n⌉. */
export function ceilSqrt(n: bigint): bigint {
  const root = floorSqrt(n);
  return root * root === n ? root : root + 1n;
}
