import { describe, expect, it } from 'vitest';
import { governsAfter } from '../../../standards/access/governance.js';

const version = (of: object = {}) => ({
  kind: 'sharing',
  standardKey: 'sharing',
  version: '2.0.0',
  disclosure: {},
  ...of,
});
const inForce = { standardKey: 'sharing', version: '2.0.0' };

describe('when a version is published', () => {
  it('the first sharing standard with a profile governs', () => {
    expect(governsAfter(null, version())).toBe(true);
    expect(governsAfter(null, version({ disclosure: null }))).toBe(false);
    expect(governsAfter(null, version({ kind: 'security' }))).toBe(false);
  });

  it.each([
    ['a higher version of it', { version: '2.0.1' }, true],
    ['a version higher by number, not by letters', { version: '10.0.0' }, true],
    ['the same version', {}, false],
    ['a late patch of an older line', { version: '1.9.9' }, false],
    ['a higher version of another standard', { standardKey: 'other', version: '9.0.0' }, false],
    ['a higher version without a profile', { version: '3.0.0', disclosure: null }, false],
    ['a higher version that is of another kind', { version: '3.0.0', kind: 'security' }, false],
  ])('from then on %s takes its place: %s', (_what, of, governs) => {
    expect(governsAfter(inForce, version(of))).toBe(governs);
  });
});
