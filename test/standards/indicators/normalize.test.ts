import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HubError } from '../../../standards/errors.js';
import { normalize } from '../../../standards/indicators/normalize.js';
import { OBSERVABLE_TYPES, type ObservableType } from '../../../standards/indicators/types.js';
import vectors from './vectors/values.json' with { type: 'json' };

const valid = vectors.valid as { type: ObservableType; raw: string; value: string }[];
const invalid = vectors.invalid as { type: ObservableType; raw: string; why: string }[];

/** Real values, cut, joined and interspersed with what people and adversaries put between. */
const noise = fc.constantFrom(
  '.',
  '[.]',
  '[[.]]',
  '(dot)',
  ' ',
  ':',
  '@',
  '[at]',
  '/',
  '%',
  '\u200b',
  '。',
  'İ',
  'ﷺ',
  '-',
  '0',
  '+',
);
const spliced = fc
  .array(
    fc.oneof(fc.constantFrom(...valid.map(({ raw }) => raw)), noise, fc.string({ unit: 'binary', maxLength: 3 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  spliced,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[+\d ()-]{3,20}$/),
);

const outcome = (type: ObservableType, raw: string): string | HubError => {
  try {
    return normalize(type, raw).value;
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
};

describe('normalize', () => {
  it.each(valid)('stores the $type $raw as $value', ({ type, raw, value }) => {
    expect(normalize(type, raw)).toEqual({ type, value });
  });

  it.each(invalid)('refuses $raw as $type: $why', ({ type, raw }) => {
    expect(outcome(type, raw)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('refuses what UTF-8 cannot carry', () => {
    expect(outcome('sms-sender', 'bank\ud800')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('has a case of each type', () => {
    expect(new Set(valid.map(({ type }) => type))).toEqual(new Set(OBSERVABLE_TYPES));
  });

  it.each(OBSERVABLE_TYPES)('gives the same for what it gave: %s', (type) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const value = outcome(type, raw);
        if (typeof value === 'string') expect(outcome(type, value)).toBe(value);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads a national number where it is dialled', () => {
    expect(normalize('phone-number', '2878 8222', { region: 'HK' }).value).toBe('+85228788222');
    expect(() => normalize('phone-number', '2878 8222', { region: 'XX' })).toThrow(/ISO 3166/);
  });

  it('accepts 4,096 characters and no more, before and after', () => {
    const path = 'a'.repeat(4096 - 'http://evil.com/'.length);
    expect(normalize('url', `http://evil.com/${path}`).value).toHaveLength(4096);
    expect(outcome('url', `http://evil.com/${path}a`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(outcome('url', `http://evil.com/${'é'.repeat(1000)}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('never tells the value it refuses', () => {
    for (const { type, raw } of invalid.filter((vector) => vector.raw.length > 4)) {
      expect(String(outcome(type, raw))).not.toContain(raw);
    }
  });
});
