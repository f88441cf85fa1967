import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenSeal, blindIndex, NONCE_BYTES, open, type Place, seal } from '../../../standards/sealing/envelope.js';

const KEY = Buffer.alloc(32, 1);
const PLACE: Place = { table: 'indicator_private', row: 'row', organizationId: 'aurora', keyId: 'key' };
const nonce = () => randomBytes(NONCE_BYTES);
const text = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('when a text is sealed', () => {
  it('it opens in its place, whatever it says', () => {
    fc.assert(fc.property(text, (said) => open(KEY, PLACE, seal(KEY, PLACE, said, nonce())) === said));
  });

  it('none of it is in what is stored', () => {
    const sealed = seal(KEY, PLACE, 'a narrative of some length', nonce());
    expect(sealed.toString('latin1')).not.toContain('narrative');
  });

  it('it does not open once any bit of it is another', () => {
    const sealed = seal(KEY, PLACE, 'case 7', nonce());
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(KEY, PLACE, changed), `bit ${bit}`).toThrow(BrokenSeal);
    }
  });

  it('it does not open once it is cut short or drawn out', () => {
    const sealed = seal(KEY, PLACE, 'case 7', nonce());
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(KEY, PLACE, sealed.subarray(0, length)), `${length} bytes`).toThrow(BrokenSeal);
    }
    expect(() => open(KEY, PLACE, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(BrokenSeal);
  });

  it.each(['table', 'row', 'organizationId', 'keyId'] as const)('it does not open at another %s', (part) => {
    const sealed = seal(KEY, PLACE, 'case 7', nonce());
    fc.assert(
      fc.property(text, (other) => {
        fc.pre(other !== PLACE[part]);
        expect(() => open(KEY, { ...PLACE, [part]: other }, sealed)).toThrow(BrokenSeal);
      }),
      { numRuns: 50 },
    );
  });

  it('it does not open where two parts of the place have moved into one another', () => {
    const sealed = seal(KEY, { ...PLACE, table: 'a', row: 'b","c' }, 'case 7', nonce());
    expect(() => open(KEY, { ...PLACE, table: 'a","b', row: 'c' }, sealed)).toThrow(BrokenSeal);
  });

  it('it does not open under another key', () => {
    const sealed = seal(KEY, PLACE, 'case 7', nonce());
    expect(() => open(Buffer.alloc(32, 2), PLACE, sealed)).toThrow(BrokenSeal);
  });

  it('what fails to open is named by its place, and says nothing of its text or key', () => {
    const sealed = seal(KEY, PLACE, 'case 7', nonce());
    const failure = () => open(Buffer.alloc(32, 2), PLACE, sealed);
    expect(failure).toThrow(expect.objectContaining({ code: 'indicator_private row' }));
    expect(failure).toThrow(expect.not.objectContaining({ message: expect.stringContaining('case') }));
  });
});

describe('a blind index', () => {
  it('is the same for the same text, however it is composed', () => {
    const index = (said: string) => blindIndex(KEY, 'case reference', said).toString('hex');
    expect(index('caf\u00e9 7')).toBe(index('cafe\u0301 7'));
    expect(index('case 7')).not.toBe(index('case 8'));
    expect(index('case 7')).not.toBe(index('Case 7'));
  });

  it('differs by key and by purpose, so that nothing is equal across institutions or fields', () => {
    const of = (key: Buffer, purpose: string) => blindIndex(key, purpose, 'case 7').toString('hex');
    const all = [of(KEY, 'case reference'), of(Buffer.alloc(32, 2), 'case reference'), of(KEY, 'other')];
    expect(new Set(all).size).toBe(3);
  });
});
