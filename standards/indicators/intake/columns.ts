import { badInput, type HubError } from '../../errors.js';
import { CONTENT, CONTENT_FIELDS, type ContentField } from '../content.js';
import { PRIVATE_COLUMNS, type PrivatePart } from '../private.js';
import { MAX_NAME } from './intake.js';
import { plainly } from './words.js';

export type Column = ContentField | keyof PrivatePart;

/** The private fields, in the order of the template. */
export const PRIVATE_FIELDS = Object.keys(PRIVATE_COLUMNS) as (keyof PrivatePart)[];

/** Every column, with its headers. */
export const COLUMNS: readonly { readonly column: Column; readonly csv: string; readonly zh: string }[] = [
  ...CONTENT_FIELDS.map((column) => ({ column, csv: CONTENT[column].csv, zh: CONTENT[column].zh })),
  ...PRIVATE_FIELDS.map((column) => ({ column, ...PRIVATE_COLUMNS[column] })),
];

/** What the hub adds to rows that it refused, so that they are mended and sent again as they are. */
export const REPORT_COLUMNS = { row: ['row', '行号'], reason: ['reason', '原因'] } as const;

/** What the column that there must be is called as well. */
const VALUE_HEADERS = ['指标值', '观测值', 'IOC'];

const BY_HEADER = new Map<string, Column>([
  ...VALUE_HEADERS.map((header) => [plainly(header), 'value'] as const),
  ...COLUMNS.flatMap(({ column, csv, zh }) => [csv, zh].map((header) => [plainly(header), column] as const)),
]);
const REPORTED = new Set<string>(Object.values(REPORT_COLUMNS).flat().map(plainly));

/** Which column a header is of, in either language, however it is written; a star marks one that is to be filled in. */
export const columnOf = (header: string): Column | undefined => BY_HEADER.get(plainly(header.replace(/[*＊]/g, '')));

export const isReportColumn = (header: string): boolean => REPORTED.has(plainly(header));

export interface Header {
  /** By place; undefined for what the hub does not read. */
  readonly columns: readonly (Column | undefined)[];
  readonly ignored: readonly string[];
  /** The places of what is ignored, but for the hub's own remarks. */
  readonly unread: ReadonlySet<number>;
}

/** Whether a row is the header: it says where the values stand. */
export const isHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => ['value', 'pattern'].includes(columnOf(cell) ?? ''));

/** How a column may be called that says how far its rows may go. */
const MARKING_HEADER =
  /tlp|(?<![a-z])pap(?![a-z])|marking|classification|confidential|sensitiv|sharing|共享|分享|密级|保密/i;

/** Nothing that says how far something may go is left unread. */
export const unread = (what: string): HubError =>
  badInput(`${what} says how far rows may go: put that into the column tlp (TLP标签), or take it out.`, 'header');

/** @throws HubError BAD_USER_INPUT where there is no column of values, or one stands twice */
export function headerOf(cells: readonly string[]): Header {
  const columns = cells.map(columnOf);
  const known = columns.filter((column) => column !== undefined);
  if (new Set(known).size < known.length) throw badInput('A column stands twice in the header.', 'header');
  if (!isHeader(cells)) {
    throw badInput(
      `The header has neither a column value nor pattern. The columns are ${COLUMNS.map(({ csv, zh }) => `${csv} (${zh})`).join(', ')}; only value or pattern is needed.`,
      'header',
    );
  }
  const isUnread = (cell: string, place: number) => columns[place] === undefined && !isReportColumn(cell);
  const ignored = cells.filter(isUnread);
  const marking = ignored.find((cell) => MARKING_HEADER.test(cell));
  if (marking !== undefined) throw unread(`The column ${JSON.stringify(marking.trim().slice(0, 64))}`);
  return {
    columns,
    ignored: ignored.map((cell) => cell.trim().slice(0, MAX_NAME)).filter((cell) => cell !== ''),
    unread: new Set(cells.flatMap((cell, place) => (isUnread(cell, place) ? [place] : []))),
  };
}
