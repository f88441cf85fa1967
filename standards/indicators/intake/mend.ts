import type { FileRead } from '../../reading/file.js';
import { csvText, inert } from '../../spreadsheet/csv.js';
import { isReportColumn, REPORT_COLUMNS } from './columns.js';
import { rowsOf } from './csv.js';
import { type Format, tableIn } from './file.js';
import { isObject, type Json, own, parseDocument } from './json.js';
import { linesOf } from './list.js';
import { attributesOf, eventsOf } from './misp/events.js';
import { objectsOf } from './stix.js';
import type { EachRow } from './table.js';

/** The reason of each row that was rejected, by the file's own numbers. */
export type Reasons = ReadonlyMap<number, string>;

/** What JSON says of why an object was rejected: a property of ours, which an import does not read. */
const REASON = 'x_entente_reason';

/** The rejected part of a file with the reasons in it, which is mended and sent again as it is. Tables are CSV, whatever they were. */
export function rejectedPart({ text, packed }: FileRead, format: Format, reasons: Reasons): string {
  if (format === 'csv') return tableOf(rowsOf(text), reasons);
  if (format === 'xlsx') return tableOf(tableIn(packed, 'xlsx'), reasons);
  if (format === 'list') return listOf(text, reasons);
  const document = parseDocument(text);
  return `${JSON.stringify(format === 'misp' ? eventsWith(document, reasons) : objectsWith(document, reasons), null, 2)}\n`;
}

/** Row and reason stand first, so that cells beyond the header stay where they were. */
function tableOf(each: EachRow, reasons: Reasons): string {
  const records: string[][] = [];
  let added: ReadonlySet<number> | undefined;
  each(({ row, cells }) => {
    const isHeader = added === undefined;
    added ??= new Set(cells.flatMap((cell, place) => (isReportColumn(cell) ? [place] : [])));
    const own = cells.filter((_, place) => !added?.has(place)).map(inert);
    const reason = reasons.get(row);
    if (isHeader) records.push([REPORT_COLUMNS.row[0], REPORT_COLUMNS.reason[0], ...own]);
    else if (reason !== undefined) records.push([String(row), inert(reason), ...own]);
  });
  return csvText(records, { bom: true });
}

const listOf = (text: string, reasons: Reasons): string =>
  linesOf(text)
    .flatMap((line, index) => {
      const reason = reasons.get(index + 1);
      return reason === undefined ? [] : [`# row ${index + 1}: ${reason}`, line];
    })
    .map((line) => `${line}\n`)
    .join('');

/** With the markings, which the objects name by their ids. */
const objectsWith = (document: unknown, reasons: Reasons): unknown[] =>
  (objectsOf(document) ?? []).flatMap((object, index) => {
    const reason = reasons.get(index + 1);
    if (reason !== undefined) return [isObject(object) ? { ...object, [REASON]: reason } : object];
    return isObject(object) && own(object, 'type') === 'marking-definition' ? [object] : [];
  });

/** Events as they are, with its rejected attributes alone; each in its object, which may say how far it goes. */
function eventsWith(document: unknown, reasons: Reasons): { Event: Json }[] {
  let row = 0;
  return (eventsOf(document) ?? []).flatMap((event) => {
    const placed = attributesOf(event).flatMap(({ attribute, within: [, object] }) => {
      const reason = reasons.get(++row);
      return reason === undefined ? [] : [{ attribute: { ...attribute, [REASON]: reason }, object }];
    });
    if (placed.length === 0) return [];
    const inObjects = placed.flatMap(({ attribute, object }) =>
      object ? [{ ...object, Attribute: [attribute] }] : [],
    );
    const own = placed.flatMap(({ attribute, object }) => (object ? [] : [attribute]));
    return [{ Event: { ...event, Attribute: own, Object: inObjects } }];
  });
}
