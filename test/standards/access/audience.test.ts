import { describe, expect, it } from 'vitest';
import { TLP } from '../../../standards/access/tlp.js';
import { audienceOf } from '../../../standards/indicators/audience.js';

describe('when an indicator is labelled', () => {
  it('only CLEAR and GREEN go to every member (FIRST TLP 2.0)', () => {
    expect(Object.fromEntries(TLP.map((tlp) => [tlp, audienceOf(tlp)]))).toEqual({
      clear: 'members',
      green: 'members',
      amber: 'recipients',
      'amber+strict': 'recipients',
      red: 'recipients',
    });
  });

  it('a label that nobody has heard of goes to the named recipients only', () => {
    expect(audienceOf('white' as never)).toBe('recipients');
  });
});
