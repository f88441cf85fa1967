import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, placesWorth, roundedTo } from '../../../../standards/aggregates/files/decimal.js';

const SCALE = '1000000';

describe('digits in fixed point', () => {
  it.each([
    ['0', '0.000000'],
    ['1', '0.000001'],
    ['-1', '-0.000001'],
    ['-1234567', '-1.234567'],
    ['99999999999999999999000001', '99999999999999999999.000001'],
  ])('%s millionths are %s', (digits, decimal) => {
    expect(decimalOf(digits, SCALE)).toBe(decimal);
  });

  it('have no point where the unit is 1', () => {
    expect(decimalOf('-12', '1')).toBe('-12');
  });

  it('are rounded to the nearest, and the ends of an interval outwards', () => {
    expect(roundedTo(1, '1250000', SCALE)).toBe('1.3');
    expect(roundedTo(1, '1210000', SCALE, 'above')).toBe('1.3');
    expect(roundedTo(1, '-1210000', SCALE, 'below')).toBe('-1.3');
    expect(roundedTo(1, '1200000', SCALE, 'above')).toBe('1.2');
  });

  it('are never minus zero', () => {
    expect(roundedTo(0, '-400000', SCALE)).toBe('0');
    expect(roundedTo(0, '-400000', SCALE, 'above')).toBe('0');
  });

  it('keep an interval within the one that is shown, however large', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const exact = (text: string) => BigInt(text.replace('.', '')) * 10n ** BigInt(6 - places);
        expect(exact(roundedTo(places, String(digits), SCALE, 'below')) <= digits).toBe(true);
        expect(exact(roundedTo(places, String(digits), SCALE, 'above')) >= digits).toBe(true);
      }),
    );
  });

  it.each([
    ['1024213312', 0],
    ['4382694', 1],
    ['512106', 2],
    ['7', 6],
  ])('a half width of %s leaves %d places that say something', (halfWidth, places) => {
    expect(placesWorth(halfWidth, SCALE)).toBe(places);
  });
});
