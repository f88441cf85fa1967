import { normalBelow } from '../statistics.js';

export interface Scores {
  readonly present: readonly number[];
  readonly absent: readonly number[];
}

/** How well the scores tell present from absent: of a pair, the chance that present has the higher one. */
export function areaUnder({ present, absent }: Scores): number {
  const ordered = [...absent].sort((one, other) => one - other);
  const sum = present.reduce((total, score) => total + countBelow(ordered, score), 0);
  return sum / present.length / absent.length;
}

/** True positives where the threshold lets this part of the absent through. */
export function truePositives({ present, absent }: Scores, falsePositives: number): number {
  const ordered = [...absent].sort((one, other) => one - other);
  const threshold = ordered[Math.ceil(ordered.length * (1 - falsePositives)) - 1] ?? 0;
  return present.filter((score) => score > threshold).length / present.length;
}

function countBelow(ordered: readonly number[], score: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the best attack on Gaussian noise comes to: scores of variance 1 whose means lie √(2ρ) apart. */
export function expectedOf(rho: number, trials: number) {
  const apart = Math.sqrt(2 * rho);
  const area = normalBelow(apart / Math.SQRT2);
  const positives = normalBelow(apart - 1.644854);
  const likelihood = Math.exp(apart * 1.644854 - (apart * apart) / 2);
  return {
    area,
    // Hanley, McNeil (Radiology 1982), with as many present as absent.
    areaError: Math.sqrt(
      (area * (1 - area) +
        (trials - 1) * (area / (2 - area) - area * area) +
        (trials - 1) * ((2 * area * area) / (1 + area) - area * area)) /
        (trials * trials),
    ),
    positives,
    // Of the share, and of the threshold, which is drawn as well.
    positivesError: Math.sqrt((positives * (1 - positives) + likelihood * likelihood * 0.05 * 0.95) / trials),
  };
}
