import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOscal } from '../../../../standards/catalogue/oscal/import.js';
import { type ReleaseFile, readReleaseFile, writeFileText } from '../../../../standards/catalogue/release/files.js';
import { verifyRelease } from '../../../../standards/catalogue/release/verify.js';
import { HubError } from '../../../../standards/errors.js';
import { chainOf } from '../../../support/release/keys.js';
import { catalogText, describeRealData } from '../realData.js';
import { refusal } from '../samples.js';
import { CHAIN, FIRST, NOW, OFFICERS, released, SECOND, trust, wrong } from './samples.js';

const RUNS = 250;

/** Whether somebody who has nothing but the bytes and the keys would notice. */
function noticed(bytes: Buffer): boolean {
  try {
    const file = readReleaseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return verifyRelease(file, trust(), { now: NOW }).faults.length > 0;
  } catch (error) {
    if (error instanceof HubError || error instanceof TypeError) return true;
    throw error;
  }
}

const bytesOf = (file: ReleaseFile) => Buffer.from(writeFileText(file));

describe('when a release file is damaged', () => {
  const whole = bytesOf(released(SECOND.document, { signers: [...OFFICERS], after: [FIRST] }));

  it('it is good as it was written', () => {
    expect(noticed(whole)).toBe(false);
  });

  it('any other byte in any place is noticed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = Buffer.from(whole);
        damaged[place] = (damaged[place] as number) ^ change;
        return noticed(damaged);
      }),
      { numRuns: RUNS },
    );
  });

  it('each bit of a signature that is not even needed is noticed', () => {
    const at = whole.indexOf(FIRST.keySets[0]?.signatures[0]?.signature ?? '');
    for (let place = at; place < at + 128; place += 16) {
      for (const bit of [1, 2, 4, 32]) {
        const damaged = Buffer.from(whole);
        damaged[place] = (damaged[place] as number) ^ bit;
        expect(noticed(damaged)).toBe(true);
      }
    }
  });

  it('bytes more or fewer are noticed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(3), fc.uint8Array({ maxLength: 3 }), (place, gone, come) => {
        const damaged = Buffer.concat([whole.subarray(0, place), come, whole.subarray(place + gone)]);
        return damaged.equals(whole) || noticed(damaged);
      }),
      { numRuns: RUNS },
    );
  });

  it('the same JSON in another spelling is refused', () => {
    const text = whole.toString();
    for (const other of [
      text.trimEnd(),
      JSON.stringify(JSON.parse(text), null, 2),
      text.replace('"1.3.0"', '"1\\u002e3.0"'),
    ])
      expect(refusal(() => readReleaseFile(other)).message).toMatch(/canonical/);
  });
});

describe('when officers sign', () => {
  it('a threshold is met by as many of them, whoever they are, and by no fewer', () => {
    const everybody = ['a', 'b', 'c', 'd', 'e'];
    const chains = new Map(everybody.map((_name, index) => [index + 1, chainOf('committee', everybody, index + 1)]));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.subarray(everybody), (threshold, signers) => {
        const chain = chains.get(threshold) ?? CHAIN;
        const found = wrong(released(FIRST.document, { chain, signers }), trust(chain.slice(0, 1)));
        expect(found).toEqual(signers.length >= threshold ? [] : ['too-few-signers release#/release/signatures']);
      }),
      { numRuns: 60 },
    );
  });
});

describeRealData('when NIST SP 800-53 Rev. 5 is released', () => {
  const options = { standard: 'nist-800-53', kind: 'external', version: '2.0.0' } as const;

  it('its file verifies, and one letter of it more does not', () => {
    const text = writeFileText(released(fromOscal(catalogText('nist-800-53-rev5'), options)));
    expect(noticed(Buffer.from(text))).toBe(false);
    expect(noticed(Buffer.from(text.replace('Policy and Procedures', 'Policy and procedures')))).toBe(true);
  });
});
