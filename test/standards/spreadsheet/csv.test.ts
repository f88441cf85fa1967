import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, inert, plainCell } from '../../../standards/spreadsheet/csv.js';

describe('inert', () => {
  it.each(['=1+1', '+86 138', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'keeps %j from starting a formula, and it comes back',
    (text) => {
      expect(inert(text)).toBe(`'${text}`);
      expect(plainCell(inert(text))).toBe(text);
    },
  );

  it.each(['', 'a=1', '1', "'x", ' =1', '电话'])('leaves %j', (text) => {
    expect(inert(text)).toBe(text);
    expect(plainCell(text)).toBe(text);
  });
});

it('csvText is read again as it was, with a mark for spreadsheets where it is asked for', () => {
  const records = [
    ['a', 'b"c', 'd,e', 'f\ng'],
    ['', 'x;y', 'z\tz', '值'],
  ];
  expect(parse(csvText(records, { bom: false }))).toEqual(records);
  expect(csvText(records, { bom: true })).toBe(`\ufeff${csvText(records, { bom: false })}`);
});
