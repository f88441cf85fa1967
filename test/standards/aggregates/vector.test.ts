import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilSqrt, floorSqrt } from '../../../standards/aggregates/integers.js';
import {
  clipped,
  normalized,
  SCALE,
  squaredNorm,
  sumOfClipped,
  varianceFor,
  within,
} from '../../../standards/aggregates/vector.js';

const norm = (vector: readonly bigint[]) => Math.sqrt(Number(squaredNorm(vector))) / Number(SCALE);
const vectors = fc.array(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), { minLength: 1, maxLength: 40 });

describe('a clipped vector', () => {
  const threes = new Array<bigint>(300).fill(3n * SCALE);

  it('is no longer than its bound, and hardly shorter', () => {
    const vector = clipped(threes, 10n * SCALE);
    expect(squaredNorm(vector) <= (10n * SCALE) ** 2n).toBe(true);
    expect(norm(vector)).toBeCloseTo(10, 4);
  });

  it('would be 17.3 long were it rounded to the nearest whole one, which is refused', () => {
    const nearest = threes.map(
      (part) => BigInt(Math.round((Number(part) * 10) / (norm(threes) * Number(SCALE)))) * SCALE,
    );
    expect(norm(nearest)).toBeCloseTo(17.3, 1);
    expect(() => within(nearest, 10n * SCALE)).toThrow('longer than its bound');
  });

  it('is left as it is within the bound, and at it', () => {
    expect(clipped([3n, -4n], 5n)).toEqual([3n, -4n]);
    expect(clipped([0n, 0n], 5n)).toEqual([0n, 0n]);
    expect(squaredNorm(clipped([3n, -4n], 4n)) <= 16n).toBe(true);
  });

  it('is within any bound, whatever the vector, with no sign turned', () => {
    fc.assert(
      fc.property(vectors, fc.bigInt({ min: 1n, max: 2n ** 62n }), (vector, bound) => {
        const short = clipped(vector, bound);
        expect(squaredNorm(short) <= bound * bound).toBe(true);
        short.forEach((part, cell) => {
          const whole = vector[cell] ?? 0n;
          expect(part * whole >= 0n && part * part <= whole * whole).toBe(true);
        });
      }),
    );
  });

  it('loses no more than a step in a cell', () => {
    const whole = [1_000_003n * SCALE, 77n * SCALE, -5n * SCALE];
    const short = clipped(whole, 1000n * SCALE);
    const length = norm(whole);
    short.forEach((part, cell) => {
      const exact = (Number(whole[cell]) * 1000) / length;
      expect(Math.abs(Number(part) - exact)).toBeLessThanOrEqual(1);
    });
  });
});

describe('a profile', () => {
  it('has norm 1, whatever an institution reports', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const profile = normalized(vector);
        if (squaredNorm(vector) === 0n) expect(profile).toEqual(vector);
        else expect(norm(profile)).toBeCloseTo(1, 4);
        expect(squaredNorm(profile) <= SCALE * SCALE).toBe(true);
      }),
    );
  });

  it('is the same for one report and for a million alike', () => {
    expect(normalized([0n, 1n, 0n])).toEqual([0n, SCALE, 0n]);
    expect(normalized([0n, 1_000_000n, 0n])).toEqual([0n, SCALE, 0n]);
  });
});

describe('the variance of the noise', () => {
  it('is C² / 2ρ, rounded up', () => {
    expect(varianceFor(10n, 500_000)).toBe(100n);
    expect(varianceFor(10n, 300_000)).toBe(167n);
    expect(varianceFor(1n, 1_000_000)).toBe(1n);
    expect(varianceFor(1n << 60n, 125_000)).toBe(1n << 122n);
  });
});

describe('a sum', () => {
  it('is of what was clipped, one institution at a time', () => {
    const sum = sumOfClipped(2, (vector) => clipped(vector, 5n));
    sum.add([3n, 4n]);
    sum.add([3_000n, -4_000n]);
    expect(sum.parts).toEqual([6n, 0n]);
    expect(() => sum.add([1n])).toThrow('another number of cells');
  });
});

describe('a square root', () => {
  it('is rounded to the side that is asked for', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 200n }), (n) => {
        const [low, high] = [floorSqrt(n), ceilSqrt(n)];
        expect(low * low <= n && (low + 1n) ** 2n > n).toBe(true);
        expect(high * high >= n && (high === 0n || (high - 1n) ** 2n < n)).toBe(true);
      }),
    );
  });
});
