import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../standards/indicators/pattern/parse.js';
import { observableOf, patternOf } from '../../../standards/indicators/pattern.js';
import type { Observable, ObservableType } from '../../../standards/indicators/types.js';
import { shared, withoutSharedData } from './shared.js';
import vectors from './vectors/patterns.json' with { type: 'json' };
import values from './vectors/values.json' with { type: 'json' };

const observables = values.valid as Observable[];

describe('observableOf', () => {
  it.each(vectors.values)('reads $pattern as $type $value', ({ pattern, type, value }) => {
    expect(observableOf(pattern)).toEqual({ type, value });
  });

  it.each(vectors.valid)('keeps %s as a pattern', (pattern) => {
    expect(observableOf(pattern)).toEqual({ type: 'stix-pattern', value: pattern });
  });

  it.each(vectors.invalid)('refuses $pattern at $position', ({ pattern, position }) => {
    expect(() => observableOf(pattern)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', at: `position ${position}` }),
    );
  });

  it('refuses a value that is not of its type, and a hash that is not of its algorithm', () => {
    expect(() => observableOf("[domain-name:value = 'no domain']")).toThrow(/domain name/);
    expect(() => observableOf("[file:hashes.MD5 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709']")).toThrow(/MD5/);
  });

  it('gives back what patternOf wrote', () => {
    for (const { type, value } of observables) {
      expect(observableOf(patternOf({ type, value }))).toEqual({ type, value });
    }
  });

  it.each([
    ['observations', (levels: number) => `${'('.repeat(levels - 1)}[a:b = 1]${')'.repeat(levels - 1)}`],
    ['comparisons', (levels: number) => `[${'('.repeat(levels - 1)}a:b = 1${')'.repeat(levels - 1)}]`],
  ])('nests %s 32 levels deep and no deeper', (_, nested) => {
    expect(observableOf(nested(32))).toMatchObject({ type: 'stix-pattern' });
    for (const levels of [33, 8000]) {
      expect(() => observableOf(nested(levels))).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'position 33' }),
      );
    }
  });

  it('never throws anything but a coded error', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      'a:b',
      ' = ',
      "'x'",
      ' AND ',
      ' OR ',
      'NOT ',
      '1',
      '.5',
      "t'",
      '\\',
      ' IN ',
      '//',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (pattern) => {
          try {
            observableOf(pattern);
          } catch (error) {
            expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
          }
        },
      ),
    );
  });
});

describe('patternOf', () => {
  it.each<[ObservableType, string, string]>([
    ['domain-name', 'evil.com', "[domain-name:value = 'evil.com']"],
    ['sms-sender', "o'b\\c", "[x-entente-sms-sender:value = 'o\\'b\\\\c']"],
    ['autonomous-system', 'AS174', '[autonomous-system:number = 174]'],
    ['file-hash', 'd41d8cd98f00b204e9800998ecf8427e', "[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']"],
    ['file-hash', 'a'.repeat(64), `[file:hashes.'SHA-256' = '${'a'.repeat(64)}']`],
    ['x509-certificate', 'b'.repeat(40), `[x509-certificate:hashes.'SHA-1' = '${'b'.repeat(40)}']`],
  ])('writes %s %s', (type, value, pattern) => {
    expect(patternOf({ type, value })).toBe(pattern);
  });

  it('escapes whatever a value holds', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const { equality } = parsePattern(patternOf({ type: 'voice-sample', value }));
        expect(equality?.value).toBe(value);
      }),
    );
  });
});

describe('real patterns (of the shared data, left out where it is absent)', () => {
  const files = [
    'stix/apt1.json',
    'taxii/medallion-default-data.json',
    ...['attributes_collection', 'event1', 'event2', 'events_collection', 'objects_collection'].map(
      (name) => `misp/test_${name}_stix21.json`,
    ),
  ];

  it.skipIf(withoutSharedData).each(files)('are all well-formed in %s', (file) => {
    const patterns: string[] = [];
    JSON.parse(shared(file), (key, value) => {
      if (key === 'pattern') patterns.push(value);
      return value;
    });
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(() => observableOf(pattern), pattern).not.toThrow();
  });
});
