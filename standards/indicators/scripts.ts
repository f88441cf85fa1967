/** Scripts in everyday use (Unicode Standard Annex 31, table 5). */
const EVERYDAY = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
  ...['Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil'],
  ...['Telugu', 'Thaana', 'Thai', 'Tibetan'],
];
/** Chinese, Japanese and Korean are written with Latin among them (UTS 39, section 5.2, highly restrictive). */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

const onlyOf = (scripts: readonly string[]) =>
  new RegExp(`^[\\p{scx=Common}\\p{scx=Inherited}${scripts.map((script) => `\\p{scx=${script}}`).join('')}]*$`, 'u');
const WRITTEN_SO = [...TOGETHER, ...EVERYDAY.map((script) => [script])].map(onlyOf);

/** Whether a word mixes scripts that nobody writes together, as a name does that is to be taken for another. */
export const mixesScripts = (word: string): boolean => !WRITTEN_SO.some((written) => written.test(word));
