import { describe, expect, it } from 'vitest';
import { normalize } from '../../../standards/indicators/normalize.js';
import { partsOf } from '../../../standards/indicators/parts.js';
import type { Observable, ObservableType } from '../../../standards/indicators/types.js';
import vectors from './vectors/values.json' with { type: 'json' };

describe('the parts of a value that says several things', () => {
  it.each<[ObservableType, string, string[]]>([
    ['mobile-app', 'com.fake.bank?store=huawei', ['com.fake.bank']],
    ['mobile-app', 'com.fake.bank', []],
    ['bank-account', '102100099996/6222021234', ['6222021234']],
    ['bank-account', 'GB82WEST12345698765432', []],
    ['sms-sender', '【招商银行】10690123456', ['10690123456', '招商银行']],
    ['sms-sender', '【招商银行】', []],
    ['qr-payload', 'https://pay.evil.com/', ['https://pay.evil.com/']],
    ['qr-payload', 'wxp://f2f0AbCd', []],
    ['domain-name', 'evil.com', []],
  ])('%s %s: %j', (type, raw, parts) => {
    expect(partsOf(normalize(type, raw)).map(({ value }) => value)).toEqual(parts);
  });

  it('each is a stored value of its type', () => {
    const parts = (vectors.valid as Observable[]).flatMap(partsOf);
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(normalize(part.type, part.value)).toEqual(part);
  });
});
