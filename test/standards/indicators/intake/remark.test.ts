import { describe, expect, it } from 'vitest';
import { fromFile } from '../../../../standards/indicators/intake/file.js';
import { reachesIn } from '../../../../standards/indicators/intake/remark.js';
import { rowsOfText, workbook } from '../../../support/workbook.js';

describe('words beside values', () => {
  it.each([
    ['# TLP:RED', ['red']],
    ['分享级别 TLP：琥珀+严格', ['amber+strict']],
    ['tlp amber, PAP:RED', ['amber', 'unknown']],
    ['tlp="green"; tlp:clear', ['green', 'clear']],
    ['TLP:PURPLE', ['unknown']],
    ['what TLP says is up to FIRST', []],
    ['a stlp:red b', []],
  ])('of %j say %j', (words, reaches) => {
    expect(reachesIn(words)).toEqual(reaches);
  });

  it('are read without going back, however long they are', () => {
    for (const words of [`${'tlp '.repeat(60_000)}`, `tlp${' '.repeat(200_000)}x`, 'pap:'.repeat(60_000)])
      reachesIn(words);
  });
});

const told = (text: string) => {
  const { intake } = fromFile({ text, packed: null }, { format: 'auto' });
  return {
    drafts: intake.drafts.map(({ draft }) => [draft.value, draft.atMost ?? draft.tlp ?? null]),
    rejected: intake.rejected.map(({ reason }) => reason.slice(0, 30)),
  };
};

describe('a marking that stands outside of what is read', () => {
  it.each([
    [
      'in a comment, above or below',
      'a.com\n# TLP:RED\nb.com',
      [
        ['a.com', 'red'],
        ['b.com', 'red'],
      ],
    ],
    ['alone on a line', 'TLP:AMBER\na.com', [['a.com', 'amber']]],
    [
      'in a remark of one line',
      'a.com # TLP:RED\nb.com',
      [
        ['a.com', 'red'],
        ['b.com', null],
      ],
    ],
    ['in several places: the strictest counts', '# TLP:GREEN\na.com # tlp:amber\n', [['a.com', 'amber']]],
  ])('holds for a list: %s', (_, text, drafts) => {
    expect(told(text)).toEqual({ drafts, rejected: [] });
  });

  it('that the hub cannot keep holds the list back', () => {
    expect(told('# PAP:RED\na.com')).toEqual({ drafts: [], rejected: ['A comment restricts in a way t'] });
  });

  it.each(['TLP level', '分享级别', 'Marking', '保密等级', 'tlp_color'])(
    'in a column called %j is not left unread',
    (header) => {
      expect(() => told(`value,${header}\na.com,red\n`)).toThrow('put that into the column tlp');
    },
  );

  it.each(['TLP:RED', 'tlp：琥珀', 'Red', '红'])('as %j in a column that is not read holds the row back', (cell) => {
    expect(told(`value,level\na.com,${cell}\nb.com,high\n`)).toEqual({
      drafts: [['b.com', null]],
      rejected: ['A cell of a column that is not'],
    });
  });

  it('is no matter of what the hub itself wrote beside a row that it refused', () => {
    expect(told('row,reason,value\n2,phone-number may carry TLP:RED at most,a.com\n')).toEqual({
      drafts: [['a.com', null]],
      rejected: [],
    });
  });

  it('above the header of a sheet is not left unread', () => {
    const packed = workbook([rowsOfText(['TLP:RED'], ['value'], ['a.com'])]);
    expect(() => fromFile({ text: '', packed }, { format: 'auto' })).toThrow('What stands above the header');
    const harmless = workbook([rowsOfText(['Our list'], ['value'], ['a.com'])]);
    expect(fromFile({ text: '', packed: harmless }, { format: 'auto' }).intake.drafts).toHaveLength(1);
  });
});
