import { expect, it } from 'vitest';
import { shownJson, shownText } from '../../standards/shownText.js';

// Terminal sequences of both widths, a line separator, and the override that makes `exe.fdp` read `pdf.exe`.
const UNSEEN = '\u001b[2J\u009b2J\u0000\u007f\u2028\u202eexe.fdp\u2069\u200f\u061c';

it('what a terminal would obey is a space, and what would turn the text shows', () => {
  expect(shownText(UNSEEN)).toBe(' [2J 2J   \ufffdexe.fdp\ufffd\ufffd\ufffd');
  expect(shownText('one\ttwo\nthree 防骗')).toBe('one\ttwo\nthree 防骗');
});

it('JSON says the same without them', () => {
  const shown = shownJson(JSON.stringify({ [UNSEEN]: UNSEEN }, null, 2));
  expect(JSON.parse(shown)).toEqual({ [UNSEEN]: UNSEEN });
  expect(shown).toMatch(/^[\n\x20-\x7e]*$/);
});
