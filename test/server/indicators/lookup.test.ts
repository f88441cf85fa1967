import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchKey } from '../../../standards/indicators/searchKey.js';
import { hasSharedData, sharedData } from '../../support/data.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { importText, share } from './requests.js';

const LOOKUP = `query ($values: [String!]!) { lookup(values: $values) {
  hits { index value match on indicators { value mine publisher { key } } } misses unrecognized } }`;

const foundAt = ({ index, indicators }: { index: number; indicators: { value: string }[] }) => [
  index,
  indicators.map(({ value }) => value),
];

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const lines = (path: string) =>
  readFileSync(sharedData(path), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The ways in which people write the same address. */
const FORMS: ((value: string) => string)[] = [
  (value) => value.replaceAll('.', '[.]'),
  (value) => value.toUpperCase(),
  (value) => `${value}:8443`,
  (value) => `  ${value.replace(/\.(?=[^.]*$)/, '(.)')} `,
  (value) => value,
];

describe.skipIf(!hasSharedData)('when 10,000 real values are looked up', () => {
  it('each that was shared is found at its place, whatever its form, and no other', async () => {
    const addresses = lines('feeds/ipsum-3.txt').slice(0, 6_000);
    const domains = lines('feeds/phishing-domains.txt').slice(0, 6_000);
    const shared = [...addresses.slice(0, 5_000), ...domains.slice(0, 4_000)];
    const imported = await importText(hub, 'analyst@aurora', 'LIST', shared.join('\n'));
    expect(imported.imported + imported.rejectedCount).toBe(shared.length);
    expect(imported.rejectedCount).toBeLessThan(shared.length / 100);
    const asked = [...shared, ...addresses.slice(5_000, 5_500), ...domains.slice(4_000, 4_500)];
    expect(asked).toHaveLength(10_000);
    const values = asked.map((value, i) => (FORMS[i % FORMS.length] ?? String)(value));
    const { data, text, errors } = await hub.ask('analyst@borealis', LOOKUP, { values });
    expect(errors, text.slice(0, 500)).toBeUndefined();
    const known = new Set(shared.map((value) => value.toLowerCase()));
    const bad = new Set(imported.rejected.map(({ index }: { index: number }) => index));
    const hits = new Map<number, string>(
      data.lookup.hits.map((hit: { index: number; indicators: { value: string }[] }) => [
        hit.index,
        hit.indicators[0]?.value,
      ]),
    );
    const missed = asked.filter(
      (value, i) => known.has(value.toLowerCase()) && !bad.has(i) && hits.get(i) === undefined,
    );
    const wrong = [...hits].filter(([index]) => !known.has(asked[index]?.toLowerCase() ?? ''));
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    for (const [index, value] of [...hits].slice(0, 200)) expect(value).toBe(asked[index]?.toLowerCase());
  });
});

describe('when values are looked up', () => {
  it('one too long for an index is found, and is not taken for what has its search key', async () => {
    const long = `https://long.example/${'长'.repeat(400)}`;
    const { value: stored } = await share(hub, 'analyst@aurora', { type: 'URL', value: long });
    const key = searchKey(stored);
    expect(key).not.toBe(stored);
    await share(hub, 'analyst@aurora', { type: 'FILE_HASH', value: key });
    const { data } = await hub.ask('analyst@cascade', LOOKUP, { values: [long, key, `${long}长`] });
    expect(data.lookup.hits.map(foundAt)).toEqual([
      [0, [stored]],
      [1, [key]],
    ]);
  });

  it('one that can be of several types gives those of each, and of no other', async () => {
    const digits = '62220212345678';
    for (const type of ['BANK_ACCOUNT', 'SMS_SENDER', 'DEVICE_ID']) {
      await share(hub, 'analyst@aurora', { type, value: digits, name: type });
    }
    const { data } = await hub.ask('analyst@cascade', LOOKUP, { values: ['6222 0212 345678', digits] });
    expect(data.lookup.hits.map(foundAt)).toEqual([0, 1].map((index) => [index, [digits, digits]]));
  });

  it('one that was shared often gives the newest twenty, newest first', async () => {
    const [value, times] = ['often.example', 23];
    // Each of a case of its own: otherwise it would say more of the first.
    for (let time = 0; time < times; time++) {
      await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value, private: { caseReference: `C-${time}` } });
    }
    const admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    // Three of each time, so that their ids decide.
    await admin`update indicator i set published_at = '2026-01-01'::timestamptz + placed.place / 3 * interval '1 ms'
      from (select id, row_number() over (order by id) as place from indicator where value = ${value}) placed where placed.id = i.id`;
    const rows = await admin`select id from indicator where value = ${value} order by published_at desc, id desc`;
    await admin.end();
    const query = 'query ($values: [String!]!) { lookup(values: $values) { hits { indicators { id } } } }';
    const { data } = await hub.ask('analyst@cascade', query, { values: ['never-there.example', value] });
    expect(rows).toHaveLength(times);
    expect(data.lookup.hits).toEqual([{ indicators: rows.slice(0, 20).map(({ id }) => ({ id })) }]);
  });

  it('every type is found in the forms it is written in', async () => {
    const pairs: [string, string, string[]][] = [
      ['PHONE_NUMBER', '+86 138 0013 8000', ['138-0013-8000', '+8613800138000', '0086 13800138000']],
      ['EMAIL_ADDR', 'Fraud@Example.com', ['fraud[at]example[.]com', 'FRAUD@EXAMPLE.COM']],
      ['URL', 'http://evil.example/A?b=1', ['hxxp://evil[.]example/A?b=1', 'HTTP://EVIL.EXAMPLE:80/A?b=1']],
      ['DOMAIN_NAME', 'bücher.example', ['xn--bcher-kva.example', 'BÜCHER[.]EXAMPLE.']],
      ['IPV6_ADDR', '2001:db8::1', ['2001:DB8:0:0:0:0:0:1', '[2001:db8::1]:443']],
      ['FILE_HASH', 'D41D8CD98F00B204E9800998ECF8427E', ['d41d8cd98f00b204e9800998ecf8427e']],
      ['BANK_ACCOUNT', 'DE89 3704 0044 0532 0130 00', ['de89370400440532013000']],
      ['BANK_ACCOUNT', '联行号:102100099996 账号:6222 0212 3456', ['CNAPS:102100099996/622202123456']],
      ['PAYMENT_CARD_TOKEN', 'visa:DNITHE382011234567', ['token:Visa:DNITHE382011234567']],
      ['CALLER_ID', '+86 10086', ['+8610086', '+86-10086']],
      ['SMS_SENDER', '【招商银行】1069 0123', ['10690123【招商银行】']],
      ['MOBILE_APP', 'com.fake.bank 应用商店：华为', ['com.fake.bank?store=appgallery', 'com.fake.bank?store=huawei']],
      ['SOCIAL_ACCOUNT', '微信号：Bank_Help88', ['wechat:bank_help88', '微信:BANK_HELP88']],
      ['QR_PAYLOAD', 'wxp://f2f0AbCdEfGh', ['WXP://f2f0AbCdEfGh']],
    ];
    for (const [type, value, forms] of pairs) {
      const { value: stored } = await share(hub, 'analyst@aurora', { type, value });
      const { data } = await hub.ask('analyst@cascade', LOOKUP, { values: forms });
      expect(
        data.lookup.hits.map(
          ({ index, value: asked, indicators }: { index: number; value: string; indicators: { value: string }[] }) => [
            index,
            asked,
            indicators[0]?.value,
          ],
        ),
        type,
      ).toEqual(forms.map((form, index) => [index, form, stored]));
    }
  });

  it('one that comes again among thousands is found at each of its places', async () => {
    await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'again.example' });
    const others = Array.from({ length: 6_000 }, (_, i) => `never-there-${i}.example`);
    const values = ['again.example', ...others, 'AGAIN[.]example', 'no known shape at all'];
    const { data } = await hub.ask('analyst@cascade', LOOKUP, { values });
    const hits = data.lookup.hits as { index: number; indicators: { value: string }[] }[];
    expect(hits.map(({ index, indicators }) => [index, indicators.map(({ value }) => value)])).toEqual([
      [0, ['again.example']],
      [6_001, ['again.example']],
    ]);
    expect(data.lookup.unrecognized).toEqual([6_002]);
  });

  it('a region that turns out not to exist while others are searched for is refused, and the next look-up answered', async () => {
    const values = [...Array.from({ length: 6_000 }, (_, i) => `never-there-${i}.example`), '13900139000'];
    const inNowhere = LOOKUP.replace('values: $values', 'values: $values, region: "XX"');
    const refused = await hub.ask('analyst@cascade', inNowhere, { values });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const { data } = await hub.ask('analyst@cascade', LOOKUP, { values });
    expect(data.lookup).toEqual({ hits: [], misses: values.map((_, index) => index), unrecognized: [] });
  });

  it('what is hidden is as unknown as what is not there', async () => {
    await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'hidden-one.example', tlp: 'RED' });
    const { data } = await hub.ask('analyst@cascade', LOOKUP, {
      values: ['hidden-one.example', 'never-there.example'],
    });
    expect(data.lookup).toEqual({ hits: [], misses: [0, 1], unrecognized: [] });
  });
});

