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

  it('rejects what resembles nothing, what is two things alike, and what came before', () => {
    expect(fromList('evil.com\n%%\nevil.com/a\nEVIL[.]com').rejected).toEqual([
      { index: 1, reason: 'The value resembles no known type: name its type.' },
      { index: 2, reason: 'A URL without a scheme may be http or https: write which.' },
      { index: 3, reason: 'duplicate of #0' },
    ]);
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
    expect(fromList(text, { type: 'domain-name' }).drafts).toHaveLength(14_881);
    expect(
      reasons(text)
        .filter(([, reason]) => !reason?.startsWith('duplicate'))
        .map(([line]) => line),
    ).toEqual([
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
