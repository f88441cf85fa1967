import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const SHARE = `mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) {
  typeGuessed indicator { type value numberKind } } }`;
const CORRECT = `mutation ($input: CorrectIndicatorInput!) { correctIndicator(input: $input) {
  typeGuessed indicator { type value pattern } } }`;

const answered = async (mutation: string, input: object) => {
  const { data, errors } = await hub.ask('analyst@aurora', mutation, { input });
  return { data: Object.values(data ?? {})[0], error: errors?.[0] };
};

describe('when a value comes without its type', () => {
  it('the only type that it can be is taken, and said to be a guess', async () => {
    const { data } = await answered(SHARE, { value: 'hxxps://alone[.]example/x' });
    expect(data).toEqual({
      typeGuessed: true,
      indicator: { type: 'URL', value: 'https://alone.example/x', numberKind: null },
    });
  });

  it('one whose type was named is no guess, nor is a pattern', async () => {
    const named = await answered(SHARE, { type: 'PHONE_NUMBER', value: '138 0013 8000' });
    expect(named.data).toEqual({
      typeGuessed: false,
      indicator: { type: 'PHONE_NUMBER', value: '+8613800138000', numberKind: 'MOBILE' },
    });
    const pattern = await answered(SHARE, { pattern: "[url:value = 'https://b.example/']" });
    expect(pattern.data).toMatchObject({ typeGuessed: false });
  });

  it('several types are named to choose from', async () => {
    const { error } = await answered(SHARE, { value: '13800138000' });
    expect(error?.message).toBe(
      'The value may be phone-number or bank-account or sms-sender or caller-id: name its type.',
    );
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.type' });
  });

  it('a correction guesses as well, and says so', async () => {
    const { id, version } = await share(hub, 'analyst@aurora', { type: 'DOMAIN_NAME', value: 'before.example' });
    const { data } = await answered(CORRECT, { id, version, changes: { value: '203.0.113.9' } });
    expect(data).toEqual({
      typeGuessed: true,
      indicator: { type: 'IPV4_ADDR', value: '203.0.113.9', pattern: "[ipv4-addr:value = '203.0.113.9']" },
    });
  });
});

describe('when a type is named that does not fit', () => {
  it.each([
    ['DOMAIN_NAME', '203.0.113[.]9', /It looks like ipv4-addr: name that type\.$/],
    ['IPV4_ADDR', 'evil.example', /It looks like domain-name: name that type\.$/],
    ['DOMAIN_NAME', 'com.fake.quickloan', /It looks like mobile-app: name that type\.$/],
    ['PHONE_NUMBER', '+86 10086', /It looks like sms-sender or caller-id: name that type\.$/],
    ['BANK_ACCOUNT', '微信：bank_help88', /It looks like social-account: name that type\.$/],
    ['PAYMENT_CARD_BIN', '6222021234567890123', /a whole card number is not accepted\.$/],
    ['PAYMENT_CARD_TOKEN', 'visa:4111111111111111', /give the reference of the token\.$/],
    ['IPV4_ADDR', 'note:anything', /in CIDR notation\.$/],
    ['URL', 'localhost', /has a scheme \(http, https, ftp, ws, wss\) and a host\.$/],
  ])('%s %s is told which does', async (type, value, message) => {
    const { error } = await answered(SHARE, { type, value });
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain(value);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: 'input.value' });
  });
});
