import fc from 'fast-check';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { describe, expect, it } from 'vitest';
import { writeMoment } from '../../../server/graphql/execution/moment.js';

const edges = [
  '1970-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2028-02-29T23:59:59.999Z',
  '9999-12-31T23:59:59.999Z',
];

describe('a time of an answer', () => {
  it('is written as the scalar writes it, of whatever day the one before was', () => {
    const times = fc.oneof(
      fc.date({ noInvalidDate: true }),
      fc.date({ min: new Date(0), max: new Date(3 * 86_400_000), noInvalidDate: true }),
      fc.constantFrom(...edges).map((text) => new Date(text)),
    );
    fc.assert(
      fc.property(times, times, (before, time) => {
        writeMoment(before);
        expect(writeMoment(time)).toBe(GraphQLDateTimeISO.serialize(time));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is refused where it is none', () => {
    expect(() => writeMoment(new Date(Number.NaN))).toThrow(/invalid Date/);
    expect(() => writeMoment('yesterday')).toThrow(/invalid date-time-string/);
  });
});
