import { CsvError, parse } from 'csv-parse/sync';
import { badInput } from '../../errors.js';
import { CONTENT, CONTENT_FIELDS, type ContentField } from '../content.js';
import { type NormalizeOptions, normalize } from '../normalize.js';
import { observableOf } from '../pattern.js';
import { OBSERVABLE_TYPES, type Observable, type ObservableType } from '../types.js';
import { type DraftField, draftOf, type IndicatorDraft, readFields } from './draft.js';
import { assertItems, type Intake, IntakeDesk, MAX_ITEMS, type UnknownMarkings } from './intake.js';
import { untyped } from './list.js';

type Row = ReadonlyMap<ContentField, string>;

export interface CsvOptions extends NormalizeOptions {
  readonly unknownMarkings?: UnknownMarkings;
}

/**
 * RFC 4180 with a header row of known columns, of which `value` or `pattern` is needed; a list in a cell is parted by `;`.
 * `index` is the record, from 0, the header and empty lines not counted.
 * @throws HubError BAD_USER_INPUT for text that is no CSV or has an unknown column; LIMIT_EXCEEDED for more than 200,000.
 */
export function fromCsv(csv: string, { unknownMarkings, ...options }: CsvOptions = {}): Intake {
  const [header = [], ...records] = cells(csv);
  const columns = columnsOf(header);
  assertItems(records.length);
  const desk = new IntakeDesk(unknownMarkings);
  for (const [index, record] of records.entries()) desk.accept(index, () => read(rowOf(columns, record), options));
  return desk.result();
}

function cells(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, skip_empty_lines: true, relax_column_count: true, to: MAX_ITEMS + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badInput(`The text is not CSV (${error.code}).`, `line ${error.lines}`);
  }
}

function columnsOf(header: readonly string[]): ContentField[] {
  const columns = header.map((cell) => {
    const known = CONTENT_FIELDS.find((field) => CONTENT[field].csv === cell.trim().toLowerCase());
    if (!known) throw badInput(`There is no column ${JSON.stringify(cell.slice(0, 64))}.`, 'header');
    return known;
  });
  if (new Set(columns).size < columns.length) throw badInput('A column stands twice in the header.', 'header');
  if (!columns.includes('value') && !columns.includes('pattern')) {
    throw badInput('The header has neither a column value nor pattern.', 'header');
  }
  return columns;
}

function rowOf(columns: readonly ContentField[], record: readonly string[]): Row {
  if (record.length > columns.length) throw badInput('The record has more cells than the header.');
  const filled = columns.flatMap((column, place): [ContentField, string][] => {
    const cell = record[place]?.trim();
    return cell ? [[column, cell]] : [];
  });
  return new Map(filled);
}

const read = (row: Row, options: NormalizeOptions): IndicatorDraft =>
  draftOf(
    observable(row, options),
    readFields('csv', (field) => told(field, row.get(field))),
  );

function told(field: DraftField, cell: string | undefined): unknown {
  const { kind } = CONTENT[field];
  if (kind === 'terms') return list(cell);
  return kind === 'percent' ? number(cell) : cell;
}

/** The value, or what the pattern states; where several cells speak of it, they agree. */
function observable(row: Row, options: NormalizeOptions): Observable {
  const [type, value, pattern] = [typeOf(row.get('type')), row.get('value'), row.get('pattern')];
  if (pattern === undefined) {
    if (value === undefined) throw badInput('The record has neither a value nor a pattern.', 'value');
    return type ? normalize(type, value, options) : untyped(value, options);
  }
  const stated = observableOf(pattern);
  if (type && type !== stated.type) throw badInput('type and pattern state different things.', 'type');
  if (value && normalize(stated.type, value, options).value !== stated.value) {
    throw badInput('value and pattern state different things.', 'value');
  }
  return stated;
}

function typeOf(cell: string | undefined): ObservableType | undefined {
  const type = OBSERVABLE_TYPES.find((known) => known === cell?.toLowerCase());
  if (cell && !type) throw badInput('type is no type of observable.', 'type');
  return type;
}

const list = (cell: string | undefined) => cell?.split(';').filter((entry) => entry.trim() !== '');
/** Digits only: `Number` would also read 0x10 and 1e1. */
const number = (cell: string | undefined) => (cell && /^\d{1,3}$/.test(cell) ? Number(cell) : cell);
