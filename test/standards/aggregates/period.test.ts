import { describe, expect, it } from 'vitest';
import { opensAt, ordinalOf, quarterAt, quarterOf, weekOf } from '../../../standards/aggregates/period.js';

describe('a quarter', () => {
  it('is numbered so that the next differs by one', () => {
    expect(ordinalOf('2027-Q1') - ordinalOf('2026-Q4')).toBe(1);
    expect(quarterAt(ordinalOf('2026-Q4') + 1)).toBe('2027-Q1');
  });

  it('opens with its first day in UTC', () => {
    expect(opensAt('2026-Q3').toISOString()).toBe('2026-07-01T00:00:00.000Z');
    expect(quarterOf(new Date('2026-06-30T23:59:59.999Z'))).toBe('2026-Q2');
    expect(quarterOf(opensAt('2026-Q3'))).toBe('2026-Q3');
  });

  it('has thirteen weeks, the last with the days that are over', () => {
    expect(weekOf(new Date('2026-07-01T00:00:00Z'))).toBe('1');
    expect(weekOf(new Date('2026-07-07T23:59:59Z'))).toBe('1');
    expect(weekOf(new Date('2026-07-08T00:00:00Z'))).toBe('2');
    expect(weekOf(new Date('2026-09-30T23:59:59Z'))).toBe('13');
  });

  it.each(['2026', '2026-Q5', '26-Q1', '2026-Q1 '])('is not %s', (text) => {
    expect(() => ordinalOf(text)).toThrow('A quarter such as');
  });
});
