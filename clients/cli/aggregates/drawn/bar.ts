import type { Figure } from '../../../../standards/aggregates/release/cells.js';

/** From where to where all bars of a table reach; zero is always between. */
export interface Axis {
  readonly low: bigint;
  readonly high: bigint;
}

export function axisOf(figures: readonly Pick<Figure, 'low' | 'high'>[]): Axis {
  const ends = [0n, ...figures.flatMap(({ low, high }) => [BigInt(low), BigInt(high)])];
  const [low = 0n, ...rest] = ends.sort((one, other) => (one < other ? -1 : 1));
  return { low, high: rest.at(-1) ?? low };
}

/** Columns of a bar, beside the one in which zero stands. */
const LENGTH = 40;

/** A bar from zero to the value, and a line over the rest of its interval: lengths alone are approximate. */
export function barOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>, axis: Axis): string {
  const [zero, end, from, to] = [columnOf(0n, axis), at(value, axis), at(low, axis), at(high, axis)];
  return Array.from({ length: LENGTH + 1 }, (_, column) => {
    if (column === zero) return '│';
    const inBar = end < zero ? column >= end && column < zero : column > zero && column <= end;
    if (inBar) return '█';
    return column >= from && column <= to ? '─' : ' ';
  }).join('');
}

const at = (digits: string, axis: Axis) => columnOf(BigInt(digits), axis);

function columnOf(place: bigint, { low, high }: Axis): number {
  const span = high - low;
  return span === 0n ? 0 : Math.round(Number(((place - low) * BigInt(LENGTH) * 1_000n) / span) / 1_000);
}
