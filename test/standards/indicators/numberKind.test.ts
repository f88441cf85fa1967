import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../standards/indicators/normalize.js';
import { NUMBER_KINDS, type NumberKind, numberKindOf } from '../../../standards/indicators/numberKind.js';
import type { ObservableType } from '../../../standards/indicators/types.js';

const KINDS: readonly (readonly [ObservableType, string, NumberKind | null, string])[] = [
  ['phone-number', '13800138000', 'mobile', 'a mobile line'],
  ['phone-number', '170 1234 5678', 'mobile', 'a line of a virtual operator'],
  ['phone-number', '010-6234 5678', 'landline', 'a line in Beijing that could be a port'],
  ['phone-number', '0951-2345678', 'landline', 'a line in Yinchuan'],
  ['phone-number', '010-1234 5678', 'impossible', 'a line that would begin as a service does'],
  ['phone-number', '9512345', 'service', 'a 95 number'],
  ['phone-number', '0571-96345', 'service', 'a 96 number behind its area code'],
  ['phone-number', '800-810-1234', 'toll-free', 'an 800 number'],
  ['phone-number', '400-800-1234', 'shared-cost', 'a 400 number'],
  ['phone-number', '106912345678', 'sms-port', 'an access code'],
  ['sms-sender', '1064712345678', 'machine', 'a line of things'],
  ['phone-number', '+1 202 555 0123', 'foreign', 'a number abroad'],
  ['sms-sender', '1069012345', 'sms-port', 'an access code of ten digits'],
  ['sms-sender', '10657512345678901【招商银行】', 'sms-port', 'a port with digits of its own and a signature'],
  ['sms-sender', '+86 1069012345678', 'sms-port', 'the same as some handsets show it'],
  ['sms-sender', '95588', 'service', 'a bank'],
  ['sms-sender', '1252013800138000', 'mobile', 'a person behind a prefix'],
  ['sms-sender', '【招商银行】', null, 'a signature'],
  ['sms-sender', '360借条', null, 'a name that begins with a number'],
  ['caller-id', '13800138000', 'mobile', 'a mobile line'],
  ['caller-id', '010-6234 5678', 'landline', 'a line with its 0'],
  ['caller-id', '6234 5678', 'landline', 'a line within its own area'],
  ['caller-id', '021-95588', 'service', 'a bank behind an area code'],
  ['caller-id', '10086', 'service', 'a carrier'],
  ['caller-id', '+86 10086', 'impossible', 'a carrier from abroad'],
  ['caller-id', '00 86 110', 'impossible', 'the police from abroad'],
  ['caller-id', '+86 95588', 'impossible', 'a bank from abroad'],
  ['caller-id', '+86 400 800 1234', 'impossible', 'a 400 number from abroad'],
  ['caller-id', '+86 138 0013 8000', 'mobile', 'a mobile line from abroad'],
  ['caller-id', '+86 010 6234 5678', 'impossible', 'a trunk prefix behind that of the country'],
  ['caller-id', '+852 2878 8222', 'foreign', 'a number abroad'],
  ['caller-id', '+999 1234 5678', 'impossible', 'a country that does not exist'],
  ['caller-id', '12345678901234567890', 'impossible', 'longer than any line'],
  ['caller-id', '8613800138000', 'unknown', 'a number whose + was lost'],
  ['bank-account', '6222021234', null, 'no number of a line'],
];

describe('the kind of a number', () => {
  it.each(KINDS)('%s %s is %s: %s', (type, raw, kind) => {
    expect(numberKindOf(normalize(type, raw))).toBe(kind);
  });

  it('there is an example of each', () => {
    expect(new Set(KINDS.map(([, , kind]) => kind))).toEqual(new Set([...NUMBER_KINDS, null]));
  });

  it('is one of them for whatever a handset may show', () => {
    fc.assert(
      fc.property(fc.constantFrom('caller-id', 'sms-sender'), fc.stringMatching(/^\+?\d{2,20}$/), (type, value) => {
        expect(NUMBER_KINDS).toContain(numberKindOf({ type, value }));
      }),
    );
  });
});
