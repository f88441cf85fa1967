import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandOf, lookalikeOf, type Resemblance } from '../../../standards/indicators/lookalike.js';
import { normalize } from '../../../standards/indicators/normalize.js';
import { mixesScripts } from '../../../standards/indicators/scripts.js';
import { skeleton } from '../../../standards/indicators/skeleton.js';
import { shared, withoutSharedData } from './shared.js';

const BRANDS = ['icbc.com.cn', 'aurorabank.com', 'paypal.com', 'boc.cn', '工商银行'].map(brandOf);
const told = (name: string) => lookalikeOf(normalize('domain-name', name).value, BRANDS);

const LIKE: readonly (readonly [string, string, Resemblance, string])[] = [
  ['раyраl.com', 'paypal.com', 'homograph', 'Cyrillic letters among Latin ones'],
  ['раураӏ.com', 'paypal.com', 'homograph', 'Cyrillic letters alone'],
  ['paypaI.com'.replace('I', 'ӏ'), 'paypal.com', 'homograph', 'a palochka'],
  ['paypa1.com', 'paypal.com', 'homograph', 'a digit for a letter'],
  ['aur0rabank.com', 'aurorabank.com', 'homograph', 'a zero for an o'],
  ['login.paypa1.evil.com', 'paypal.com', 'homograph', 'in a label of a subdomain'],
  ['paypa1-login.com', 'paypal.com', 'homograph', 'in a part of a label'],
  ['аurorabank.com', 'aurorabank.com', 'homograph', 'one Cyrillic letter'],
  ['aurorabanк.com', 'aurorabank.com', 'homograph', 'a Cyrillic letter that Unicode holds apart'],
  ['icbc.top', 'icbc.com.cn', 'other-suffix', 'the label below another suffix'],
  ['www.icbc.com', 'icbc.com.cn', 'other-suffix', 'the same with a subdomain'],
  ['boc.example', 'boc.cn', 'other-suffix', 'a short label below a suffix that the root does not have'],
  ['paypol.com', 'paypal.com', 'typo', 'another letter'],
  ['paypall.com', 'paypal.com', 'typo', 'a letter too many'],
  ['payal.com', 'paypal.com', 'typo', 'a letter too few'],
  ['papyal.com', 'paypal.com', 'typo', 'two letters turned about'],
  ['aurorabnak-service.com', 'aurorabank.com', 'typo', 'two letters turned about in a part'],
  ['icbc-login.com', 'icbc.com.cn', 'contained', 'a part between hyphens'],
  ['icbc.com.cn.evil.com', 'icbc.com.cn', 'contained', 'the whole name before another'],
  ['myaurorabankonline.com', 'aurorabank.com', 'contained', 'within a word'],
  ['工商银行登录.com', '工商银行', 'contained', 'a Chinese name within a word'],
  ['工商银行.公司', '工商银行', 'contained', 'a Chinese name alone'],
];

const UNLIKE = [
  ['icbc.com.cn', 'its own domain'],
  ['www.icbc.com.cn', 'a host of its own domain'],
  ['login.paypal.com', 'a host of its own domain, whose label is a brand’s'],
  ['bocconi.it', 'a short label within a word'],
  ['icbd.com', 'a short label but for one letter'],
  ['pappaal.com', 'two slips away'],
  ['evil.com', 'another name'],
  ['银行.com', 'a part of a Chinese name'],
] as const;

describe('a name that resembles a protected brand', () => {
  it.each(LIKE)('%s is like %s (%s): %s', (name, brand, how) => {
    expect(told(name)).toEqual({ brand, how });
  });

  it.each(UNLIKE)('%s is like none: %s', (name) => {
    expect(told(name)).toBeNull();
  });

  it('the surest of several counts, and among those the first that was given', () => {
    const brands = ['icbc.com.cn', 'paypal.com'].map(brandOf);
    expect(lookalikeOf('icbc-paypa1.com', brands)).toEqual({ brand: 'paypal.com', how: 'homograph' });
    expect(lookalikeOf('paypal-icbc.com', brands)).toEqual({ brand: 'icbc.com.cn', how: 'contained' });
  });

  it('one slip is told as counting all of them does', () => {
    const word = fc.stringMatching(/^[abc]{5,8}$/);
    fc.assert(
      fc.property(word, word, (label, other) => {
        fc.pre(label !== other);
        const found = lookalikeOf(`${other}.com`, [brandOf(`${label}.cn`)]);
        expect(found?.how === 'typo').toBe(distance(label, other) === 1);
      }),
      { numRuns: 5_000 },
    );
  });

  it('any name is answered', () => {
    const how = [null, 'homograph', 'other-suffix', 'typo', 'contained'];
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(how).toContain(lookalikeOf(domain, BRANDS)?.how ?? null);
      }),
    );
  });

  it.skipIf(withoutSharedData)('of the most popular names few are like a bank’s (shared data)', () => {
    const { list } = JSON.parse(shared('warninglists/cloudflare-top10k.json')) as { list: string[] };
    const like = list.filter((name) => lookalikeOf(name, BRANDS) !== null);
    expect(like.length).toBeLessThan(list.length / 500);
  });
});

describe('a skeleton', () => {
  it.each([
    ['modern', 'rnodern'],
    ['paypal', 'раураӏ'],
    ['o', '0'],
    ['ö', 'ö'],
    ['bank', 'b\u200dank'],
  ])('%s and %s have one', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it('different letters have different ones', () => {
    expect(skeleton('bank')).not.toBe(skeleton('tank'));
  });

  it.each([
    ['paypal', false],
    ['раураӏ', false],
    ['раypal', true],
    ['αβγabc', true],
    ['工商银行bank', false],
    ['みずほ銀行bank', false],
    ['은행bank', false],
    ['bank-2024', false],
    ['工商банк', true],
  ])('%s mixes scripts: %s', (word, mixes) => {
    expect(mixesScripts(word)).toBe(mixes);
  });
});

/** Damerau–Levenshtein (optimal string alignment), by its definition. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost];
      (rows[row] as number[])[column] = Math.min(...steps, ...(swapped ? [at(row - 2, column - 2) + 1] : []));
    }
  }
  return at(one.length, other.length);
}
