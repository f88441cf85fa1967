import { tooMuch } from '../guard.js';
import { type Book, runs } from './book.js';
import { walk } from './elements.js';

export interface SheetLimits {
  readonly rows: number;
  /** Of one row. */
  readonly cells: number;
  /** Characters of one cell. */
  readonly text: number;
}

/** A row that has something in it, under the number that the spreadsheet shows. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

interface Cell {
  readonly type: string;
  readonly style: number;
  readonly column: number;
}

/** The rows of a sheet as text. Of a formula its last result is read, which the writer kept; none is computed. */
export function eachRow(part: Uint8Array, book: Book, limits: SheetLimits, visit: (row: SheetRow) => void): void {
  let rows = 0;
  const inline = runs();
  let row = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let [value, inValue] = ['', false];

  const put = ({ type, style, column }: Cell) => {
    const text = type === 'inlineStr' ? inline.take() : shown(value, type, style, book);
    if (text.length > limits.text) throw tooMuch(`A cell has at most ${limits.text} characters.`);
    if (text.trim() === '') return;
    if (column >= limits.cells) throw tooMuch(`A row has at most ${limits.cells} cells.`);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };

  walk(part, {
    open(name, attributes) {
      if (name === 'row') {
        row = /^[1-9]\d{0,6}$/.test(attributes.r ?? '') ? Number(attributes.r) : row + 1;
        cells = [];
      } else if (name === 'c') {
        const column = attributes.r === undefined ? (cell?.column ?? -1) + 1 : columnOf(attributes.r);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), column };
        value = '';
      } else if (name === 'v') inValue = true;
      inline.open(name);
    },
    text(more) {
      if (inValue) value += more;
      inline.text(more);
    },
    close(name) {
      inline.close(name);
      if (name === 'v') inValue = false;
      else if (name === 'c' && cell) put(cell);
      else if (name === 'row') {
        cell = undefined;
        if (cells.length === 0) return;
        rows += 1;
        if (rows > limits.rows) throw tooMuch(`A sheet holds at most ${limits.rows} rows.`);
        visit({ row, cells });
      }
    },
  });
}

/** `A` is 0, `AA` is 26. */
const columnOf = (reference: string): number =>
  [
    ...reference
      .slice(0, 4)
      .toUpperCase()
      .replace(/[^A-Z].*$/s, ''),
  ].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function shown(value: string, type: string, style: number, book: Book): string {
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return book.dates[style] ? dayOf(number, book.epoch) : digitsOf(number);
}

/** A spreadsheet keeps 15 digits of a number: of a longer one it is seen that it is not whole any more. */
const digitsOf = (number: number): string =>
  Math.abs(number) >= 1e15 ? number.toExponential() : String(Number(number.toPrecision(15)));

function dayOf(serial: number, epoch: number): string {
  const moment = new Date(Math.round((serial - epoch) * 86_400) * 1_000);
  return Number.isNaN(moment.getTime()) ? String(serial) : moment.toISOString().replace('.000Z', 'Z');
}
