import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Observable, ObservableType } from './types.js';

/**
 * What the numbering plan makes of a number. `sms-port`: a port from which enterprises send messages; `machine`: a line of
 * things; `impossible`: no line has it, so that whoever showed it deceived the network.
 */
export const NUMBER_KINDS = [
  'mobile',
  'landline',
  'service',
  'toll-free',
  'shared-cost',
  'sms-port',
  'machine',
  'foreign',
  'impossible',
  'unknown',
] as const;

export type NumberKind = (typeof NUMBER_KINDS)[number];

const AREA = '(?:10|2\\d|[3-9]\\d\\d)';

/** China's plan (MIIT, 电信网编号计划, 2017) on a number without 0, + and country code, the narrower rules first. */
const PLAN: readonly (readonly [RegExp, NumberKind])[] = [
  [/^(?:1064\d{9}|14[014]\d{10})$/, 'machine'],
  [/^1[3-9]\d{9}$/, 'mobile'],
  // A line in Beijing is 10 and eight digits; an access code of ten is only a sender's.
  [/^106[235-9](?:\d{4,5}|\d{7,17})$/, 'sms-port'],
  // Behind the prefix of a carrier, such as 12520 and 17951.
  [/^1[27]\d{3}1[3-9]\d{9}$/, 'mobile'],
  [/^800\d{7}$/, 'toll-free'],
  [/^400\d{7}$/, 'shared-cost'],
  [/^(?:950\d{2,13}|9[56]\d{3,6}|1(?:[12]\d{1,3}|00\d{2,3}))$/, 'service'],
  [new RegExp(`^${AREA}(?:9[56]\\d{3,4}|1[12]\\d{1,3})$`), 'service'],
  [new RegExp(`^${AREA}[2-8]\\d{6,7}$`), 'landline'],
  // No area code and no subscriber's number begins with the 0 of a trunk, and no subscriber's with the 1 of a service.
  [new RegExp(`^(?:0|${AREA}[01]\\d{6,7}$)`), 'impossible'],
];

const inChina = (digits: string): NumberKind => PLAN.find(([form]) => form.test(digits))?.[1] ?? 'unknown';

const abroad = (number: string): NumberKind =>
  parsePhoneNumberFromString(number)?.isPossible() ? 'foreign' : 'impossible';

/** Domestic services, which no call from abroad has for its number: shown behind +86 the number is made up. */
const ONLY_AT_HOME: readonly NumberKind[] = ['service', 'toll-free', 'shared-cost'];

const KIND_OF: { readonly [type in ObservableType]?: (value: string) => NumberKind | null } = {
  'phone-number': (value) => (value.startsWith('+86') ? inChina(value.slice(3)) : 'foreign'),
  'sms-sender': (value) => {
    const [port] = /^\+?\d+(?=【|$)/.exec(value) ?? [];
    return port === undefined ? null : shown(port);
  },
  'caller-id': (value) => {
    const kind = shown(value);
    return /^(?:\+|00)/.test(value) && ONLY_AT_HOME.includes(kind) ? 'impossible' : kind;
  },
};

/** A number as a handset shows it: abroad and at home by its prefix, a line with its 0 or within its own area. */
function shown(text: string): NumberKind {
  const international = text.replace(/^00/, '+');
  if (/^\+86/.test(international)) return inChina(international.slice(3));
  if (international.startsWith('+')) return abroad(international);
  if (/^106[235-9]\d{2,17}$/.test(text)) return 'sms-port';
  if (/^[2-8]\d{6,7}$/.test(text)) return 'landline';
  const kind = inChina(text.replace(/^0/, ''));
  return kind === 'unknown' && (text.length > LONGEST || text.length < 3) ? 'impossible' : kind;
}

/** Digits of the longest number that China's plan has for a line, with 0; ports and services, which are longer, are told before. */
const LONGEST = 13;

/** What a stored number is by its plan; null for a value that is no number. */
export const numberKindOf = ({ type, value }: Observable): NumberKind | null => KIND_OF[type]?.(value) ?? null;
