import { bookOf } from './book.js';
import { eachRow, type SheetLimits, type SheetRow } from './sheet.js';
import { unpack } from './unpack.js';

/** Hands over the rows of a sheet one after another. */
export type Sheet = (visit: (row: SheetRow) => void) => void;

/**
 * The sheets of a workbook (ECMA-376), each read when it is come to. Written for what an import reads, a part at a time and under
 * its limits: the libraries there are unpack a workbook whole before they look at it.
 */
export function* sheetsOf(packed: Uint8Array, limits: SheetLimits): Generator<Sheet, void> {
  const parts = unpack(packed);
  const book = bookOf(parts);
  for (const name of book.sheets) {
    const part = parts.get(name);
    if (part) yield (visit) => eachRow(part, book, limits, visit);
  }
}
