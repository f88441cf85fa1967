import { describe, expect, it } from 'vitest';
import { fromCsv } from '../../../../standards/indicators/intake/csv.js';

const reasonOf = (csv: string) => fromCsv(csv).rejected[0]?.reason;

describe('fromCsv', () => {
  it('reads every column', () => {
    const csv = [
      '\ufeffType,value,name,description,tlp,confidence,valid_from,valid_until,indicator_types,technique,channel,labels',
      'phone-number,138 0013 8000,"Caller, ""bank""","two\nlines",TLP:AMBER+STRICT,75,2024-01-01T08:00:00+08:00,2024-02-01T00:00:00Z,malicious-activity; attribution,F1001,voice-call,a;b;;a',
    ].join('\r\n');
    expect(fromCsv(csv)).toEqual({
      drafts: [
        {
          index: 0,
          row: 2,
          draft: {
            type: 'phone-number',
            value: '+8613800138000',
            pattern: "[x-entente-phone-number:value = '+8613800138000']",
            name: 'Caller, "bank"',
            description: 'two\nlines',
            tlp: 'amber+strict',
            confidence: 75,
            validFrom: new Date('2024-01-01T00:00:00Z'),
            validUntil: new Date('2024-02-01T00:00:00Z'),
            indicatorTypes: ['malicious-activity', 'attribution'],
            technique: 'F1001',
            channel: 'voice-call',
            labels: ['a', 'b'],
          },
        },
      ],
      rejected: [],
      duplicates: 0,
      skipped: [],
      schemeAssumed: 0,
      ignoredColumns: [],
    });
  });

  it('needs only a value or a pattern', () => {
    const csv = `value,pattern\nevil.com,\n,"[domain-name:value = 'b.com']"\nc.com,[domain-name:value = 'c.com']\n`;
    expect(fromCsv(csv).drafts.map(({ draft }) => draft.value)).toEqual(['evil.com', 'b.com', 'c.com']);
  });

  it.each([
    ['neither value nor pattern', 'value,name\n,x', /neither a value/],
    ['a type that is none', 'type,value\nnone,x', /^type is no type/],
    ['a value that is not of its type', 'type,value\nipv4-addr,evil.com', /IPv4/],
    ['value and pattern at odds', "value,pattern\na.com,[domain-name:value = 'b.com']", /^value and pattern/],
    ['type and pattern at odds', "type,pattern\nurl,[domain-name:value = 'b.com']", /^type and pattern/],
    ['more cells than columns', 'value\na.com,b', /more cells/],
    ['confidence in another notation', 'value,confidence\na.com,0x10', /^confidence/],
    ['a label of no TLP', 'value,tlp\na.com,purple', /^tlp/],
    ['an unknown channel', 'value,channel\na.com,fax', /^channel/],
    ['a technique of no shape', 'value,technique\na.com,phishing', /^technique/],
    [
      'an end before the start',
      'value,valid_from,valid_until\na.com,2024-01-02T00:00:00Z,2024-01-01T00:00:00Z',
      /later/,
    ],
  ])('rejects %s', (_, csv, reason) => {
    expect(reasonOf(csv)).toMatch(reason);
  });

  it('counts rows as a spreadsheet does, the header, empty lines and line breaks in a cell among them', () => {
    const { drafts, rejected, duplicates } = fromCsv(
      'value,name\na.com,"x\ny"\n\n%%,\n,\nb.com,\nA.com,"x\ny"\nb.com,other\n',
    );
    expect(drafts.map(({ index, row }) => [index, row])).toEqual([
      [0, 2],
      [3, 6],
    ]);
    expect(rejected).toEqual([
      { index: 1, row: 4, reason: 'The value resembles no known type: name its type.' },
      { index: 5, row: 8, reason: 'It says something else of the value of #6: say it once.' },
    ]);
    expect(duplicates).toBe(1);
  });

  it.each(['指标值', '观测值', 'ioc', ' Value* '])('takes %j for the column of values', (header) => {
    expect(fromCsv(`${header}\na.com\n`)).toMatchObject({ drafts: [{ draft: { value: 'a.com' } }], rejected: [] });
  });

  it('ignores columns that it does not know, and says which', () => {
    const { drafts, ignoredColumns } = fromCsv('value,score,__proto__, Owner ,row,原因\na.com,1,2,3,4,5');
    expect(drafts).toHaveLength(1);
    expect(ignoredColumns).toEqual(['score', '__proto__', 'Owner']);
  });

  it.each([
    ['commas', 'value,name,labels\na.com,x,p;q\n'],
    ['semicolons', 'value;name;labels\na.com;x;p|q\n'],
    ['semicolons, a list in quotes', 'value;name;labels\na.com;x;"p;q"\n'],
    ['tabs', 'value\tname\tlabels\na.com\tx\tp;q\n'],
    ['commas, and headers in Chinese', '值,名称,标签\na.com,x,p、q\n'],
    ['headers written otherwise', '"Value *",NAME, Labels \na.com,x,"p；q"\n'],
  ])('parts cells by %s', (_, csv) => {
    expect(fromCsv(csv)).toMatchObject({
      drafts: [{ draft: { value: 'a.com', name: 'x', labels: ['p', 'q'] } }],
      rejected: [],
    });
  });

  it.each([
    ['域名', 'evil.com', 'domain-name'],
    ['手机号', '138 0013 8000', 'phone-number'],
    ['电话号码', '13800138000', 'phone-number'],
    ['Phone number', '13800138000', 'phone-number'],
    ['IP地址', '203.0.113.9', 'ipv4-addr'],
    ['IP', '2001:db8::1', 'ipv6-addr'],
    ['银行账号', '6222021234567890123', 'bank-account'],
    ['短信签名', '【招商银行】', 'sms-sender'],
    ['SHA256', 'a'.repeat(64), 'file-hash'],
    ['url', 'evil.com/login', 'url'],
  ])('takes the type %s for what it means', (word, value, type) => {
    expect(fromCsv(`类型,值\n${word},${value}`)).toMatchObject({ drafts: [{ draft: { type } }], rejected: [] });
  });

  it.each([
    ['红', 'red'],
    ['TLP：绿', 'green'],
    ['琥珀+严格', 'amber+strict'],
    ['TLP:WHITE', 'clear'],
    ['白', 'clear'],
    ['tlp:amber', 'amber'],
  ])('takes the label %s for %s', (word, tlp) => {
    expect(fromCsv(`value,tlp\na.com,${word}`)).toMatchObject({ drafts: [{ draft: { tlp } }] });
  });

  it.each([
    ['短信', 'sms'],
    ['Voice call', 'voice-call'],
    ['即时通讯', 'instant-messaging'],
  ])('takes the channel %s for %s', (word, channel) => {
    expect(fromCsv(`value,渠道\na.com,${word}`)).toMatchObject({ drafts: [{ draft: { channel } }] });
  });

  it.each([
    ['2026/1/5', '2026-01-05T00:00:00.000Z'],
    ['2026-01-05 8:30', '2026-01-05T08:30:00.000Z'],
    ['2026年1月5日', '2026-01-05T00:00:00.000Z'],
    ['2026-01-05T08:30:00+08:00', '2026-01-05T00:30:00.000Z'],
  ])('reads the time %s as %s', (cell, moment) => {
    expect(fromCsv(`value,valid_from\na.com,${cell}`)).toMatchObject({
      drafts: [{ draft: { validFrom: new Date(moment) } }],
    });
  });

  it('keeps what is private apart, in either language', () => {
    const english =
      'value,case_reference,loss_amount,loss_currency,victims,customer_references,narrative\na.com,C-1,"1,234.50",cny,2,k1;k2,"what\nhappened"\n';
    const chinese =
      '值,案件编号,损失金额,损失币种,受害人数,客户编号,案情描述\na.com,C-1,￥1234.50,人民币,2,k1、k2,"what\nhappened"\n';
    for (const csv of [english, chinese]) {
      expect(fromCsv(csv).drafts[0]?.draft).toEqual({
        type: 'domain-name',
        value: 'a.com',
        pattern: "[domain-name:value = 'a.com']",
        private: {
          caseReference: 'C-1',
          lossAmount: 1234.5,
          lossCurrency: 'CNY',
          victims: 2,
          customerReferences: ['k1', 'k2'],
          narrative: 'what\nhappened',
        },
      });
    }
  });

  it.each([
    ['an amount that is none', 'value,loss_amount\na.com,much', /^loss_amount/],
    ['a currency that is none', 'value,loss_currency\na.com,dollars', /ISO 4217/],
    ['half a victim', 'value,victims\na.com,0.5', /^victims/],
    ['a number that a spreadsheet rounded', 'value\n6.22202E+18', /rounded/],
  ])('rejects %s', (_, csv, reason) => {
    expect(reasonOf(csv)).toMatch(reason);
  });

  it.each(["'+8613800138000", '="+8613800138000"', '\t+8613800138000'])('takes off what keeps %j a text', (cell) => {
    const csv = `type,value\nphone-number,"${cell.replaceAll('"', '""')}"`;
    expect(fromCsv(csv)).toMatchObject({ drafts: [{ draft: { value: '+8613800138000' } }] });
  });

  it.each([
    ['a column twice', 'value,value\na,b', /twice/],
    ['no column of values', 'name\nx', /neither.*The columns are type \(类型\), value \(值\)/],
    ['nothing', '', /neither/],
    ['an open quote', 'value\n"a.com', /not CSV/],
  ])('refuses %s', (_, csv, message) => {
    expect(() => fromCsv(csv)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    );
  });

  it('refuses more than 200,000 records', () => {
    expect(() => fromCsv(`value\n${'a\n'.repeat(200_001)}`)).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});
