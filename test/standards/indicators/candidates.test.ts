import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, normalize } from '../../../standards/indicators/normalize.js';
import vectors from './vectors/candidates.json' with { type: 'json' };
import values from './vectors/values.json' with { type: 'json' };

describe('a value of any length', () => {
  it('is refused at once, named by type or not, whatever it is made of', () => {
    for (const raw of [`[${':'.repeat(500_000)}`, `(${"='".repeat(100_000)}`, `${' '.repeat(500_000)}[`]) {
      expect(candidates(raw)).toEqual([]);
      expect(() => normalize('domain-name', raw)).toThrow('at most 4096 characters');
    }
  });
});

describe('candidates', () => {
  it.each(vectors)('takes $raw for $types', ({ raw, types, value }) => {
    const found = candidates(raw);
    expect(found.map(({ type }) => type)).toEqual(types);
    if (value !== undefined) expect(found[0]?.value).toBe(value);
  });

  it('offers host/path over http and over https', () => {
    expect(candidates('evil.com/a').map(({ value }) => value)).toEqual(['http://evil.com/a', 'https://evil.com/a']);
  });

  it('finds every stored value again under its own type, but for those that any number or word could be', () => {
    // A link in a QR code is looked up as the URL that it is.
    const spoken = ['voice-sample', 'qr-payload', 'autonomous-system', 'device-id', 'x509-certificate', 'stix-pattern'];
    for (const { type, value } of values.valid.filter((vector) => !spoken.includes(vector.type))) {
      expect(candidates(value), value).toContainEqual({ type, value });
    }
  });

  it('gives only normalized values, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w.:@[\]/+-]{1,24}$/)), (raw) => {
        for (const { type, value } of candidates(raw)) expect(normalize(type, value)).toEqual({ type, value });
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a value the same with white space around it, though some shapes have a shorter way', () => {
    const labels = fc.array(fc.stringMatching(/^(?:com|xn--[a-z0-9-]{1,8}|h[x*]{1,2}p|[a-f0-9]{4}|[\w-]{1,65})$/), {
      minLength: 1,
      maxLength: 6,
    });
    const texts = fc.oneof(
      labels.map((parts) => parts.join('.')),
      fc.stringMatching(/^[a-z0-9_.-]{1,24}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(candidates(text)).toEqual(candidates(` ${text} `));
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes a phone number the same in E.164 and with a hyphen anywhere', () => {
    const codes = fc.constantFrom('86', '1', '44', '49', '39', '7', '852', '54', '55', '52', '800');
    const any = fc.tuple(codes, fc.stringMatching(/^\d{4,13}$/)).map((parts) => parts.join(''));
    const numbers = fc.oneof(any, fc.stringMatching(/^861\d{9,11}$/));
    fc.assert(
      fc.property(numbers, fc.nat(9), (number, at) => {
        const place = 2 + (at % (number.length - 2));
        expect(candidates(`+${number}`)).toEqual(candidates(`+${number.slice(0, place)}-${number.slice(place)}`));
      }),
      { numRuns: 5_000 },
    );
  });

  it('refuses a region that does not exist instead of finding nothing', () => {
    expect(() => candidates('13800138000', { region: 'XX' })).toThrow(/ISO 3166/);
  });
});