describe('when what is near to a value is known', () => {
  const metBy = async (values: string[], more = '') => {
    const query = more ? LOOKUP.replace('values: $values', `values: $values, ${more}`) : LOOKUP;
    const { data } = await hub.ask('analyst@cascade', query, { values });
    const hits = data.lookup.hits as { index: number; match: string; on: string; indicators: { value: string }[] }[];
    return {
      hits: hits.map(({ index, match, on }) => [index, match, on]),
      values: hits.map(({ indicators }) => indicators.map(({ value }) => value)),
      misses: data.lookup.misses,
    };
  };

  it('it is told how, the same before the near and the narrower before the wider', async () => {
    for (const [type, value] of [
      ['URL', 'https://pay.near-a.example/in'],
      ['DOMAIN_NAME', 'pay.near-a.example'],
      ['DOMAIN_NAME', 'near-a.example'],
      ['IPV4_ADDR', '192.0.2.66'],
      ['IPV4_ADDR', '192.0.2.0/24'],
      ['IPV4_ADDR', '192.0.0.0/16'],
      ['IPV6_ADDR', '2001:db8:7::/48'],
    ])
      await share(hub, 'analyst@aurora', { type, value });
    const asked = [
      'hxxps://pay.near-a[.]example/in',
      'x@pay.near-a.example',
      'pay.near-a.example/out',
      'http://192.0.2.66:81/',
      '2001:db8:7::5',
      'not-near-a.example',
      'example',
    ];
    expect(await metBy(asked)).toEqual({
      hits: [
        [0, 'EXACT', 'https://pay.near-a.example/in'],
        [0, 'HOST', 'pay.near-a.example'],
        [0, 'PARENT_DOMAIN', 'near-a.example'],
        [1, 'MAIL_DOMAIN', 'pay.near-a.example'],
        [1, 'PARENT_DOMAIN', 'near-a.example'],
        [2, 'HOST', 'pay.near-a.example'],
        [2, 'PARENT_DOMAIN', 'near-a.example'],
        [3, 'ADDRESS', '192.0.2.66'],
        [3, 'NETWORK', '192.0.2.0/24'],
        [3, 'NETWORK', '192.0.0.0/16'],
        [4, 'NETWORK', '2001:db8:7::/48'],
      ],
      values: [
        ['https://pay.near-a.example/in'],
        ...[['pay.near-a.example'], ['near-a.example'], ['pay.near-a.example'], ['near-a.example']],
        ...[['pay.near-a.example'], ['near-a.example'], ['192.0.2.66'], ['192.0.2.0/24'], ['192.0.0.0/16']],
        ['2001:db8:7::/48'],
      ],
      misses: [5, 6],
    });
    expect((await metBy(asked, 'near: false')).hits).toEqual([[0, 'EXACT', 'https://pay.near-a.example/in']]);
  });

  it('a network that is hidden is as if there were none', async () => {
    await share(hub, 'analyst@aurora', { type: 'IPV4_ADDR', value: '198.18.0.0/15', tlp: 'RED' });
    await share(hub, 'analyst@aurora', { type: 'IPV4_ADDR', value: '198.19.0.0/16' });
    expect((await metBy(['198.19.0.1'])).hits).toEqual([[0, 'NETWORK', '198.19.0.0/16']]);
    const { data } = await hub.ask('analyst@aurora', LOOKUP, { values: ['198.19.0.1'] });
    expect(data.lookup.hits.map(({ on }: { on: string }) => on)).toEqual(['198.19.0.0/16', '198.18.0.0/15']);
  });
});
