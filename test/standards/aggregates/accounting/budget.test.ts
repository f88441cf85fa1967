import { describe, expect, it } from 'vitest';
import {
  CAP,
  composed,
  costOf,
  leftFor,
  mostInWindow,
  ofGroup,
} from '../../../../standards/aggregates/accounting/budget.js';
import { varianceFor } from '../../../../standards/aggregates/vector.js';

describe('a cost', () => {
  it('is rounded up to a millionth', () => {
    expect(costOf(1n, 3n)).toBe(166_667);
    expect(costOf(1n, 10n ** 12n)).toBe(1);
  });

  it('is no more than the ρ that its variance was made for', () => {
    for (const rho of [1, 7, 20_000, 30_000, 123_457, CAP])
      expect(costOf(1_000_000n, varianceFor(1_000_000n, rho))).toBeLessThanOrEqual(rho);
  });

  it('adds up, and grows by the square of a group', () => {
    expect(composed([100_000, 60_000, 30_000, 40_000, 20_000])).toBe(250_000);
    expect(ofGroup(250_000, 3)).toBe(2_250_000);
  });

  it('is a whole number', () => {
    expect(() => composed([0.5])).toThrow('whole number');
    expect(() => composed([-1])).toThrow('whole number');
    expect(() => composed([Number.MAX_SAFE_INTEGER, 1])).toThrow('whole number');
  });
});

describe('the cap', () => {
  const year = [0, 1, 2, 3].map((quarter) => ({ quarter, rho: 250_000 }));

  it('is of any four consecutive quarters, wherever they begin', () => {
    expect(mostInWindow([...year, { quarter: 4, rho: 250_000 }])).toBe(1_000_000);
    expect(
      mostInWindow([
        { quarter: 2, rho: 9 },
        { quarter: 5, rho: 8 },
        { quarter: 6, rho: 7 },
      ]),
    ).toBe(17);
    expect(mostInWindow([])).toBe(0);
  });

  it('leaves what the fullest window around a quarter leaves', () => {
    expect(leftFor(3, year)).toBe(250_000);
    expect(leftFor(4, year)).toBe(500_000);
    expect(leftFor(7, year)).toBe(CAP);
    expect(leftFor(1, [{ quarter: 4, rho: 1_000_000 }])).toBe(250_000);
    expect(
      leftFor(1, [
        { quarter: 0, rho: 700_000 },
        { quarter: 4, rho: 600_000 },
      ]),
    ).toBe(550_000);
    expect(leftFor(2, [{ quarter: 1, rho: CAP + 1 }])).toBe(0);
  });

  it('would let calendar years be spent twice over were they looked at apart', () => {
    const late = [{ quarter: 3, rho: CAP }];
    expect(
      leftFor(
        4,
        late.filter(({ quarter }) => Math.floor(quarter / 4) === 1),
      ),
    ).toBe(CAP);
    expect(leftFor(4, late)).toBe(0);
  });
});
