import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { asksNetworks, nearTo } from '../../../standards/indicators/near.js';
import { normalize } from '../../../standards/indicators/normalize.js';
import type { ObservableType } from '../../../standards/indicators/types.js';

const LENGTHS = { 'ipv4-addr': [8, 24], 'ipv6-addr': [32, 64] };
const near = (type: ObservableType, value: string) =>
  nearTo(normalize(type, value), LENGTHS)
    .slice(1)
    .map(({ match, observable }) => `${match} ${observable.value}`);

describe('what an indicator on it also speaks of a value', () => {
  it.each<[ObservableType, string, string[]]>([
    ['domain-name', 'a.b.evil.example', ['parent-domain b.evil.example', 'parent-domain evil.example']],
    ['domain-name', 'evil.example', []],
    ['domain-name', 'shop.evil.com.cn', ['parent-domain evil.com.cn']],
    ['domain-name', 'com.cn', []],
    ['domain-name', 'login.somebody.github.io', ['parent-domain somebody.github.io']],
    ['domain-name', 'github.io', []],
    [
      'url',
      'https://www.evil.example:8443/a?b=http://other.example/',
      ['host www.evil.example', 'parent-domain evil.example'],
    ],
    ['url', 'https://evil.example', ['host evil.example']],
    ['url', 'http://1.2.3.4:8080/x.apk', ['address 1.2.3.4', 'network 1.2.3.0/24', 'network 1.0.0.0/8']],
    ['url', 'http://[2001:db8:1::1]/', ['address 2001:db8:1::1', 'network 2001:db8:1::/64', 'network 2001:db8::/32']],
    ['email-addr', 'x@mail.evil.example', ['mail-domain mail.evil.example', 'parent-domain evil.example']],
    ['email-addr', 'x@gmail.com', ['mail-domain gmail.com']],
    ['ipv4-addr', '1.2.3.4', ['network 1.2.3.0/24', 'network 1.0.0.0/8']],
    ['ipv4-addr', '1.2.3.0/24', ['network 1.0.0.0/8']],
    ['ipv6-addr', '2001:db8::/32', []],
    ['phone-number', '+86 138 0013 8000', []],
    ['mobile-app', 'com.fake.bank?store=huawei', ['part com.fake.bank']],
    [
      'qr-payload',
      'http://1.2.3.4/x',
      ['part http://1.2.3.4/x', 'address 1.2.3.4', 'network 1.2.3.0/24', 'network 1.0.0.0/8'],
    ],
    ['sms-sender', '10690123456【招商银行】', ['part 10690123456', 'part 招商银行']],
  ])('of %s %s: %j', (type, value, expected) => {
    expect(near(type, value)).toEqual(expected);
  });

  it('is at most eight domains above, those nearest the registered one', () => {
    const labels = Array.from({ length: 30 }, (_, place) => `l${place}`);
    const found = near('domain-name', `${labels.join('.')}.evil.example`);
    expect(found).toHaveLength(8);
    expect(found[0]).toBe('parent-domain l23.l24.l25.l26.l27.l28.l29.evil.example');
    expect(found.at(-1)).toBe('parent-domain evil.example');
  });

  it('is the value itself first', () => {
    const observable = normalize('url', 'https://evil.example/');
    expect(nearTo(observable, LENGTHS)[0]).toEqual({ match: 'exact', observable });
  });

  it('is in the form that is stored, and around the address it is of', () => {
    const lengths = { 'ipv4-addr': [1, 7, 8, 9, 16, 30, 31], 'ipv6-addr': [3, 32, 47, 127] };
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        const type = text.includes(':') ? 'ipv6-addr' : 'ipv4-addr';
        const found = nearTo(normalize(type, text), lengths).slice(1);
        expect(found).toHaveLength(lengths[type].length);
        for (const { observable } of found) {
          expect(normalize(type, observable.value)).toEqual(observable);
          expect(ipaddr.parse(text).match(ipaddr.parseCIDR(observable.value))).toBe(true);
        }
      }),
    );
  });

  it('asks which networks there are only where an address is written', () => {
    const asking = (type: ObservableType, value: string) => asksNetworks(normalize(type, value));
    expect([asking('ipv4-addr', '1.2.3.4'), asking('url', 'http://1.2.3.4/'), asking('url', 'http://[::1]/')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([asking('url', 'http://1.2.3.4.example/'), asking('domain-name', 'evil.example')]).toEqual([false, false]);
  });
});
