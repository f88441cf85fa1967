import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../standards/reading/xlsx/sheet.js';
import { sheetsOf } from '../../../standards/reading/xlsx/workbook.js';
import { rowsOfText, workbook, zipped } from '../../support/workbook.js';

const LIMITS = { rows: 4, cells: 4, text: 40 };
const MAX_UNPACKED = 134_217_728;
const sheets = (packed: Uint8Array) =>
  [...sheetsOf(packed, LIMITS)].map((each) => {
    const rows: SheetRow[] = [];
    each((row) => rows.push(row));
    return rows;
  });
const cell = (xml: string, options = {}) => sheets(workbook([`<row r="1">${xml}</row>`], options))[0]?.[0]?.cells;

describe('when a workbook is read', () => {
  it.each<[string, string, object, string]>([
    ['a text of its own', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', {}, 'ab'],
    ['a shared text', '<c t="s"><v>1</v></c>', { strings: ['<t>a</t>', '<t>b &amp; c</t>'] }, 'b & c'],
    [
      'a shared text of several runs',
      '<c t="s"><v>0</v></c>',
      { strings: ['<r><t>电话</t></r><r><t>号码</t></r>'] },
      '电话号码',
    ],
    [
      'a shared text without how it is read',
      '<c t="s"><v>0</v></c>',
      { strings: ['<t>値</t><rPh><t>アタイ</t></rPh>'] },
      '値',
    ],
    ['a character that XML cannot hold', '<c t="s"><v>0</v></c>', { strings: ['<t>a_x000A_b</t>'] }, 'a\nb'],
    ['the last result of a formula', '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>', {}, 'ax'],
    ['the last number of a formula', '<c><f>1+1</f><v>2</v></c>', {}, '2'],
    ['a truth', '<c t="b"><v>1</v></c>', {}, 'TRUE'],
    ['a telephone number that was typed as a number', '<c><v>13800138000</v></c>', {}, '13800138000'],
    ['the same as LibreOffice may save it', '<c><v>1.3800138E10</v></c>', {}, '13800138000'],
    ['an amount', '<c><v>1234.5600000000001</v></c>', {}, '1234.56'],
    ['a number of which digits are lost', '<c><v>6.22202123456789E18</v></c>', {}, '6.22202123456789e+18'],
    ['a day', '<c s="1"><v>46027</v></c>', { formats: [14] }, '2026-01-05T00:00:00Z'],
    ['a time of a day', '<c s="1"><v>46027.354166666664</v></c>', { formats: [22] }, '2026-01-05T08:30:00Z'],
    ['a day in a Chinese format', '<c s="1"><v>46027</v></c>', { formats: [31] }, '2026-01-05T00:00:00Z'],
    [
      'a day in a format of its own',
      '<c s="1"><v>46027</v></c>',
      { formats: ['yyyy"年"m"月"d"日"'] },
      '2026-01-05T00:00:00Z',
    ],
    ['a number in a format with words', '<c s="1"><v>46027</v></c>', { formats: ['[Red]0.00"days"'] }, '46027'],
    [
      'a day of a workbook that counts from 1904',
      '<c s="1"><v>44565</v></c>',
      { formats: [14], book: '<workbookPr date1904="1"/>' },
      '2026-01-05T00:00:00Z',
    ],
  ])('%s', (_, xml, options, text) => {
    expect(cell(xml, options)).toEqual([text]);
  });

  it('cells stand where their references say, and rows under their numbers', () => {
    const rows =
      '<row r="3"><c r="B3" t="b"><v>1</v></c><c r="D3"><v>5</v></c></row><row r="9"/><row r="10"><c><v>6</v></c></row>';
    expect(sheets(workbook([rows]))).toEqual([
      [
        { row: 3, cells: ['', 'TRUE', '', '5'] },
        { row: 10, cells: ['6'] },
      ],
    ]);
  });

  it('names may have a prefix, as some writers give them', () => {
    const prefixed = zipped({
      'xl/workbook.xml': '<x:workbook xmlns:x="x" xmlns:y="y"><x:sheets><x:sheet y:id="a"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="/xl/worksheets/one.xml"/></Relationships>',
      'xl/worksheets/one.xml': '<x:worksheet xmlns:x="x"><x:row><x:c><x:v>7</x:v></x:c></x:row></x:worksheet>',
    });
    expect(sheets(prefixed)).toEqual([[{ row: 1, cells: ['7'] }]]);
  });

  it('sheets come in the order of their tabs, without hidden ones', () => {
    const book = workbook(
      ['a', 'b', 'c'].map((text) => rowsOfText([text])),
      { states: ['visible', 'hidden', 'visible'] },
    );
    expect(sheets(book).map((rows) => rows[0]?.cells)).toEqual([['a'], ['c']]);
  });

  const one = '<c><v>1</v></c>';
  it.each<[string, Uint8Array, string]>([
    ['rows', workbook([`<row>${one}</row>`.repeat(5)]), 'A sheet holds at most 4 rows.'],
    ['cells', workbook([`<row>${one.repeat(5)}</row>`]), 'A row has at most 4 cells.'],
    ['cells by their references', workbook(['<row><c r="XFD1"><v>1</v></c></row>']), 'A row has at most 4 cells.'],
    ['characters in a cell', workbook([rowsOfText(['x'.repeat(41)])]), 'A cell has at most 40 characters.'],
    ['levels', workbook(['<a>'.repeat(100)]), 'A workbook is nested at most 64 deep.'],
    ['bytes unpacked', workbook([' '.repeat(MAX_UNPACKED)]), 'A workbook has at most 128 MiB unpacked.'],
    [
      'parts',
      zipped(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`p${n}`, '']))),
      'A workbook has at most 10000 parts.',
    ],
  ])('too many %s are refused', (_, packed, message) => {
    expect(() => sheets(packed)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', message }));
  });

  it('a part that is longer than the archive says is read no further than that', () => {
    const packed = workbook([rowsOfText(['x']) + ' '.repeat(50_000_000)]);
    // The size in the central directory, of the part that is so long.
    const place = packed.lastIndexOf('xl/worksheets/sheet0.xml') - 46 + 24;
    packed.writeUInt32LE(100, place);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => sheets(packed)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('parts that are stored as they are count as long as they are, whatever the directory says', () => {
    const page = strToU8(`<worksheet>${' '.repeat(1_000_000)}</worksheet>`);
    const parts = Object.fromEntries(Array.from({ length: 140 }, (_, n) => [`xl/worksheets/s${n}.xml`, page]));
    const packed = Buffer.from(zipSync(parts, { level: 0 }));
    for (let at = packed.indexOf('PK\u0001\u0002'); at >= 0; at = packed.indexOf('PK\u0001\u0002', at + 4)) {
      packed.writeUInt32LE(0, at + 24);
    }
    expect(() => sheets(packed)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  it('a reference of a cell, and a format, are read as far as they may be long', () => {
    const reference = `<row r="1"><c r="${'1'.repeat(200_000)}&#10;x" t="inlineStr"><is><t>value</t></is></c></row>`;
    sheets(workbook([reference], { formats: ['['.repeat(200_000)] }));
  });

  it('no entity of a document is expanded', () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';
    const bomb = zipped({
      'xl/workbook.xml': `${entities}<workbook><sheets><sheet name="&b;"/></sheets></workbook>`,
    });
    expect(() => sheets(bomb)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each<[string, Uint8Array]>([
    ['broken', Buffer.from('PK\u0003\u0004 rest')],
    ['cut off', workbook([rowsOfText(['x'])]).subarray(0, -100)],
    ['of something else', zipped({ 'word/document.xml': '<a/>' })],
    ['with a part that is no XML', zipped({ 'xl/workbook.xml': '<workbook><sheets>' })],
    ['with a part that is no UTF-8', zipped({ 'xl/workbook.xml': Buffer.from([0x3c, 0xff, 0xfe]) })],
  ])('an archive that is %s is refused', (_, packed) => {
    expect(() => sheets(packed)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
