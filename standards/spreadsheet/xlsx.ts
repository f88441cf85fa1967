import { strToU8, zipSync } from 'fflate';

/** Any fixed time will do: the same rows are the same file. */
const MADE = new Date(Date.UTC(2020, 0, 1));

/** A workbook of one sheet whose columns hold text, so that a telephone or account number that is filled in keeps its digits. */
export function workbookOf(records: readonly (readonly string[])[]): Uint8Array {
  const width = records.reduce((most, { length }) => Math.max(most, length), 1);
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml', ['styles', 'styles.xml']),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetOf(records, width),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])), {
    mtime: MADE,
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

const rels = (type: string, target: string, ...others: [type: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${[[type, target], ...others]
    .map(([kind, part], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${kind}" Target="${part}"/>`)
    .join('')}</Relationships>`;

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="indicators" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 1 is text: format 49 of ECMA-376, part 1, section 18.8.30. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const sheetOf = (records: readonly (readonly string[])[], width: number): string =>
  `<worksheet xmlns="${MAIN}"><cols><col min="1" max="${width}" width="18" style="1"/></cols><sheetData>${records
    .map((cells) => `<row>${cells.map(cellOf).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const cellOf = (text: string): string =>
  `<c t="inlineStr" s="1"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
