import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, centredShare, contribution, converted } from '../../../standards/aggregates/contribution.js';
import { SCALE, squaredNorm } from '../../../standards/aggregates/vector.js';

describe('what an institution adds to a table', () => {
  it('is as long as the bound of its measure at most', () => {
    expect(boundOf({ measure: 'reports', bound: 128 }, 13)).toBe(128n * SCALE);
    expect(boundOf({ measure: 'report-profile' }, 19)).toBe(SCALE);
    expect(boundOf({ measure: 'loss-brackets' }, 5)).toBe(SCALE);
    expect(boundOf({ measure: 'conformance' }, 16)).toBe(2n * SCALE);
    expect(boundOf({ measure: 'conformance' }, 18)).toBe(2_121_321n);
  });

  it('is its profile, whatever its size, or its numbers as far as the bound lets them through', () => {
    const vector = [300n * SCALE, 400n * SCALE];
    expect(contribution('report-profile', vector, SCALE)).toEqual([600_000n, 800_000n]);
    expect(contribution('reports', vector, 5n * SCALE)).toEqual([3n * SCALE, 4n * SCALE]);
    expect(contribution('reports', vector, 500n * SCALE)).toEqual(vector);
  });

  it('stays within the noise where an institution has most of all reports', () => {
    const [giant, small] = [
      [9_000_000n * SCALE, 0n],
      [1n * SCALE, 3n * SCALE],
    ].map((vector) => contribution('reports', vector, 128n * SCALE));
    expect(giant).toEqual([128n * SCALE, 0n]);
    expect(small).toEqual([1n * SCALE, 3n * SCALE]);
  });
});

describe('a share of requirements that are met', () => {
  it('is centred at a half, where it adds nothing', () => {
    expect(centredShare({ satisfied: 4, partial: 0, applicable: 4 })).toBe(SCALE / 2n);
    expect(centredShare({ satisfied: 0, partial: 0, applicable: 4 })).toBe(-SCALE / 2n);
    expect(centredShare({ satisfied: 1, partial: 2, applicable: 4 })).toBe(0n);
    expect(centredShare({ satisfied: 0, partial: 0, applicable: 0 })).toBe(0n);
    expect(centredShare({ satisfied: 1, partial: 1, applicable: 2 })).toBe(SCALE / 4n);
  });

  it('passes no bound, whatever is answered, so that none is cut', () => {
    const answered = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
      .map(([satisfied, partial, not]) => ({ satisfied, partial, applicable: satisfied + partial + not }));
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 40 }), (cells) => {
        const vector = cells.map(centredShare);
        const bound = boundOf({ measure: 'conformance' }, cells.length);
        expect(squaredNorm(vector) <= bound * bound).toBe(true);
        expect(contribution('conformance', vector, bound)).toEqual(vector);
      }),
    );
  });

  it('would take twice the noise, were it not centred', () => {
    expect(squaredNorm(new Array<bigint>(16).fill(SCALE))).toBe((2n * boundOf({ measure: 'conformance' }, 16)) ** 2n);
  });
});

describe('a loss in another currency', () => {
  it.each([
    ['1234.56', '7.1', 8_765_376_000n],
    ['0.0000001', '1', 0n],
    ['-0.0000019', '1', -1n],
    ['99999999999999999.99', '7.123456789', 712_345_678_899_999_999_928_765n],
  ])('of %s at %s is exact, floored toward zero', (amount, rate, value) => {
    expect(converted(amount, rate)).toBe(value);
  });

  it('is a decimal number', () => {
    expect(() => converted('1e9', '7.1')).toThrow('decimal number');
  });
});
