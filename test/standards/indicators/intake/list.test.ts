import { describe, expect, it } from 'vitest';
import { fromList } from '../../../../standards/indicators/intake/list.js';
import { shared, withoutSharedData } from '../shared.js';

const drafts = (text: string, options = {}) =>
  fromList(text, options).drafts.map(({ index, draft }) => [index, draft.type, draft.value]);

describe('fromList', () => {
  it('reads one value a line, whatever ends the line, without comments', () => {
    const text = '\ufeff# a feed\r\nevil.com\r\n\r\n// more\n203.0.113.9 # seen\rhxxp://evil[.]com/#a\n';
    expect(drafts(text)).toEqual([
      [1, 'domain-name', 'evil.com'],
      [4, 'ipv4-addr', '203.0.113.9'],
      [5, 'url', 'http://evil.com/'],
    ]);
  });

  it('holds each line to a type when one is named', () => {
    const { drafts: kept, rejected } = fromList('622202\nevil.com', { type: 'payment-card-bin' });
    expect(kept.map(({ draft }) => draft)).toEqual([
      {
        type: 'payment-card-bin',
        value: '622202',
        pattern: "[x-entente-payment-card-bin:value = '622202']",
      },
    ]);
    expect(rejected).toMatchObject([{ index: 1, reason: expect.stringMatching(/BIN/) }]);
  });

  it('takes the most specific type that the shape allows', () => {
    expect(drafts('13800138000\n622202\n6222021234567890123\nHSBC').map(([, type]) => type)).toEqual([
      'phone-number',
      'payment-card-bin',
      'bank-account',
      'sms-sender',
    ]);
  });

  it('rejects what resembles nothing, and counts what came before', () => {
    const intake = fromList('evil.com\n%%\nevil.com/a\nEVIL[.]com');
    expect(intake.rejected).toEqual([
      { index: 1, row: 2, reason: 'The value resembles no known type: name its type.' },
    ]);
    expect(intake.duplicates).toBe(1);
  });

  it.each([
    [
      'a remark after it',
      ['evil.com # seen', 'evil.com // seen', '203.0.113.0/24 ; SBL1'],
      ['evil.com', '203.0.113.0/24'],
    ],
    ['a name and all below it', ['*.evil.com', '.evil.org'], ['evil.com', 'evil.org']],
    ['a filter', ['||evil.com^', '||evil.org^$third-party', '||a.evil.net^|'], ['evil.com', 'evil.org', 'a.evil.net']],
    ['no scheme', ['evil.com/a', '203.0.113.9:8080/x'], ['http://evil.com/a', 'http://203.0.113.9:8080/x']],
    ['a filter of a path', ['||evil.com/a^'], ['http://evil.com/a']],
    ['quotes and a comma', ['"evil.com",', "'evil.org';"], ['evil.com', 'evil.org']],
    [
      'a line of a hosts file',
      ['0.0.0.0 evil.com', '127.0.0.1\tevil.org a.evil.org # two', '::1 evil.net'],
      ['evil.com', 'evil.org', 'a.evil.org', 'evil.net'],
    ],
    [
      'defanging',
      ['hxxps[://]evil[.]com[/]a', 'evil{.}org', '203[dot]0[.]113(.)9', 'x[@]evil[.]com'],
      ['https://evil.com/a', 'evil.org', '203.0.113.9', 'x@evil.com'],
    ],
    ['a pattern, which is left whole', ["[url:value = 'http://evil.com/#a // b']"], ['http://evil.com/']],
  ])('reads a value with %s', (_, lines, values) => {
    const intake = fromList(lines.join('\n'));
    expect(intake.rejected).toEqual([]);
    expect(intake.drafts.map(({ draft }) => draft.value)).toEqual(values);
  });

  it('gives each name of a line the row of the line', () => {
    const { drafts } = fromList('# hosts\n0.0.0.0 evil.com evil.org');
    expect(drafts.map(({ index, row }) => [index, row])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('says how many URLs it took for http', () => {
    expect(fromList('evil.com/a\nhttps://evil.com/b\nevil.com').schemeAssumed).toBe(1);
    expect(fromList('evil.com/a\nevil.org', { type: 'url' }).schemeAssumed).toBe(2);
  });

  it('skips what is said of no threat: own names, exceptions, and filters that only hide', () => {
    const own = [
      '127.0.0.1 localhost',
      '::1 ip6-localhost ip6-loopback',
      '255.255.255.255 broadcasthost',
      'fe80::1%lo0 localhost',
    ];
    const filters = ['[Adblock Plus 2.0]', '! title', '@@||good.com^', 'good.com##.ad', 'good.com#@#.ad'];
    const { drafts, rejected, skipped } = fromList([...own, ...filters].join('\n'));
    expect([drafts, rejected]).toEqual([[], []]);
    expect(skipped).toEqual([
      { type: 'own name of a hosts file', count: 4 },
      { type: 'exception of a filter', count: 1 },
      { type: 'cosmetic filter', count: 2 },
    ]);
  });

  it('takes no name from an address that it really has', () => {
    expect(fromList('203.0.113.9 evil.com').rejected).toHaveLength(1);
  });

  it('refuses more than 200,000 lines', () => {
    expect(() => fromList('\n'.repeat(200_000))).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});

describe('real feeds (of the shared data, left out where it is absent)', () => {
  const reasons = (text: string) => {
    const lines = text.split('\n');
    return fromList(text, { type: 'domain-name' }).rejected.map(({ index, reason }) => [lines[index], reason]);
  };

  it.skipIf(withoutSharedData)('phishing domains: all but addresses, typing errors and duplicates in punycode', () => {
    const text = shared('feeds/phishing-domains.txt');
    expect(fromList(text, { type: 'domain-name' })).toMatchObject({ drafts: { length: 14_881 }, duplicates: 5 });
    expect(reasons(text).map(([line]) => line)).toEqual([
      ...['104.168.169.107', '162.222.226.37', '23.254.132.67', '62.197.136.191', 'bswaptoken.comconnect'],
      ...['comimport-wallet.html', 'cowswap-token.exchange#', 'metamasksecure.orgapp', 'userverify.landlist'],
      'watch2buy.commetamask.io.account.verification.update',
    ]);
  });

  it.skipIf(withoutSharedData)('addresses: all, with the type named or not', () => {
    const text = shared('feeds/ipsum-3.txt');
    const count = text.trim().split('\n').length;
    expect(fromList(text, { type: 'ipv4-addr' }).drafts).toHaveLength(count);
    expect(fromList(text)).toMatchObject({ rejected: [], drafts: { length: count } });
  });
});
