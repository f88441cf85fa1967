import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, normalize } from '../../../standards/indicators/normalize.js';
import vectors from './vectors/candidates.json' with { type: 'json' };
import values from './vectors/values.json' with { type: 'json' };

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
    const spoken = ['voice-sample', 'autonomous-system', 'device-id', 'x509-certificate', 'stix-pattern'];
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

  it('refuses a region that does not exist instead of finding nothing', () => {
    expect(() => candidates('13800138000', { region: 'XX' })).toThrow(/ISO 3166/);
  });
});
