import { describe, expect, it } from 'vitest';
import { padEnd, padStart, widthOf } from '../../../clients/cli/width.js';

describe('the width of a text in a terminal', () => {
  it.each([
    ['web', 3],
    ['未注明', 6],
    ['（a）', 5],
    ['e\u0301', 1],
    ['\u{20000}', 2],
    ['█─│', 3],
    ['', 0],
  ])('of %j is %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('is what columns are filled to', () => {
    expect([padEnd('合计', 6), padStart('1', 3), padEnd('合计', 2)]).toEqual(['合计  ', '  1', '合计']);
  });
});
