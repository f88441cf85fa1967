import { domainToASCII } from 'node:url';
import { badInput } from '../../errors.js';
import { refang } from './text.js';

const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/;
/** RFC 1035, section 2.3.4, with room for a port. */
const MAX_HOST = 260;
const PORT = /:\d{1,5}$/;

const MAX_NAME = 253;

/** Whether it is a name as `domainName` leaves it, told without asking how it is meant. */
export const isPlainName = (text: string) => text.length <= MAX_NAME && NAME.test(text) && !text.includes('xn--');

const refuse = () => badInput('A domain name has two or more labels of letters, digits and inner hyphens.');

/** A host name as A-labels in lower case, without a port or the root's dot. Underscores stay: DNS has them. */
export function domainName(raw: string): string {
  const host = refang(raw).toLowerCase();
  if (host.length > MAX_HOST) throw refuse();
  const text = host.replace(PORT, '').replace(/\.+$/, '');
  if (isPlainName(text)) return text;
  const name = aLabels(text);
  if (name.length > MAX_NAME || !NAME.test(name)) throw refuse();
  return name;
}

/** UTS 46 as the WHATWG URL standard applies it. It would decode %, and read numbers as an address. */
function aLabels(text: string): string {
  if (/[%/?#@:\s\\]|(?:^|\.)[\dx.]+$/.test(text)) throw refuse();
  return domainToASCII(text).replace(/\.+$/, '');
}
