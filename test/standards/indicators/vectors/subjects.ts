import type { Subject } from '../../../../standards/indicators/subject.js';
import type { ObservableType } from '../../../../standards/indicators/types.js';

type Told = readonly [type: ObservableType, raw: string, subject: Subject, why: string];

const phones: readonly (readonly [string, boolean, string])[] = [
  ['13800138000', false, 'a mobile line'],
  ['+86 179 1234 5678', false, 'a mobile line that looks like a carrier’s prefix'],
  ['010-12345678', false, 'a line in Beijing'],
  ['010-62345678', false, 'a line in Beijing, whose E.164 begins with 106'],
  ['010-69012345', false, 'a line in Beijing, which could be 1069 and six digits'],
  ['0951-1234567', false, 'a line in Yinchuan, whose E.164 begins with 951'],
  ['0955-7012345', false, 'a line in Zhongwei, whose E.164 begins with 955'],
  ['021-95123456', false, 'a line in Shanghai'],
  ['0571-96345678', false, 'a line in Hangzhou'],
  ['+1 800 555 1212', false, 'a number abroad, whose plan is another'],
  ['+852 2123 4567', false, 'a number in Hong Kong'],
  ['400-800-1234', true, 'a 400 number'],
  ['800-810-1234', true, 'an 800 number'],
  ['+86 95013 123456', true, 'a 950 number'],
  ['9512345', true, 'a 95 number'],
  ['0571-96345', true, 'a 96 number behind its area code'],
  ['010-95588', true, 'a 95 number behind an area code'],
  ['0571-12345', true, 'a city’s 12345 behind its area code'],
  ['10690123', true, 'an access code of eight digits'],
  ['106912345678', true, 'an access code of twelve digits'],
];

const senders: readonly (readonly [string, boolean, string])[] = [
  ['13800138000', false, 'a mobile line as it is shown'],
  ['+8613800138000', false, 'the same from abroad'],
  ['01062345678', false, 'a line in Beijing as it is shown'],
  ['+861062345678', false, 'the same from abroad'],
  ['1064712345678', false, 'a machine’s number'],
  ['1252013800138000', false, 'a person behind a prefix'],
  ['+447700900123', false, 'a number abroad'],
  ['老王13800138000', false, 'a name with somebody’s number in it'],
  ['张三 138-0013-8000', false, 'a name with somebody’s number in it, in groups'],
  ['95588', true, 'a bank'],
  ['955881234', true, 'the same with digits of its own'],
  ['96110', true, 'a city’s line against fraud'],
  ['110', true, 'the police'],
  ['12345', true, 'a city’s line'],
  ['10086', true, 'a carrier'],
  ['1069012345', true, 'an access code of ten digits, which no line is shown as'],
  ['10657512345678901', true, 'an access code with digits of its own'],
  ['4008001234', true, 'a 400 number'],
  ['+864008001234', true, 'the same from abroad'],
  ['【工商银行】', true, 'a signature'],
  ['CASCADEINS', true, 'a name'],
  ['1069012345【招商银行】', true, 'an access code with its signature'],
  ['95588【工商银行】', true, 'a bank with its signature'],
  ['13800138000【招商银行】', false, 'a mobile line with a signature'],
  ['1069012345【老王13800138000】', false, 'a signature with somebody’s number in it'],
];

const callers: readonly (readonly [string, boolean, string])[] = [
  ['13800138000', false, 'a mobile line as it was shown'],
  ['+86 138 0013 8000', false, 'the same as if from abroad'],
  ['010-6234 5678', false, 'a line in Beijing'],
  ['+86 10 0123 4567', false, 'what may be a line in Beijing'],
  ['+44 7700 900123', false, 'a number abroad'],
  ['+999 1234 5678', false, 'a number that no country has'],
  ['8613800138000', false, 'a mobile line without its +'],
  ['95588', true, 'a bank'],
  ['+86 95588', true, 'the same as if from abroad'],
  ['+86 10086', true, 'a carrier as if from abroad'],
  ['00 86 110', true, 'the police as if from abroad'],
  ['400-800-1234', true, 'a 400 number'],
  ['0086 400 800 1234', true, 'the same as if from abroad'],
];

const codes: readonly (readonly [string, boolean, string])[] = [
  ['https://pay.evil.example/q?id=1', false, 'a page'],
  ['http://198.51.100.7:8080/', false, 'a page on an address'],
  ['https://qr.alipay.com/fkx12345', true, 'how a person is paid'],
  ['https://u.wechat.com/MK1234567', true, 'how a person is found'],
  ['https://qr.alipay.com.evil.example/fkx12345', false, 'a page whose host only begins like one'],
  ['wxp://f2f0AbCdEfGh', true, 'how a person is paid'],
  ['BEGIN:VCARD N:Li', true, 'a person'],
];

const patterns: readonly (readonly [string, boolean, string])[] = [
  ["[url:value = 'http://a.example' OR url:value = 'http://b.example']", false, 'links'],
  ["[file:name = 'x-bank-account:value.exe']", false, 'a text that quotes an object'],
  ["[x-entente-mobile-app:value = 'a.b' AND file:size > 1]", false, 'an app'],
  ["[x-entente-bank-account:value LIKE '6222%']", true, 'accounts'],
  ["[url:value = 'http://a.example'] AND [x-entente-phone-number:value = '+8613800138000']", true, 'a number'],
  ["[email-message:from_ref.value = 'a@b.example']", true, 'a sender of mail'],
  ["[domain-name:value = 'a.example' AND (email-addr:value LIKE '%@b.example')]", true, 'mailboxes'],
  ["[x-acme-customer:id = '1']", true, 'an object that the hub does not know'],
  ["[x-acme_person:name = 'a']", true, 'one with an underscore in its name'],
  ["[acme-person:name = 'a']", true, 'one that is not marked as an extension'],
  ["[email-addr :value LIKE '%@b.example']", true, 'a space before the colon'],
  ["[email-addr/* no space */:value LIKE '%@b.example']", true, 'a comment before the colon'],
  ["[domain-name :value LIKE '%.example']", false, 'names, with a space before the colon'],
];

/** Values as people write them, and what they are told for. */
export const TOLD: readonly Told[] = [
  ...phones.map(
    ([raw, service, why]): Told => ['phone-number', raw, `phone-number.${service ? 'service' : 'personal'}`, why],
  ),
  ...senders.map(
    ([raw, service, why]): Told => ['sms-sender', raw, `sms-sender.${service ? 'service' : 'personal'}`, why],
  ),
  ...callers.map(
    ([raw, service, why]): Told => ['caller-id', raw, `caller-id.${service ? 'service' : 'personal'}`, why],
  ),
  ...codes.map(
    ([raw, personal, why]): Told => ['qr-payload', raw, `qr-payload.${personal ? 'personal' : 'link'}`, why],
  ),
  ...patterns.map(
    ([raw, personal, why]): Told => ['stix-pattern', raw, `stix-pattern.${personal ? 'personal' : 'other'}`, why],
  ),
];
