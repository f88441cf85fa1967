import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../../standards/spreadsheet/xlsx.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { rowsOfText, workbook } from '../../support/workbook.js';
import { IMPORT, importText } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const FOUND = `query ($text: String!) { indicators(first: 10, filter: { text: $text }) { edges { node { value tlp name mine
  private { caseReference lossAmount lossCurrency victims customerReferences narrative } } } } }`;
async function found(persona: string, text: string) {
  const { data } = await hub.ask(persona, FOUND, { text });
  return data?.indicators.edges.map(({ node }: { node: object }) => node);
}

describe('when an import is a dry run', () => {
  const file = 'value\nhttps://dry-1.example/\nhttps://dry-2.example/\n%%\n';

  it('it says what would come of it, shares nothing and leaves the file to be named', async () => {
    await importText(hub, 'analyst@aurora', 'CSV', 'value\nhttps://dry-1.example/\n');
    const uploadId = await hub.upload('analyst@aurora', file);
    const ask = async (dryRun: boolean) => {
      const { data } = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId, dryRun } });
      return data?.importIndicators;
    };
    const said = { format: 'CSV', imported: 1, unchanged: 1, rejectedCount: 1 };
    expect(await ask(true)).toMatchObject({ ...said, importId: null });
    expect(await found('analyst@aurora', 'dry-2.example')).toEqual([]);
    expect(await ask(false)).toMatchObject({ ...said, importId: expect.any(String) });
    expect(await found('analyst@aurora', 'dry-2.example')).toHaveLength(1);
    expect(await ask(false)).toBeNull();
  });

  it('another’s file is not there for it either', async () => {
    const uploadId = await hub.upload('analyst@aurora', file);
    const { errors } = await hub.ask('analyst@borealis', IMPORT, { input: { uploadId, dryRun: true } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('when a table has private columns', () => {
  const header = '值,案件编号,损失金额,损失币种,受害人数,客户编号,案情描述';
  const rows = Array.from({ length: 600 }, (_, n) =>
    n % 2 === 0
      ? `https://kept-${n}.example/,C-${n % 7},12.5,CNY,${n},k-${n},secret words ${n}`
      : `https://kept-${n}.example/,,,,,,`,
  );

  it('they are its owner’s alone, each with its own indicator', async () => {
    const result = await importText(hub, 'analyst@aurora', 'CSV', [header, ...rows].join('\n'));
    expect(result).toMatchObject({ imported: 600, rejectedCount: 0 });
    for (const n of [0, 498, 598]) {
      expect(await found('analyst@aurora', `kept-${n}.example`)).toMatchObject([
        {
          private: {
            caseReference: `C-${n % 7}`,
            lossAmount: 12.5,
            lossCurrency: 'CNY',
            victims: n,
            customerReferences: [`k-${n}`],
            narrative: `secret words ${n}`,
          },
        },
      ]);
      expect(await found('analyst@borealis', `kept-${n}.example`)).toMatchObject([{ mine: false, private: null }]);
    }
    expect(await found('analyst@aurora', 'kept-1.example')).toMatchObject([{ private: null }]);
  });

  it('an import again leaves what was kept, and adds what is new', async () => {
    const again = ['https://kept-0.example/,X,1,USD,1,y,other words', 'https://kept-600.example/,,,,,,new words'];
    const result = await importText(hub, 'analyst@aurora', 'CSV', [header, ...again].join('\n'));
    expect(result).toMatchObject({ imported: 1, unchanged: 1 });
    expect(await found('analyst@aurora', 'kept-0.example')).toMatchObject([
      { private: { narrative: 'secret words 0' } },
    ]);
    expect(await found('analyst@aurora', 'kept-600.example')).toMatchObject([{ private: { narrative: 'new words' } }]);
  });

  it('their words are sealed in the database', async () => {
    const admin = postgres(hub.databaseUrl, { max: 1 });
    const [row] = await admin`select count(*)::int as parts,
      count(*) filter (where position('secret words'::bytea in sealed) > 0)::int as bare
      from indicator_private where sealed is not null`;
    await admin.end();
    expect(row?.parts).toBeGreaterThanOrEqual(301);
    expect(row?.bare).toBe(0);
  });
});

describe('when a file is what colleagues have', () => {
  const table = [
    ['类型', '值', 'TLP标签', '名称'],
    ['网址', 'hxxps[://]colleague-0[.]example[/]a', '琥珀', '钓鱼'],
  ];
  const csv = (delimiter: string, n: number) =>
    table.map((cells) => cells.join(delimiter).replace('colleague-0', `colleague-${n}`)).join('\r\n');
  /** GB18030 of the above but for its digit, which Node.js does not write. */
  const GB = Buffer.from(
    'c0e0d0cd2cd6b52c544c50b1eac7a92cc3fbb3c60d0acdf8d6b72c68787870735b3a2f2f5d636f6c6c65616775652d335b2e5d6578616d706c655b2f5d612ce7fae7ea2cb5f6d3e3',
    'hex',
  );

  it.each<[string, number, string | Buffer]>([
    ['UTF-8 with its mark', 1, `\ufeff${csv(',', 1)}`],
    ['UTF-16 with tabs, as Excel saves Unicode text', 2, Buffer.from(`\ufeff${csv('\t', 2)}`, 'utf16le')],
    ['GB18030, as Excel in Chinese saves CSV', 3, GB],
    ['semicolons', 4, csv(';', 4)],
    ['a workbook', 5, Buffer.from(workbookOf(table.map((cells) => cells.map((cell) => cell.replace('-0', '-5')))))],
    [
      'a workbook with a title above, behind another sheet',
      6,
      workbook([
        rowsOfText(['notes']),
        rowsOfText(['2026'], ...table.map((cells) => cells.map((cell) => cell.replace('-0', '-6')))),
      ]),
    ],
  ])('%s is read, whatever it says that it is', async (_, n, content) => {
    const result = await importText(hub, 'analyst@aurora', 'AUTO', content);
    expect(result).toMatchObject({ imported: 1, rejectedCount: 0, ignoredColumns: [] });
    expect(await found('analyst@aurora', `colleague-${n}.example`)).toMatchObject([
      { value: `https://colleague-${n}.example/a`, tlp: 'AMBER', name: '钓鱼' },
    ]);
  });

  it('an event of MISP and the envelope of a TAXII server are told apart', async () => {
    const misp = { Event: { info: 'x', Attribute: [{ type: 'url', value: 'https://misp.example/', to_ids: true }] } };
    expect(await importText(hub, 'analyst@aurora', 'AUTO', JSON.stringify(misp))).toMatchObject({
      format: 'MISP',
      imported: 1,
    });
    expect(await importText(hub, 'analyst@aurora', 'AUTO', '{"more":false,"objects":[]}')).toMatchObject({
      format: 'STIX',
      imported: 0,
    });
  });

  it('every row that was rejected is told, however many there are', async () => {
    const bad = Array.from({ length: 3_000 }, (_, n) => (n % 3 === 0 ? '%%' : `nothing,${n}`));
    const result = await importText(hub, 'analyst@aurora', 'AUTO', `value,tlp\n${bad.join('\n')}\n`);
    expect(result.rejected).toHaveLength(1_000);
    const groups = result.rejectedRows as { reason: string; count: number; rows: string }[];
    expect(groups.map(({ count }) => count)).toEqual([1_000, 2_000]);
    expect(groups[1]?.rows).toMatch(/^3-4,6-7,9-10,.*,3000-3001$/);
  });

  it('a workbook that is very long unpacked is refused', async () => {
    const uploadId = await hub.upload('analyst@aurora', workbook([' '.repeat(140_000_000)]));
    const { errors } = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId } });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});
