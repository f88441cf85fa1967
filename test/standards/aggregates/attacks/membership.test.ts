import { describe, expect, it } from 'vitest';
import { boundOf, contribution } from '../../../../standards/aggregates/contribution.js';
import type { DrawNoise } from '../../../../standards/aggregates/noise/gaussian.js';
import { cellsOf } from '../../../../standards/aggregates/plan/domain.js';
import type { PlannedTable } from '../../../../standards/aggregates/plan/plan.js';
import { releaseOf } from '../../../../standards/aggregates/release/release.js';
import { SCALE } from '../../../../standards/aggregates/vector.js';
import { frozenFor, planFor, seededFor, silence } from '../consortium.js';
import { TIMES } from '../statistics.js';
import { areaUnder, expectedOf, type Scores, truePositives } from './scores.js';

const { noise } = seededFor('membership');

/**
 * Whether an institution is in the data, by one who knows all the others' data and every table, against the largest vector
 * that the bounds let through. Nobody can do better: it is the likelihood ratio.
 */
const TRIALS = 250 * TIMES;
const ROSTER = 60;
const frozen = frozenFor(ROSTER);
const tables = planFor(ROSTER).tables;
const quarter = tables.filter(({ every }) => every === 'quarter');

/** A year: four quarters, what is released once, and custom requests that spend all that they may. */
const requested: PlannedTable = {
  key: 'requested',
  title: { en: 'Reports by tactic', 'zh-CN': '各战术上报的构成' },
  measure: 'report-profile',
  by: ['tactic'],
  every: 'year',
  rho: 125_000,
  audience: ['researcher'],
};
const year = [...[1, 2, 3, 4].flatMap(() => quarter), ...tables.filter(({ every }) => every === 'year'), requested];

type Noise = (variance: bigint) => DrawNoise;
type Target = (bound: bigint, cells: number) => bigint[];

const inOneCell = (size: bigint, cells: number) => Array.from({ length: cells }, (_, cell) => (cell === 0 ? size : 0n));
const atTheBound: Target = inOneCell;
const farAboveIt: Target = (bound, cells) => Array.from({ length: cells }, () => bound * 1_000n);

interface Attacked {
  readonly target?: Target;
  readonly cut?: typeof contribution;
}

function attack(
  attacked: readonly PlannedTable[],
  noiseOf: Noise,
  { target = farAboveIt, cut = contribution }: Attacked = {},
) {
  const prepared = attacked.map((table) => {
    const cells = cellsOf(table, frozen.domains).length;
    const bound = boundOf(table, cells);
    return { table, others: 41n * SCALE, vector: cut(table.measure, target(bound, cells), bound) };
  });
  const score = (present: boolean) =>
    prepared.reduce((sum, { table, others, vector }) => {
      const sums = vector.map((part) => others + (present ? part : 0n));
      const release = releaseOf(table, frozen, sums, noiseOf);
      const known = others + (table.measure === 'conformance' ? (BigInt(ROSTER) * SCALE) / 2n : 0n);
      const likeness = release.cells.reduce(
        (total, { value }, cell) => total + Number(BigInt(value) - known) * Number(vector[cell]),
        0,
      );
      return sum + likeness / Number(release.variance);
    }, 0);
  const times = Array.from({ length: TRIALS });
  return { present: times.map(() => score(true)), absent: times.map(() => score(false)) };
}

function expectAsGood(scores: Scores, rho: number) {
  const { area, areaError, positives, positivesError } = expectedOf(rho, TRIALS);
  expect(Math.abs(areaUnder(scores) - area)).toBeLessThan(3 * areaError);
  expect(Math.abs(truePositives(scores, 0.05) - positives)).toBeLessThan(3 * positivesError);
}

describe('an attack on membership', () => {
  it('can do 0.691 in a quarter and 0.868 in a year, with 0.174 and 0.475 found at a false alarm in twenty', () => {
    const [ofQuarter, ofYear] = [expectedOf(0.25, TRIALS), expectedOf(1.25, TRIALS)];
    expect([ofQuarter.area, ofQuarter.positives].map((x) => x.toFixed(3))).toEqual(['0.691', '0.174']);
    expect([ofYear.area, ofYear.positives].map((x) => x.toFixed(3))).toEqual(['0.868', '0.475']);
  });

  it('does that in a quarter, against an institution far above every bound', () => {
    expectAsGood(attack(quarter, noise), 0.25);
  });

  it('does that in a quarter, against one that stands at every bound', () => {
    expectAsGood(attack(quarter, noise, { target: atTheBound }), 0.25);
  });

  it('does that in a year', () => {
    expectAsGood(attack(year, noise), 1.25);
  });

  it('always succeeds without noise', () => {
    expect(areaUnder(attack(quarter, silence))).toBe(1);
  });

  it('does 0.841 against half of the noise', () => {
    const scores = attack(quarter, (variance) => noise(variance / 4n));
    expectAsGood(scores, 1);
    expect(expectedOf(1, TRIALS).area).toBeCloseTo(0.841, 3);
  });

  it('does 0.760 where it gets two draws', () => {
    expectAsGood(attack([...quarter, ...quarter], noise), 0.5);
    expect(expectedOf(0.5, TRIALS).area).toBeCloseTo(0.76, 3);
  });

  it('always succeeds where vectors are not clipped', () => {
    expect(areaUnder(attack(quarter, noise, { cut: (_measure, vector) => [...vector] }))).toBe(1);
  });
});
