import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../standards/indicators/fingerprint.js';
import { OBSERVABLE_TYPES } from '../../../standards/indicators/types.js';

const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ minLength: 4_000, maxLength: 4_096 }),
);
const keys = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes));

describe('the fingerprint', () => {
  it('is what OpenSSL makes of type and value, whatever the key before was', () => {
    fc.assert(
      fc.property(keys, keys, fc.constantFrom(...OBSERVABLE_TYPES), values, (key, other, type, value) => {
        fingerprint(other, { type, value });
        const hmac = createHmac('sha256', key).update(`${type}\0${value}`).digest('hex');
        expect(fingerprint(key, { type, value })).toBe(hmac.slice(0, 32));
      }),
    );
  });

  it('of the longest value in the widest script counts its last character', () => {
    const key = Buffer.alloc(32, 1);
    const [one, another] = ['口', '目'].map((last) => `${'口'.repeat(4_095)}${last}`);
    const print = (value = '') => fingerprint(key, { type: 'stix-pattern', value });
    expect(print(one)).not.toBe(print(another));
    expect(() => print('口'.repeat(5_000))).toThrow(RangeError);
  });
});
