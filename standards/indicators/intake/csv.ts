import { CsvError, parse } from 'csv-parse/sync';
import { badInput } from '../../errors.js';
import { columnOf } from './columns.js';
import type { Intake } from './intake.js';
import { type EachRow, fromTable, type TableOptions } from './table.js';

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** RFC 4180, and the same with semicolons or tabs. @throws HubError as a table, and for text that is no CSV */
export const fromCsv = (csv: string, options: TableOptions = {}): Intake => fromTable(rowsOf(csv), options);

/** The rows as a spreadsheet numbers them: a record is one however many lines it takes, and so is an empty line. */
export const rowsOf =
  (csv: string): EachRow =>
  (visit) => {
    try {
      parse(csv, {
        bom: true,
        delimiter: delimiterOf(csv),
        on_record(cells, { records, empty_lines }) {
          visit({ row: records + empty_lines, cells });
          return null;
        },
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
      });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      throw badInput(`The text is not CSV (${error.code}).`, `line ${error.lines}`);
    }
  };

/** The one that parts the header into most columns that are known; a comma where none does. */
export function delimiterOf(start: string): Delimiter {
  const line = firstLine(start);
  const known = (delimiter: Delimiter) => headersIn(line, delimiter).filter(columnOf).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

/** The first line that is not empty; a header has no line break in it, nor a quoted delimiter. */
export const firstLine = (text: string): string => /[^\s\ufeff][^\r\n]*/.exec(text.slice(0, 65_536))?.[0] ?? '';

export const headersIn = (line: string, delimiter: Delimiter): string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
