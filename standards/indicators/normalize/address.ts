import ipaddr from 'ipaddr.js';
import { badInput } from '../../errors.js';
import { refang } from './text.js';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** Four decimal numbers without leading zeros, which some systems read as octal; then a port or a prefix length. */
const IPV4 = new RegExp(`^(?!.*\\b0\\d)(${OCTET}(?:\\.${OCTET}){3})(?::\\d{1,5}|/(\\d|[12]\\d|3[0-2]))?$`);

export const looksLikeIpv4 = (text: string) => IPV4.test(text);

/** Dotted decimal, or a network in CIDR notation with its host bits cleared (STIX 2.1, section 6.8). */
export function ipv4(raw: string): string {
  const match = IPV4.exec(refang(raw).replace(/\.$/, ''));
  if (!match?.[1]) throw badInput('An IPv4 address is four numbers from 0 to 255, or such a network in CIDR notation.');
  if (match[2] === undefined || match[2] === '32') return match[1];
  return `${ipaddr.IPv4.networkAddressFromCIDR(`${match[1]}/${match[2]}`)}/${match[2]}`;
}

const IPV6 = /^(?:\[([\da-f:.]+)\](?::\d{1,5})?|([\da-f:.]+))(?:\/(\d{1,3}))?$/i;

/** RFC 5952 text, or a network in CIDR notation with its host bits cleared (STIX 2.1, section 6.9). No zone. */
export function ipv6(raw: string): string {
  const match = IPV6.exec(raw.startsWith('[') ? raw : refang(raw));
  const address = match?.[1] ?? match?.[2] ?? '';
  const bits = Number(match?.[3] ?? 128);
  if (!address.includes(':') || !ipaddr.IPv6.isValid(address) || bits > 128) {
    throw badInput('An IPv6 address follows RFC 4291 without a zone, or is such a network in CIDR notation.');
  }
  if (bits === 128) return ipaddr.IPv6.parse(address).toRFC5952String();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`).toRFC5952String()}/${bits}`;
}

/** EUI-48 in lower case with colons (STIX 2.1, section 6.10). */
export function mac(raw: string): string {
  const grouped = /^(?:[\da-f]{2}([:-]))(?:[\da-f]{2}\1){4}[\da-f]{2}$|^(?:[\da-f]{4}\.){2}[\da-f]{4}$|^[\da-f]{12}$/i;
  if (!grouped.test(raw)) throw badInput('A MAC address is six octets in hexadecimal.');
  return (
    raw
      .toLowerCase()
      .replace(/[^\da-f]/g, '')
      .match(/../g) ?? []
  ).join(':');
}

const AS = /^(?:asn?[\s:]*)?(?:(\d{1,5})\.)?(\d{1,10})$/i;

/** `AS` and the number in plain notation (RFC 5396), 1 to 4294967295. */
export function autonomousSystem(raw: string): string {
  const match = AS.exec(raw);
  const [high, low] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  const dotted = match?.[1] !== undefined;
  const number = dotted && (high > 65535 || low > 65535) ? 0 : high * 65536 + low;
  if (number < 1 || number > 4294967295) throw badInput('An autonomous system is AS and a number of 32 bits.');
  return `AS${number}`;
}
