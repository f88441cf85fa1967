import { placesWorth, roundedTo } from '../../../../standards/aggregates/files/decimal.js';
import type { Figure } from '../../../../standards/aggregates/release/cells.js';

/** A figure to be read: as many places as its noise leaves worth reading, the interval rounded outwards. */
export function figureOf(
  { value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>,
  scale: string,
): { readonly value: string; readonly interval: string } {
  const half = (BigInt(high) - BigInt(low)) / 2n;
  const places = placesWorth(String(half), scale);
  const [from, to] = [roundedTo(places, low, scale, 'below'), roundedTo(places, high, scale, 'above')];
  return { value: roundedTo(places, value, scale), interval: `[${from} … ${to}]` };
}
