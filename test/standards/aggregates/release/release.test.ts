import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribution } from '../../../../standards/aggregates/contribution.js';
import { ordinalOf, quarterAt } from '../../../../standards/aggregates/period.js';
import { cellsOf } from '../../../../standards/aggregates/plan/domain.js';
import type { PlannedTable } from '../../../../standards/aggregates/plan/plan.js';
import { additive } from '../../../../standards/aggregates/release/additive.js';
import { figuresOf, halfWidthOf } from '../../../../standards/aggregates/release/cells.js';
import { digestOfRelease, isPublishedAs } from '../../../../standards/aggregates/release/digest.js';
import { type Frozen, releaseOf } from '../../../../standards/aggregates/release/release.js';
import { rollingOf } from '../../../../standards/aggregates/release/rolling.js';
import { SCALE, varianceFor } from '../../../../standards/aggregates/vector.js';
import { frozenFor, LINK, planFor, seededFor, silence } from '../consortium.js';

const { noise } = seededFor('release');

const frozen = frozenFor(60);
const table = (key: string): PlannedTable => {
  const found = planFor(60).tables.find((planned) => planned.key === key);
  if (!found) throw new Error(`No table ${key}.`);
  return found;
};
const zeros = (planned: PlannedTable) => cellsOf(planned, frozen.domains).map(() => 0n);
const digits = (text: string) => BigInt(text);

describe('a release', () => {
  const types = table('report-types');

  it('has every cell of the domain, whether anything falls into it or not', () => {
    const sums = zeros(types);
    sums[0] = 7n * SCALE;
    const release = releaseOf(types, frozen, sums, silence);
    expect(release.cells.map(({ at }) => at.type)).toEqual(frozen.domains.type);
    expect(release.cells.map(({ value }) => value)).toEqual(sums.map(String));
  });

  it('refuses sums of another domain', () => {
    expect(() => releaseOf(types, frozen, [1n], silence)).toThrow('a sum for each cell');
  });

  it('tells of no contributor: nothing but its figures differs between one and sixty', () => {
    const one = releaseOf(types, frozen, zeros(types), silence);
    const all = releaseOf(
      types,
      frozen,
      zeros(types).map(() => 60n * SCALE),
      silence,
    );
    const { cells: _one, total: _oneTotal, ...head } = one;
    const { cells: _all, total: _allTotal, ...other } = all;
    expect(other).toEqual(head);
  });

  it('is all the same once noise makes the figures the same: nothing else depends on data', () => {
    const without = zeros(types);
    const withOne = without.map((sum, cell) => sum + (cell === 2 ? SCALE : 0n));
    const shifted = releaseOf(types, frozen, without, () => {
      let cell = 0;
      return () => (cell++ === 2 ? SCALE : 0n);
    });
    expect(digestOfRelease(releaseOf(types, frozen, withOne, silence))).toBe(digestOfRelease(shifted));
  });

  it('has noise of the variance that its bound and share of the budget ask for', () => {
    const asked: bigint[] = [];
    releaseOf(table('losses'), frozen, [0n], (variance) => {
      asked.push(variance);
      return () => 0n;
    });
    expect(asked).toEqual([varianceFor(BigInt(4 ** 10) * SCALE, 40_000)]);
  });

  it('holds the largest losses that can be reported', () => {
    const losses = { ...table('losses'), bound: 4 ** 25 };
    const loss = contribution('losses', [10n ** 30n], BigInt(4 ** 25) * SCALE)[0] ?? 0n;
    const release = releaseOf(losses, frozen, [loss * 60n], silence);
    expect(release.cells[0]?.value).toBe(String(4n ** 25n * SCALE * 60n));
    expect(digits(release.variance)).toBe((4n ** 50n * SCALE * SCALE * 100n) / 8n);
  });

  it('puts the halves back that shares were centred by', () => {
    const conformance = table('conformance');
    const release = releaseOf(conformance, frozen, zeros(conformance), silence);
    expect(new Set(release.cells.map(({ value }) => value))).toEqual(new Set([String(30n * SCALE)]));
  });

  it('is cited by the digest of its canonical form, which one changed digit breaks', () => {
    const release = releaseOf(types, frozen, zeros(types), noise);
    const digest = digestOfRelease(release);
    expect(isPublishedAs(JSON.parse(JSON.stringify(release)), digest)).toBe(true);
    expect(isPublishedAs({ ...release, cells: [...release.cells].reverse() }, digest)).toBe(false);
    expect(isPublishedAs(releaseOf(types, frozen, zeros(types), noise), digest)).toBe(false);
  });
});

