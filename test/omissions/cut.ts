/** Takes one thing out of a source text; where it is not there, the text stays as it is. */
export type Cut = (text: string, what: string) => string;

const indentOf = (line: string) => line.length - line.trimStart().length;
const isCloser = (line: string) => /^\s*[}\])]/.test(line);

/** The text without lines `from` to before `to`. */
const without = (lines: readonly string[], from: number, to: number): string =>
  [...lines.slice(0, from), ...lines.slice(to)].join('\n');

/** Cuts the entry of an object literal, the first below the line that begins with `anchor`; it may take many lines. */
export const cutEntry =
  (anchor: string): Cut =>
  (text, key) => {
    const lines = text.split('\n');
    const begin = lines.findIndex((line) => line.startsWith(anchor));
    const isKey = (line: string) => new RegExp(`^\\s+${key}[:,]`).test(line);
    const from = lines.findIndex((line, place) => place > begin && isKey(line));
    if (begin < 0 || from < 0) return text;
    const indent = indentOf(lines[from] ?? '');
    const isWithin = (line: string) => indentOf(line) > indent || (indentOf(line) === indent && isCloser(line));
    let to = from + 1;
    while (isWithin(lines[to] ?? '')) to += 1;
    return without(lines, from, to);
  };

/** Cuts a word that stands in a list of texts. */
export const cutWord: Cut = (text, word) => text.replace(`  '${word}',\n`, '');

/** Cuts a member of the class, with what is declared above it. */
export const cutMember =
  (className: string): Cut =>
  (text, name) => {
    const lines = text.split('\n');
    const begin = lines.findIndex((line) => line.startsWith(`export class ${className} `));
    const at = lines.findIndex((line, place) => place > begin && line.startsWith(`  ${name}: `));
    const from = lines.findLastIndex((line, place) => place < at && line.startsWith('  @Access('));
    return at < 0 ? text : without(lines, from, at + 1);
  };

/** Cuts a field of a type on one line, as they are generated. */
export const cutTyped: Cut = (text, name) => text.replaceAll(new RegExp(` readonly ${name}: [^,;{}]+[,;]?`, 'g'), '');
