import { badInput } from '../../errors.js';
import { lower } from './text.js';

const NUMBER = /^\+?[\d\s().\-/]+$/;
const digitsOf = (text: string) => text.replace(/[^\d+]/g, '');

/**
 * The number that a handset showed as the caller, as it was shown: it need not exist, and + and 00 stay, since
 * they tell how the network was deceived.
 */
export function callerId(raw: string): string {
  const text = raw.replace(/^tel:/i, '');
  const digits = NUMBER.test(text) ? digitsOf(text) : '';
  if (!/^\+?\d{2,24}$/.test(digits)) {
    throw badInput('A caller id is the number that a handset showed, of 2 to 24 digits, with + where it was shown.');
  }
  return digits;
}

const SIGNATURE = '[[【]\\s*([^[\\]【】]+?)\\s*[\\]】]';
const SIGNED = new RegExp(`^(?:(\\+?[\\d\\s().-]+)${SIGNATURE}|${SIGNATURE}\\s*(\\+?[\\d\\s().-]+))$`);
/** Longest text that is looked at, so that the search for its parts is short. */
const MAX_SENDER = 80;

/**
 * What a handset shows as the sender of a message: a number as it is shown (a + stays, since a national and an
 * international number are two senders), a name or signature in lower case without its brackets, or a number with the
 * signature that its messages begin with: `10690123456【招商银行】`.
 */
export function smsSender(raw: string): string {
  if (/^\+?[\d\s().-]+$/.test(raw)) return portOf(raw);
  if (raw.length > MAX_SENDER) throw unnamed();
  const [, before, signature, signed, after] = SIGNED.exec(raw) ?? [];
  const port = before ?? after;
  if (port !== undefined) return `${portOf(port)}【${nameOf(signature ?? signed ?? '')}】`;
  return nameOf(raw.replace(/^[[【]+\s*|\s*[\]】]+$/g, ''));
}

function portOf(text: string): string {
  const digits = digitsOf(text);
  if (!/^\+?\d{2,21}$/.test(digits)) throw badInput('A sender of messages that is a number has 2 to 21 digits.');
  return digits;
}

function nameOf(text: string): string {
  const name = lower(text.replace(/\s+/g, ' ').trim());
  if (name.length > 40 || !/\p{L}/u.test(name)) throw unnamed();
  return name;
}

const unnamed = () =>
  badInput('A sender of messages is a number, a name of up to 40 characters, or a number and a signature in 【】.');
