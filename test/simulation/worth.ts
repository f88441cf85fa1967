import { boundOf, contribution } from '../../standards/aggregates/contribution.js';
import { ordinalOf, quarterAt } from '../../standards/aggregates/period.js';
import { type AllDomains, cellsOf } from '../../standards/aggregates/plan/domain.js';
import type { PlannedTable } from '../../standards/aggregates/plan/plan.js';
import type { Figures } from '../../standards/aggregates/release/cells.js';
import { type Release, releaseOf } from '../../standards/aggregates/release/release.js';
import { rollingOf } from '../../standards/aggregates/release/rolling.js';
import { sumOfClipped } from '../../standards/aggregates/vector.js';
import { DOMAINS, frozenFor, LINK, seededFor } from '../standards/aggregates/consortium.js';
import { type Institution, institution } from './institutions.js';

/** How well a table is told to a roster of this size. */
export interface Worth {
  readonly quarter: Told;
  /** Of the mean of four quarters; a yearly table has none. */
  readonly rolling?: Told;
  /** The part of the whole that the bound cuts away, which no release tells. */
  readonly cut: number;
}

export interface Told {
  /** Half of an interval, over an average cell. */
  readonly halfWidth: number;
  /** The part of the cells that are not insufficient. */
  readonly sufficient: number;
}

const YEARS = 10;
const FIRST = ordinalOf('2026-Q1');

/** Ten consortia for a year each, released by the hub's own code. */
export function worthOf(table: PlannedTable, roster: number, brackets: readonly number[]): Worth {
  const { source, noise } = seededFor(`simulation ${table.key} ${roster}`);
  const chance = () => source.word() / 2 ** 32;
  const frozen = { ...frozenFor(roster), roster };
  let [whole, kept] = [0, 0];
  const years = Array.from({ length: YEARS }, () => {
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const institutions = Array.from({ length: roster }, () => institution(DOMAINS, chance));
      const vectors = vectorsOf(table, frozen.domains, institutions, brackets);
      const sums = clippedSums(table, vectors);
      whole += total(vectors.flat());
      kept += total(sums);
      return releaseOf(table, { ...frozen, period: quarterAt(FIRST + quarter) }, sums, noise);
    });
    return { quarters, rolling: rollingOf(quarters, LINK) };
  });
  return {
    quarter: told(years.flatMap(({ quarters }) => quarters)),
    ...(table.every === 'quarter' && { rolling: told(years.flatMap(({ rolling }) => rolling ?? [])) }),
    cut: table.bound === undefined ? 0 : 1 - kept / whole,
  };
}

function vectorsOf(
  table: PlannedTable,
  domains: AllDomains,
  institutions: readonly Institution[],
  brackets: readonly number[],
): bigint[][] {
  const places = cellsOf(table, domains);
  return institutions.map((each) => places.map((place) => each.at(table.measure, place, brackets)));
}

function clippedSums(table: PlannedTable, vectors: readonly (readonly bigint[])[]): readonly bigint[] {
  const cells = vectors[0]?.length ?? 0;
  const bound = boundOf(table, cells);
  const sum = sumOfClipped(cells, (vector) => contribution(table.measure, vector, bound));
  for (const vector of vectors) sum.add(vector);
  return sum.parts;
}

const total = (parts: readonly bigint[]): number => Number(parts.reduce((sum, part) => sum + part, 0n));

function told(releases: readonly (Figures & Pick<Release, 'table'>)[]): Told {
  const cells = releases.flatMap((release) => release.cells);
  const mean = cells.reduce((sum, { value }) => sum + Number(value), 0) / cells.length;
  return {
    halfWidth: Number(releases[0]?.halfWidth) / mean,
    sufficient: cells.filter(({ insufficient }) => !insufficient).length / cells.length,
  };
}
