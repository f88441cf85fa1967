/** Measures one contestant once; the larger, the faster. */
export type Measure = () => Promise<number>;

/** Every contestant once a round, each round beginning with another, so that none always follows the same one. */
export async function interleave<Name extends string>(
  contestants: Record<Name, Measure>,
  rounds: number,
): Promise<Record<Name, number>[]> {
  const names = Object.keys(contestants) as Name[];
  const results: Record<Name, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = {} as Record<Name, number>;
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Name;
      result[name] = await contestants[name]();
    }
    results.push(result);
  }
  return results;
}

export interface Figure {
  readonly name: string;
  /** Median over the rounds of the hub's speed by the peer's. */
  readonly ratio: number;
  readonly target: number | null;
  /** Whether less is better. */
  readonly atMost?: boolean;
  readonly runs: number;
  readonly lowest: number;
  readonly highest: number;
  /** What was measured, in the middle of the rounds. */
  readonly hub: number;
  readonly peer: number;
  readonly unit: string;
}

export function figureOf<Name extends string>(
  name: string,
  rounds: readonly Record<Name, number>[],
  { hub, peer, target, unit }: { hub: Name; peer: Name; target: number | null; unit: string },
): Figure {
  const ratios = rounds.map((round) => round[hub] / round[peer]);
  return {
    name,
    ratio: median(ratios),
    target,
    runs: rounds.length,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    hub: median(rounds.map((round) => round[hub])),
    peer: median(rounds.map((round) => round[peer])),
    unit,
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
