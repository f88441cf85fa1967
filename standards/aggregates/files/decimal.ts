import { floorDiv } from '../integers.js';

/** Digits in fixed point as the decimal that they are, exactly: all places of the scale, which is a power of ten. */
export function decimalOf(digits: string, scale: string): string {
  const places = placesOf(scale);
  const sign = digits.startsWith('-') ? '-' : '';
  const whole = digits.slice(sign.length).padStart(places + 1, '0');
  return sign + (places === 0 ? whole : `${whole.slice(0, -places)}.${whole.slice(-places)}`);
}

/** The same to fewer places. The ends of an interval are rounded outwards, so that it holds what it is said to hold. */
export function roundedTo(
  places: number,
  digits: string,
  scale: string,
  toward: 'nearest' | 'below' | 'above' = 'nearest',
): string {
  const unit = BigInt(scale) / 10n ** BigInt(places);
  const below = floorDiv(BigInt(digits), unit);
  const over = BigInt(digits) - below * unit;
  const up = toward === 'nearest' ? 2n * over >= unit : toward === 'above' && over > 0n;
  return decimalOf(String(up ? below + 1n : below), `1${'0'.repeat(places)}`);
}

/** How many places say something beside noise of this half width: those of its first two digits. */
export const placesWorth = (halfWidth: string, scale: string): number =>
  Math.min(placesOf(scale), Math.max(0, placesOf(scale) + 2 - halfWidth.length));

const placesOf = (scale: string): number => scale.length - 1;
