/** How many times as long a campaign is as in `npm test`: `npm run test:aggregates` says 20. */
export const TIMES = Number(process.env.AGGREGATES_TIMES ?? 1);

/** The quantile of a standard normal variable at 1 − 1e-6. */
const ONE_IN_A_MILLION = 4.753424;

/** The χ² that chance passes once in a million times (Wilson, Hilferty 1931), with this many degrees of freedom. */
export function chiSquareLimit(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + ONE_IN_A_MILLION * Math.sqrt(spread)) ** 3;
}

/** χ² of counts against probabilities, in cells of some 20 expected at least; the tails are one cell with their neighbours. */
export function chiSquare(counts: ReadonlyMap<number, number>, probabilities: ReadonlyMap<number, number>) {
  const drawn = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let [expected, found, square, cells] = [0, 0, 0, 0];
  let [seen, said] = [0, 0];
  for (const [value, probability] of [...probabilities].sort(([one], [other]) => one - other)) {
    expected += probability * drawn;
    found += counts.get(value) ?? 0;
    if (expected < 20 || drawn - said - expected < 20) continue;
    [square, cells, seen, said] = [
      square + (found - expected) ** 2 / expected,
      cells + 1,
      seen + found,
      said + expected,
    ];
    [expected, found] = [0, 0];
  }
  const [rest, unseen] = [drawn - said, drawn - seen];
  return { square: square + (unseen - rest) ** 2 / rest, limit: chiSquareLimit(cells) };
}

export function tally(draws: number, draw: () => bigint | number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let times = 0; times < draws; times++) {
    const value = Number(draw());
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Values from −reach to reach with these weights, as probabilities. */
export function distribution(reach: number, weight: (value: number) => number): Map<number, number> {
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => [index - reach, weight(index - reach)] as const);
  const sum = weights.reduce((total, [, each]) => total + each, 0);
  return new Map(weights.map(([value, each]) => [value, each / sum]));
}

/** The standard normal distribution function (Abramowitz, Stegun 1964, 7.1.26; error below 1.5e-7). */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - series * Math.exp(-x * x);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}
