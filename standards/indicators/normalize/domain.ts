import { domainToASCII } from 'node:url';
import { badInput } from '../../errors.js';
import { refang } from './text.js';
import { isTopLevel } from './topLevel.js';

const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/;
/** RFC 1035, section 2.3.4, with room for a port. */
const MAX_HOST = 260;
const PORT = /:\d{1,5}$/;

const MAX_NAME = 253;

/** Whether it is a host as `hostName` leaves it, told without asking how it is meant. */
export const isPlainHost = (text: string) => text.length <= MAX_NAME && NAME.test(text) && !text.includes('xn--');

/** Whether it is a name as `domainName` leaves it, told the same way. */
export const isPlainName = (text: string) => isPlainHost(text) && isTopLevel(lastLabel(text));

const lastLabel = (name: string) => name.slice(name.lastIndexOf('.') + 1);

const refuse = () => badInput('A domain name has two or more labels of letters, digits and inner hyphens.');

/**
 * A host name below a top-level domain that somebody resolves. What ends otherwise is mostly the name of a file or an app,
 * and would stop nobody as a domain name.
 */
export function domainName(raw: string): string {
  const name = hostName(raw);
  if (!isTopLevel(lastLabel(name))) {
    throw badInput('A domain name ends in a top-level domain, or in a special-use name such as local or onion.');
  }
  return name;
}

/** A host name as A-labels in lower case, without a port or the root's dot. Underscores stay: DNS has them. */
export function hostName(raw: string): string {
  const host = refang(raw).toLowerCase();
  if (host.length > MAX_HOST) throw refuse();
  const text = host.replace(PORT, '').replace(/\.+$/, '');
  if (isPlainHost(text)) return text;
  const name = aLabels(text);
  if (name.length > MAX_NAME || !NAME.test(name)) throw refuse();
  return name;
}

/** UTS 46 as the WHATWG URL standard applies it. It would decode %, and read numbers as an address. */
function aLabels(text: string): string {
  if (/[%/?#@:\s\\]|(?:^|\.)[\dx.]+$/.test(text)) throw refuse();
  return domainToASCII(text).replace(/\.+$/, '');
}
