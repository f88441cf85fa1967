import { badInput } from '../../errors.js';
import { CONTENT } from '../content.js';
import { type NormalizeOptions, normalize } from '../normalize.js';
import { observableOf } from '../pattern.js';
import type { PrivatePart } from '../private.js';
import type { ObservableType } from '../types.js';
import { privatePartOf, textOf, told } from './cells.js';
import { type Column, type Header, headerOf, unread } from './columns.js';
import { draftOf, type IndicatorDraft, readFields } from './draft.js';
import { assertItems, type Intake, IntakeDesk, type UnknownMarkings } from './intake.js';
import { reachesIn } from './remark.js';
import { tlpOf, typesOf } from './words.js';
import { type Told, tell } from './written.js';

/** A row as it stands in its file, by whatever format. */
export interface TableRow {
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Hands over the rows one after another, the header first: a table is never whole in memory as cells. */
export type EachRow = (visit: (row: TableRow) => void) => void;

export interface TableOptions extends NormalizeOptions {
  readonly unknownMarkings?: UnknownMarkings;
}

type Row = ReadonlyMap<Column, string>;

/**
 * A header of columns in English or Chinese, of which `value` or `pattern` is needed, then a row for each indicator.
 * @throws HubError BAD_USER_INPUT for a header that tells nothing; LIMIT_EXCEEDED for more than 200,000 rows.
 */
export function fromTable(each: EachRow, { unknownMarkings, ...options }: TableOptions = {}): Intake {
  const desk = new IntakeDesk(unknownMarkings);
  let header: Header | undefined;
  let index = -1;
  each(({ row, cells }) => {
    if (!header) {
      header = headerOf(cells);
      return;
    }
    const heading = header;
    index += 1;
    assertItems(index + 1);
    if (!isBlank(cells)) desk.accept({ index, row }, () => read(rowOf(heading, cells), options));
  });
  desk.ignore((header ?? headerOf([])).ignored);
  return desk.result();
}

/** Spreadsheets leave them behind. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function rowOf({ columns, unread: unreadAt }: Header, cells: readonly string[]): Row {
  if (!isBlank(cells.slice(columns.length))) throw badInput('The row has more cells than the header.');
  const marked = cells.find((cell, place) => unreadAt.has(place) && saysLabel(cell));
  if (marked !== undefined) throw unread('A cell of a column that is not read');
  const filled = columns.flatMap((column, place): [Column, string][] => {
    const text = textOf(cells[place] ?? '');
    return column && text !== '' ? [[column, text]] : [];
  });
  return new Map(filled);
}

/** A narrow label in whatever words. */
const saysLabel = (cell: string): boolean =>
  cell.length <= MAX_LABEL && (reachesIn(cell).length > 0 || NARROW.includes(tlpOf(cell.trim()) ?? ''));
const MAX_LABEL = 64;
const NARROW: readonly string[] = ['amber', 'amber+strict', 'red'];

function read(row: Row, options: NormalizeOptions): IndicatorDraft {
  const { observable, schemeAssumed } = subject(row, options);
  const part = privatePartOf((field: keyof PrivatePart) => row.get(field));
  return draftOf(observable, {
    ...readFields('csv', (field) => told(CONTENT[field].kind, row.get(field))),
    ...(schemeAssumed && { schemeAssumed }),
    ...(part && { private: part }),
  });
}

/** The value, or what the pattern states; where several cells speak of it, they agree. */
function subject(row: Row, options: NormalizeOptions): Told {
  const [types, value, pattern] = [typesIn(row.get('type')), row.get('value'), row.get('pattern')];
  if (pattern === undefined) return valued(value, types, options);
  const stated = observableOf(pattern);
  if (types.length > 0 && !types.includes(stated.type)) {
    throw badInput('type and pattern state different things.', 'type');
  }
  if (value && normalize(stated.type, value, options).value !== stated.value) {
    throw badInput('value and pattern state different things.', 'value');
  }
  return { observable: stated };
}

function valued(value: string | undefined, types: readonly ObservableType[], options: NormalizeOptions): Told {
  if (value === undefined) throw badInput('The row has neither a value nor a pattern.', 'value');
  if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(value)) {
    throw badInput('A spreadsheet has rounded this number: format its column as text and fill it in anew.', 'value');
  }
  // An address of IPv6, where the word is for both.
  const type = types.find((one) => one !== 'ipv4-addr' || types.length === 1 || !value.includes(':'));
  return tell(value, type, options);
}

function typesIn(cell: string | undefined): readonly ObservableType[] {
  const types = cell === undefined ? [] : typesOf(cell);
  if (cell !== undefined && types.length === 0) throw badInput('type is no type of observable.', 'type');
  return types;
}
