import { badInput } from '../../errors.js';
import { csvGuard } from '../../reading/csv.js';
import type { FileRead } from '../../reading/file.js';
import type { Guard } from '../../reading/guard.js';
import { jsonGuard } from '../../reading/json.js';
import { lineGuard } from '../../reading/lines.js';
import { sheetsOf } from '../../reading/xlsx/workbook.js';
import type { ObservableType } from '../types.js';
import { isHeader, unread } from './columns.js';
import { delimiterOf, firstLine, fromCsv, headersIn } from './csv.js';
import { type Intake, MAX_ITEMS, type UnknownMarkings } from './intake.js';
import { parseDocument } from './json.js';
import { fromList } from './list.js';
import { fromMisp, isMisp } from './misp/misp.js';
import { reachesIn } from './remark.js';
import { fromStix } from './stix.js';
import { type EachRow, fromTable, type TableRow } from './table.js';

/** What a file of indicators may be. */
export const FORMATS = ['stix', 'misp', 'csv', 'xlsx', 'list'] as const;
export type Format = (typeof FORMATS)[number];

/** `auto`: told from what is in it. */
export type FormatWanted = Format | 'auto';

/** Cells of a row, and the longest of a spreadsheet (Excel specifications and limits). */
const CELLS = 256;
const RECORD = 262_144;

/** Which kind of text begins so. JSON begins with a brace, or with a bracket before one: a pattern has a name there. */
function textFormatOf(start: string): 'json' | 'csv' | 'list' {
  const text = start.slice(0, 65_536).trimStart();
  if (/^\ufeff?\s*(?:\{|\[\s*(?:\{|\]|$))/.test(text)) return 'json';
  const line = firstLine(text);
  return isHeader(headersIn(line, delimiterOf(line))) ? 'csv' : 'list';
}

/** What the text of such a file is held against while it is read, told from its first piece. */
export function guardOf(wanted: FormatWanted): Guard {
  let guard: Guard | undefined;
  return {
    take(bytes) {
      guard ??= guardFor(wanted, Buffer.from(bytes.subarray(0, 65_536)).toString('utf8'));
      guard.take(bytes);
    },
  };
}

function guardFor(wanted: FormatWanted, start: string): Guard {
  const format = wanted === 'auto' ? textFormatOf(start) : wanted;
  // An event carries its attachments in texts.
  if (format === 'json' || format === 'stix' || format === 'misp')
    return jsonGuard({ values: 4_000_000, depth: 64, text: format === 'stix' ? 1_048_576 : 16_777_216 });
  // The header is a record.
  if (format === 'csv')
    return csvGuard({
      records: MAX_ITEMS + 2,
      cells: CELLS,
      record: RECORD,
      delimiter: delimiterOf(start).charCodeAt(0),
    });
  return lineGuard({ lines: MAX_ITEMS, line: 65_536 });
}

export interface FileOptions {
  readonly format: FormatWanted;
  /** Of every line of a list. */
  readonly type?: ObservableType;
  readonly unknownMarkings?: UnknownMarkings;
}

/** What a file holds, and as what it was read. @throws HubError where it is nothing of the kind, or too much of it */
export function fromFile({ text, packed }: FileRead, options: FileOptions): { format: Format; intake: Intake } {
  const { format, type, unknownMarkings = 'reject' } = options;
  if (packed || format === 'xlsx')
    return { format: 'xlsx', intake: fromTable(tableIn(packed, format), { unknownMarkings }) };
  const kind = format === 'auto' ? textFormatOf(text) : format;
  if (kind === 'csv') return { format: 'csv', intake: fromCsv(text, { unknownMarkings }) };
  if (kind === 'list') return { format: 'list', intake: fromList(text, { unknownMarkings, ...(type && { type }) }) };
  return fromJson(parseDocument(text), kind, unknownMarkings);
}

function fromJson(document: unknown, kind: 'json' | 'stix' | 'misp', unknownMarkings: UnknownMarkings) {
  const format = kind === 'json' ? (isMisp(document) ? 'misp' : 'stix') : kind;
  return {
    format,
    intake: format === 'misp' ? fromMisp(document, unknownMarkings) : fromStix(document, unknownMarkings),
  };
}

/** Rows below which no header is looked for. */
const ABOVE = 20;

/** The rows of the first sheet that has a header in its first rows: a title may stand above it, and other sheets before it. */
export function tableIn(packed: Uint8Array | null, format: FormatWanted): EachRow {
  if (!packed) throw badInput('The file is no XLSX.', 'format');
  if (format !== 'xlsx' && format !== 'auto') {
    throw badInput('The file is a workbook or another archive: its format is XLSX.', 'format');
  }
  return (visit) => {
    for (const each of sheetsOf(packed, { rows: MAX_ITEMS + ABOVE, cells: CELLS, text: 32_767 })) {
      if (visitTable(each, visit)) return;
    }
    throw badInput('No sheet has a header with a column value or pattern in its first rows.', 'header');
  };
}

function visitTable(each: EachRow, visit: (row: TableRow) => void): boolean {
  let [above, found] = [0, false];
  each((row) => {
    found ||= above < ABOVE && isHeader(row.cells);
    above += 1;
    if (found) visit(row);
    else if (row.cells.some((cell) => reachesIn(cell).length > 0)) throw unread('What stands above the header');
  });
  return found;
}
