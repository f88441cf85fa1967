import unhomoglyph from 'unhomoglyph';

/** Cyrillic and Greek letters that are read as Latin ones, though the data of the standard holds them apart. */
const READ_AS = new Map([
  ...pairs('вь', 'b'),
  ...pairs('г', 'r'),
  ...pairs('нһћњ', 'h'),
  ...pairs('кқҝҡӄκ', 'k'),
  ...pairs('ӏ', 'l'),
  ...pairs('м', 'm'),
  ...pairs('п', 'n'),
  ...pairs('тτ', 't'),
  ...pairs('шω', 'w'),
]);

function pairs(letters: string, latin: string): [string, string][] {
  return Array.from(letters, (letter) => [letter, latin]);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/**
 * Unicode Technical Standard 39, section 4: two texts that can be taken for each other have one skeleton. The data calls 0 a
 * capital O, hence the lower case after it as well.
 */
export const skeleton = (text: string): string =>
  unhomoglyph(Array.from(plain(text), (letter) => READ_AS.get(letter) ?? letter).join(''))
    .normalize('NFD')
    .toLowerCase();
