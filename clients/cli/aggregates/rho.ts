import { InvalidArgumentError } from 'commander';

/** Millionths as a decimal, `0.03`. */
export const rhoOf = (millionths: number): string => String(millionths / 1_000_000);

/** A decimal of at most six places, in millionths. */
export function readRho(text: string): number {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new InvalidArgumentError('It is a decimal of at most six places, such as 0.02.');
  return Number(whole + fraction.padEnd(6, '0'));
}
