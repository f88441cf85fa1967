import { absolute, ceilDiv, ceilSqrt } from '../integers.js';
import type { Coordinates } from '../plan/domain.js';
import { additive } from './additive.js';

/** A figure as it is published: digits in fixed point, which no reader's doubles or 32 bits can bend. */
export interface Figure {
  /** The noisy sum as it was drawn, which may be below zero. */
  readonly value: string;
  /** Its interval at 95 %, of the noise alone. */
  readonly low: string;
  readonly high: string;
  /** Half of the interval is above half of the value: said of what is published, so that it tells nothing else. */
  readonly insufficient: boolean;
}

export interface Cell extends Figure {
  readonly at: Coordinates;
  /** Zero where the value is below. */
  readonly nonNegative: string;
  /** Non-negative, and adding up to the table's own total, which those above do not. */
  readonly additive: string;
}

export interface Figures {
  /** Of each cell's interval. */
  readonly halfWidth: string;
  readonly cells: readonly Cell[];
  readonly total: Figure & { readonly additive: string };
}

/** ⌈1.96 σ⌉, of a variance over `divisor` squared. */
export const halfWidthOf = (variance: bigint, divisor = 1n): bigint =>
  ceilDiv(ceilSqrt(variance * 196n * 196n), 100n * divisor);

/** Noisy values with all that is computed from them, and from public facts, alone. */
export function figuresOf(
  places: readonly Coordinates[],
  values: readonly bigint[],
  { variance, divisor = 1n }: { readonly variance: bigint; readonly divisor?: bigint },
): Figures {
  const halfWidth = halfWidthOf(variance, divisor);
  const sum = values.reduce((total, value) => total + value, 0n);
  const whole = sum > 0n ? sum : 0n;
  const parts = additive(values, whole);
  return {
    halfWidth: String(halfWidth),
    cells: places.map((at, cell) => {
      const value = values[cell] ?? 0n;
      const nonNegative = String(value > 0n ? value : 0n);
      return { at, ...figure(value, halfWidth), nonNegative, additive: String(parts[cell]) };
    }),
    total: {
      ...figure(sum, halfWidthOf(variance * BigInt(values.length), divisor)),
      additive: String(whole),
    },
  };
}

const figure = (value: bigint, halfWidth: bigint): Figure => ({
  value: String(value),
  low: String(value - halfWidth),
  high: String(value + halfWidth),
  insufficient: 2n * halfWidth > absolute(value),
});
