import { ceilDiv, ceilSqrt } from './integers.js';

/** Fixed point: how many stand for 1. A power of ten, so that what is published is read by setting a point. */
export const SCALE = 1_000_000n;

/** Bits of a norm below the fixed point, so that its being rounded up costs nothing that is seen. */
const NORM_BITS = 32n;

/**
 * The vector of one institution, no longer than the bound (L2): longer ones are shrunk, and each part is floored toward zero.
 * To round to the nearest would lengthen it again: 300 cells of 3 under a bound of 10 would come to 17.3. Both are in fixed
 * point.
 */
export function clipped(vector: readonly bigint[], bound: bigint): bigint[] {
  return within(squaredNorm(vector) <= bound * bound ? [...vector] : stretched(vector, bound), bound);
}

/** The vector as a profile: of norm 1 in fixed point whatever its size, and zero where it is zero. */
export function normalized(vector: readonly bigint[]): bigint[] {
  return within(squaredNorm(vector) === 0n ? [...vector] : stretched(vector, SCALE), SCALE);
}

export const squaredNorm = (vector: readonly bigint[]): bigint => vector.reduce((sum, part) => sum + part * part, 0n);

/** The norm is rounded up and the quotient toward zero (as bigints are divided), so that the length is at most `length`. */
function stretched(vector: readonly bigint[], length: bigint): bigint[] {
  const norm = ceilSqrt(squaredNorm(vector) << (2n * NORM_BITS));
  return vector.map((part) => ((part * length) << NORM_BITS) / norm);
}

/** All of privacy hangs on this length: it is asserted of what is about to be added up, not of how it was made. */
export function within(vector: bigint[], bound: bigint): bigint[] {
  if (squaredNorm(vector) > bound * bound) throw new Error('A vector is longer than its bound: nothing is released.');
  return vector;
}

/**
 * σ² = ⌈C² / 2ρ⌉ for a bound C in fixed point and ρ in millionths, by which the discrete Gaussian is ρ-zCDP: Canonne, Kamath,
 * Steinke (NeurIPS 2020), theorem 14 and its corollary for several dimensions.
 */
export const varianceFor = (bound: bigint, microRho: number): bigint =>
  ceilDiv(bound * bound * 1_000_000n, 2n * BigInt(microRho));

/** The sum of clipped vectors, one at a time: memory does not grow with the institutions. */
export interface Sum {
  add(vector: readonly bigint[]): void;
  readonly parts: readonly bigint[];
}

export function sumOfClipped(cells: number, clip: (vector: readonly bigint[]) => bigint[]): Sum {
  const parts = new Array<bigint>(cells).fill(0n);
  return {
    parts,
    add(vector) {
      if (vector.length !== cells) throw new Error('A vector has another number of cells than its table.');
      clip(vector).forEach((part, cell) => {
        parts[cell] = (parts[cell] ?? 0n) + part;
      });
    },
  };
}