describe('its figures', () => {
  it('lie within their intervals nineteen times of twenty', () => {
    const variance = varianceFor(SCALE, 100_000);
    const [draw, half] = [noise(variance), halfWidthOf(variance)];
    const tries = 20_000;
    let within = 0;
    for (let times = 0; times < tries; times++) {
      const value = draw();
      if (value <= half && value >= -half) within++;
    }
    expect(Math.abs(within / tries - 0.95)).toBeLessThan(4.9 * Math.sqrt((0.95 * 0.05) / tries));
  });

  it('are insufficient by the published value alone: where half the interval is above half of it', () => {
    const variance = 10_000n;
    const { cells, halfWidth } = figuresOf([{}, {}, {}], [392n, 391n, -392n], { variance });
    expect(halfWidth).toBe('196');
    expect(cells.map(({ insufficient }) => insufficient)).toEqual([false, true, false]);
    expect(cells.map(({ low, high }) => [low, high])).toEqual([
      ['196', '588'],
      ['195', '587'],
      ['-588', '-196'],
    ]);
  });

  it('have a non-negative view, which is too high in sum, and one that adds up', () => {
    const { cells, total } = figuresOf([{}, {}, {}, {}], [100n, -30n, 41n, -1n], { variance: 100n });
    expect(cells.map(({ nonNegative }) => nonNegative)).toEqual(['100', '0', '41', '0']);
    expect(cells.map(({ additive: part }) => part)).toEqual(['84', '0', '26', '0']);
    expect([total.value, total.additive]).toEqual(['110', '110']);
    expect(total.high).toBe(String(110n + 40n));
  });

  it('add up to the total, or to nothing where it is below zero, and to nothing negative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const sum = values.reduce((total, value) => total + value, 0n);
          const whole = sum > 0n ? sum : 0n;
          const parts = additive(values, whole);
          expect(
            parts.every((part, cell) => part >= 0n && part <= ((values[cell] ?? 0n) > 0n ? (values[cell] ?? 0n) : 0n)),
          ).toBe(true);
          expect(parts.reduce((total, part) => total + part, 0n)).toBe(whole);
        },
      ),
    );
  });
});

describe('the rolling mean', () => {
  const planned = table('reports');
  const quarter = (offset: number, value: bigint, more: Partial<Frozen> = {}) =>
    releaseOf(planned, { ...frozen, period: quarterAt(ordinalOf('2026-Q3') + offset), ...more }, [value], silence);
  const four = [0, 1, 2, 3].map((offset) => quarter(offset, BigInt(offset) * 100n * SCALE));

  it('is of four quarters, whatever order they come in, with half of the noise', () => {
    const rolling = rollingOf([...four].reverse(), LINK);
    expect(rolling?.periods).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
    expect(rolling?.cells[0]?.value).toBe(String(150n * SCALE));
    const ratio = Number(rolling?.halfWidth) / Number(four[0]?.halfWidth);
    expect(ratio).toBeCloseTo(0.5, 6);
  });

  it('is not of three, nor of quarters with a gap or over another domain', () => {
    expect(rollingOf(four.slice(1), LINK)).toBeUndefined();
    expect(rollingOf([...four.slice(1), quarter(5, 0n)], LINK)).toBeUndefined();
    expect(rollingOf([...four.slice(1), { ...quarter(0, 0n), domain: 'another' }], LINK)).toBeUndefined();
    expect(rollingOf([], LINK)).toBeUndefined();
  });
});
