import { strToU8, zipSync } from 'fflate';

/** A workbook as spreadsheets save it, part by part: `sheets` are what stands in `sheetData` of each. */
export function workbook(
  sheets: readonly string[],
  {
    strings = [],
    formats = [],
    book = '',
    states = [],
  }: {
    /** The inside of each `si`. */
    readonly strings?: readonly string[];
    /** Ids of the number formats of styles 1 and on; a code makes one of its own. */
    readonly formats?: readonly (number | string)[];
    readonly book?: string;
    /** Of the sheets, such as `hidden`. */
    readonly states?: readonly string[];
  } = {},
): Buffer {
  const ids = formats.map((format, place) => (typeof format === 'number' ? format : 200 + place));
  const codes = formats.flatMap((format, place) =>
    typeof format === 'number'
      ? []
      : [`<numFmt numFmtId="${200 + place}" formatCode="${format.replaceAll('"', '&quot;')}"/>`],
  );
  return zipped({
    'xl/workbook.xml': `<workbook xmlns:r="r">${book}<sheets>${sheets
      .map((_, place) => `<sheet name="s${place}" r:id="rId${place}" state="${states[place] ?? 'visible'}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, place) => `<Relationship Id="rId${place}" Target="worksheets/sheet${place}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((inside) => `<si>${inside}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((rows, place) => [
        `xl/worksheets/sheet${place}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  );

/** Rows of texts, as their own cells hold them. */
export const rowsOfText = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
