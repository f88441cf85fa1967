import { OBSERVABLE_TYPES, type Observable, type ObservableType } from './types.js';

/**
 * Numbers that a service answers at, in E.164. China's numbering plan (MIIT, 电信网编号计划, 2017): 400 and 800; 95xxx and 96xxx,
 * these also behind an area code, as 12xxx is; 106x but for 1064, which machines have. A subscriber's line in Beijing is 10 and
 * eight digits, one in Ningxia 951 to 955 and seven: 106x and 95xxx of ten digits are therefore taken for a line. What is not
 * known for a service is taken for a person's, a number abroad too, whose plan is another.
 */
const SERVICE_PHONE = [
  '[48]00\\d{7}',
  '9[56]\\d{3,6}',
  '950\\d{2,}',
  '(?:10|2\\d|[3-9]\\d\\d)(?:9[56]\\d{3,4}|1[12]\\d{1,3})',
  '106[235-9](?:\\d{4,5}|\\d{7,})',
].join('|');

/** As a handset shows them: a line is shown with its 0 or +86, so that 106x and 95xxx are what they look like. */
const SERVICE_DIGITS = ['1[0-2]\\d{1,3}', '100\\d{2,}', '106[235-9]\\d{2,}', '9[56]\\d{3,}', '[48]00\\d{7}'].join('|');

/** A name or signature, unless somebody's number is part of it, however it is parted. */
const SENDER_NAME = '(?!(?:.*\\d){7}).*[^\\d+]';

/** What no person's number is, though a handset showed it: a short number behind the country's prefix. */
const SPOOFED_SERVICE = '(?:\\+|00)86(?:1[0-2]\\d{1,3}|9[56]\\d{3,6}|[48]00\\d{7})';

/** Hosts whose QR codes are how a person is paid or found; `wxp://` and other schemes are such too. */
const PERSONS_HOSTS = [
  ...['qr.alipay.com', 'render.alipay.com', 'payapp.weixin.qq.com', 'wx.tenpay.com', 'qr.95516.com'],
  ...['u.wechat.com', 'weixin.qq.com', 'work.weixin.qq.com', 'qm.qq.com', 'wa.me', 't.me', 'line.me'],
]
  .join('|')
  .replaceAll('.', '[.]');
const LINK = `(?:https?|ftp|wss?)://(?!(?:${PERSONS_HOSTS})[/:?])`;

/** STIX objects whose values are nobody's (STIX 2.1, section 6), and the hub's own. */
const NOBODYS = [
  ...['artifact', 'autonomous-system', 'directory', 'domain-name', 'file', 'ipv4-addr', 'ipv6-addr', 'mutex'],
  ...['network-traffic', 'process', 'software', 'url', 'windows-registry-key', 'x509-certificate'],
  'x-entente-(?:payment-card-bin|mobile-app|crypto-wallet)',
].join('|');

/** An object path of any other type: what the hub does not know is taken for a person's. A folded pattern has at most a space before the colon. */
const PERSONAL_OBJECT = `[[( ](?!(?:${NOBODYS}) ?:)[\\w-]+ ?:`;

/**
 * Types whose values are told apart by what they say. In the grammar that JavaScript and PostgreSQL have in common, since the
 * database tells them apart too.
 */
export const TOLD_APART = {
  'phone-number': {
    pattern: `^\\+86(?:${SERVICE_PHONE})$`,
    fits: 'phone-number.service',
    other: 'phone-number.personal',
  },
  'sms-sender': {
    pattern: `^(?:\\+86(?:${SERVICE_PHONE})|${SERVICE_DIGITS})(?:【${SENDER_NAME}】)?$|^${SENDER_NAME}`,
    fits: 'sms-sender.service',
    other: 'sms-sender.personal',
  },
  'caller-id': {
    pattern: `^(?:\\+86(?:${SERVICE_PHONE})|${SERVICE_DIGITS}|${SPOOFED_SERVICE})$`,
    fits: 'caller-id.service',
    other: 'caller-id.personal',
  },
  'qr-payload': { pattern: `^${LINK}`, fits: 'qr-payload.link', other: 'qr-payload.personal' },
  'stix-pattern': { pattern: PERSONAL_OBJECT, fits: 'stix-pattern.personal', other: 'stix-pattern.other' },
} as const satisfies { readonly [type in ObservableType]?: { pattern: string; fits: string; other: string } };

type Divided = keyof typeof TOLD_APART;
type Part = (typeof TOLD_APART)[Divided]['fits' | 'other'];

/** What a standard may set a widest label for: a type, or a kind of numbers or patterns. */
export type Subject = Exclude<ObservableType, Divided> | Part;

const isDivided = (type: ObservableType): type is Divided => Object.hasOwn(TOLD_APART, type);

export const SUBJECTS: readonly Subject[] = OBSERVABLE_TYPES.flatMap((type): readonly Subject[] =>
  isDivided(type) ? [TOLD_APART[type].other, TOLD_APART[type].fits] : [type],
);

const COMPILED = new Map(Object.entries(TOLD_APART).map(([type, { pattern }]) => [type, new RegExp(pattern, 'i')]));

/** What a normalized observable is to a table of widest labels. */
export function subjectOf({ type, value }: Observable): Subject {
  if (!isDivided(type)) return type;
  const { fits, other } = TOLD_APART[type];
  return COMPILED.get(type)?.test(value) ? fits : other;
}
