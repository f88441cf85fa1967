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
      skipped: [],
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
    ['a label of no TLP', 'value,tlp\na.com,white', /^tlp/],
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

  it('counts records from 0, without the header and empty lines, and rejects what came before', () => {
    const { drafts, rejected } = fromCsv('value\na.com\n\n%%\nb.com\nA.com\n');
    expect(drafts.map(({ index }) => index)).toEqual([0, 2]);
    expect(rejected).toMatchObject([{ index: 1 }, { index: 3, reason: 'duplicate of #0' }]);
  });

  it.each([
    ['an unknown column', 'value,score\na.com,1', /"score"/],
    ['a column named __proto__', 'value,__proto__\na.com,1', /__proto__/],
    ['a column twice', 'value,value\na,b', /twice/],
    ['no column of values', 'name\nx', /neither/],
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
