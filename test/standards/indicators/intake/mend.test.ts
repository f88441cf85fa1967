import { describe, expect, it } from 'vitest';
import { type Format, fromFile } from '../../../../standards/indicators/intake/file.js';
import { rejectedPart } from '../../../../standards/indicators/intake/mend.js';
import { byReason, reasonsByRow } from '../../../../standards/indicators/intake/rejected.js';
import { workbookOf } from '../../../../standards/spreadsheet/xlsx.js';

const NONE = { index: 0, row: 0 };
const rejections = (...rows: [row: number, reason: string][]) =>
  rows.map(([row, reason]) => ({ ...NONE, row, reason }));

describe('byReason', () => {
  it('tells every row in ranges, by what is wrong with it', () => {
    expect(byReason(rejections([2, 'a'], [3, 'a'], [4, 'b'], [5, 'a'], [7, 'a'], [8, 'a']))).toEqual([
      { reason: 'a', count: 5, rows: '2-3,5,7-8' },
      { reason: 'b', count: 1, rows: '4' },
    ]);
  });

  it('tells so many reasons apart, and no row of the others is lost', () => {
    const groups = byReason(rejections(...Array.from({ length: 1_500 }, (_, n): [number, string] => [n + 1, `r${n}`])));
    expect(groups).toHaveLength(1_001);
    expect(groups.at(-1)).toMatchObject({ count: 500, rows: '1001-1500' });
    expect(reasonsByRow(groups).size).toBe(1_500);
  });

  it('is read again as it was put together, several reasons of one row among it', () => {
    const reasons = reasonsByRow(byReason(rejections([2, 'a'], [2, 'b'], [3, 'a'], [10, 'b'])));
    expect([...reasons]).toEqual([
      [2, 'a b'],
      [3, 'a'],
      [10, 'b'],
    ]);
  });
});

/** The rejected part of a file, and what an import makes of that as it is. */
function rejectedOf(content: { text: string } | { packed: Uint8Array }, format: Format) {
  const file = { text: '', packed: null, ...content };
  const { intake } = fromFile(file, { format });
  const part = rejectedPart(file, format, reasonsByRow(byReason(intake.rejected)));
  const again = fromFile({ text: part, packed: null }, { format: format === 'xlsx' ? 'csv' : format });
  return { part, again: again.intake };
}

describe('rejectedPart', () => {
  it('of a table is its header and rejected rows, with their numbers and reasons, and starts no formula', () => {
    const text = 'value;note;name\n%%;=cmd();a\nok.com;;b\n\n"x\ny";;c\n';
    const { part, again } = rejectedOf({ text }, 'csv');
    const lines = part.replace('\ufeff', '').split('\r\n');
    expect(lines[0]).toBe('row,reason,value,note,name');
    expect(lines[1]).toMatch(/^2,The value .*,%%,'=cmd\(\),a$/);
    expect(lines[2]).toMatch(/^5,.*,"x\ny",,c$/);
    expect(lines).toHaveLength(4);
    expect(again).toMatchObject({ drafts: [], rejected: { length: 2 }, ignoredColumns: ['note'] });
  });

  it('of what was mended once and rejected again has the columns once', () => {
    const first = rejectedOf({ text: 'value\n%%\n' }, 'csv').part;
    const second = rejectedOf({ text: first }, 'csv').part;
    expect(second).toBe(first);
  });

  it('keeps cells beyond the header where they were', () => {
    const { part, again } = rejectedOf({ text: 'value\na.com,b.com\n' }, 'csv');
    expect(part).toContain('2,The row has more cells than the header.,a.com,b.com');
    expect(again.rejected).toMatchObject([{ reason: 'The row has more cells than the header.' }]);
  });

  it('of a workbook is such a table, with the numbers of the workbook', () => {
    const { part } = rejectedOf({ packed: workbookOf([['title'], ['值'], ['a.com'], ['%%']]) }, 'xlsx');
    expect(part).toMatch(/^\ufeffrow,reason,值\r\n4,The value .*,%%\r\n$/);
  });

  it('of a list is a list, in which the reasons are remarks', () => {
    const { part, again } = rejectedOf({ text: 'a.com\n%%\n0.0.0.0 b.com %%\n' }, 'list');
    expect(part).toMatch(/^# row 2: .*\n%%\n# row 3: .*\n0\.0\.0\.0 b\.com %%\n$/);
    expect(again.rejected.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('of STIX is a list of its objects, with the markings that they name', () => {
    const marking = { type: 'marking-definition', id: 'marking-definition--1', name: 'TLP:RED' };
    const bad = { type: 'indicator', id: 'indicator--1', object_marking_refs: [marking.id] };
    const { part, again } = rejectedOf(
      { text: JSON.stringify({ type: 'bundle', objects: [{ type: 'tool' }, bad, marking] }) },
      'stix',
    );
    expect(JSON.parse(part)).toEqual([{ ...bad, x_entente_reason: expect.any(String) }, marking]);
    expect(again).toMatchObject({ rejected: { length: 1 }, skipped: [{ type: 'marking-definition', count: 1 }] });
  });

  it('of MISP is its events with those attributes, in what says how far they go', () => {
    const good = { type: 'domain', value: 'a.com', to_ids: true };
    const bad = { ...good, value: 'x' };
    const event = {
      info: 'x',
      Tag: [{ name: 'tlp:red' }],
      Attribute: [good, bad],
      Object: [{ name: 'o', distribution: '0', Attribute: [good, bad] }],
    };
    const { part, again } = rejectedOf(
      { text: JSON.stringify([{ Event: event }, { Event: { info: 'y', Attribute: [{ ...good, value: 'b.com' }] } }]) },
      'misp',
    );
    const reason = { x_entente_reason: expect.any(String) };
    expect(JSON.parse(part)).toEqual([
      {
        Event: {
          ...event,
          Attribute: [{ ...bad, ...reason }],
          Object: [
            { name: 'o', distribution: '0', Attribute: [{ ...good, ...reason }] },
            { name: 'o', distribution: '0', Attribute: [{ ...bad, ...reason }] },
          ],
        },
      },
    ]);
    expect(again.drafts).toEqual([]);
  });
});
