import { ceilDiv, ceilSqrt } from './integers.js';
import { type Measure, traitsOf } from './plan/measures.js';
import { clipped, normalized, SCALE, within } from './vector.js';

/** The longest vector (L2, fixed point) that a table adds up, which the noise is made for. */
export function boundOf(table: { readonly measure: Measure; readonly bound?: number }, cells: number): bigint {
  const { length } = traitsOf(table.measure);
  if (length === 'bound') return BigInt(table.bound ?? 0) * SCALE;
  // Each of the cells is between −½ and ½.
  if (length === 'centred') return ceilDiv(ceilSqrt(BigInt(cells) * SCALE * SCALE), 2n);
  return SCALE;
}

/** What an institution adds to a table, from its own vector in fixed point. */
export function contribution(measure: Measure, vector: readonly bigint[], bound: bigint): bigint[] {
  const { length } = traitsOf(measure);
  if (length === 'normalized') return within(normalized(vector), bound);
  return clipped(vector, bound);
}

/**
 * The share of applicable requirements that an institution meets, less a half, in fixed point: half as long as the share
 * itself, so that half the noise hides it. Nothing applicable, or no assessment, is a half, and adds nothing.
 */
export function centredShare({ satisfied, partial, applicable }: Answered): bigint {
  if (applicable === 0) return 0n;
  const halves = BigInt(2 * satisfied + partial - applicable);
  return (halves * SCALE) / BigInt(2 * applicable);
}

/** Answers of one institution in one cell; a partial one counts half, as in its score. */
export interface Answered {
  readonly satisfied: number;
  readonly partial: number;
  readonly applicable: number;
}

/** A decimal amount at a rate of the plan, in fixed point, floored toward zero. */
export function converted(amount: string, rate: string): bigint {
  const [one, other] = [decimal(amount), decimal(rate)];
  return (one.digits * other.digits * SCALE) / 10n ** BigInt(one.places + other.places);
}

function decimal(text: string): { digits: bigint; places: number } {
  const [, whole = '', fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') throw new Error('A decimal number was expected.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
