import { ceilDiv } from '../integers.js';

/** ρ of zero-concentrated differential privacy (Bun, Steinke, TCC 2016) in millionths, whole: what is charged. */
export type MicroRho = number;

/** What no vote can raise: ρ spent in any four consecutive quarters, by all tables and requests, over all audiences. */
export const CAP: MicroRho = 1_250_000;

/** Quarters that the cap looks at together. */
export const WINDOW = 4;

/** What a release of bound C and variance σ² costs, C² / 2σ², rounded up. */
export const costOf = (bound: bigint, variance: bigint): MicroRho =>
  checked(Number(ceilDiv(bound * bound * 1_000_000n, 2n * variance)));

/** Adaptive releases add up: Bun, Steinke (TCC 2016), lemma 2.3. */
export const composed = (costs: readonly MicroRho[]): MicroRho => checked(costs.reduce((sum, cost) => sum + cost, 0));

/** What a group of k institutions that are looked at as one has spent, k²ρ: Bun, Steinke (TCC 2016), proposition 1.9. */
export const ofGroup = (rho: MicroRho, members: number): MicroRho => checked(rho * members * members);

/** A cost in the quarter whose data it was for, as `ordinalOf` numbers them. */
export interface Charge {
  readonly quarter: number;
  readonly rho: MicroRho;
}

/** The most that is spent in four consecutive quarters, wherever they begin. */
export function mostInWindow(charges: readonly Charge[]): MicroRho {
  const windows = charges.map(({ quarter: last }) =>
    composed(charges.filter(({ quarter }) => quarter <= last && quarter > last - WINDOW).map(({ rho }) => rho)),
  );
  return windows.reduce((most, spent) => Math.max(most, spent), 0);
}

/** What may still be charged to a quarter under the cap, in every window that it lies in. */
export function leftFor(quarter: number, charges: readonly Charge[], cap: MicroRho = CAP): MicroRho {
  const near = charges.filter((charge) => Math.abs(charge.quarter - quarter) < WINDOW);
  return Math.max(0, cap - mostInWindow([...near, { quarter, rho: 0 }, ...windowEnds(quarter)]));
}

/** Ends of the windows that a quarter lies in, so that a window that nothing ends is looked at as well. */
const windowEnds = (quarter: number): Charge[] =>
  Array.from({ length: WINDOW - 1 }, (_, index) => ({ quarter: quarter + index + 1, rho: 0 }));

/** ρ is never negative, and adds up exactly. */
function checked(rho: number): MicroRho {
  if (!Number.isSafeInteger(rho) || rho < 0) throw new Error('A cost in ρ is a whole number of millionths.');
  return rho;
}
