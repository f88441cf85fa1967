import { looksLikeIpv4 } from '../normalize/address.js';
import { reachOfTerm } from '../reach.js';

/** What a line of a list means: values, or a kind of line that has none. */
export type Meaning = { readonly values: readonly string[]; readonly remark?: string } | { readonly skipped: string };

const NOTHING: Meaning = { values: [] };

/** Whole lines: `#` and `//` of most lists, `!` and `[Adblock …]` of filters, `;` of zones and of Spamhaus. */
const COMMENT = /^(?:#|\/\/|!|;|\[adblock)/i;
/** After a value and a space. */
const REMARK = /\s(?:#|\/\/|;).*$/;
/** Filters that hide parts of a page (`##`, `#@#`, `#?#`, `#$#`) speak of no traffic, exceptions (`@@`) of what is harmless. */
const COSMETIC = /^[\w.,~*-]*#[@?$%]{0,2}#/;

/** Reads a line as firewalls, feeds and filters write them. A pattern may hold any of their marks, and is left whole. */
export function meaningOf(line: string): Meaning {
  const text = line.trim();
  if (text === '' || headingIn(text) !== '') return NOTHING;
  if (/^[[(].*'/.test(text)) return { values: [text] };
  if (text.startsWith('@@')) return { skipped: 'exception of a filter' };
  if (COSMETIC.test(text)) return { skipped: 'cosmetic filter' };
  const value = text.replace(REMARK, '').trim();
  const remark = text.slice(value.length);
  const meaning = hosts(value) ?? { values: [value] };
  return remark === '' || 'skipped' in meaning ? meaning : { ...meaning, remark };
}

/** What a line says of the whole list: a comment, or a marking that stands alone. */
export function headingIn(line: string): string {
  const text = line.trim();
  return COMMENT.test(text) || reachOfTerm(text) !== null ? text : '';
}

/** Addresses that a hosts file sends names to so that they are not reached. */
const SINKS = ['0.0.0.0', '127.0.0.1', '::', '::1', '0'];
/** The names that a hosts file has for the machine itself (Debian, macOS, and lists made for them). */
const OWN_NAMES =
  /^(?:localhost(?:[46]?\.localdomain[46]?)?|local|broadcasthost|0\.0\.0\.0|ip6-(?:localhost|loopback|localnet|mcastprefix|allnodes|allrouters|allhosts))$/i;

/** hosts(5): an address, then names. The names are meant where the address is one that leads nowhere. */
function hosts(text: string): Meaning | undefined {
  const [address = '', ...names] = text.split(/\s+/);
  if (names.length === 0 || !(looksLikeIpv4(address) || address.includes(':') || address === '0')) return undefined;
  const others = names.filter((name) => !OWN_NAMES.test(name));
  if (others.length === 0) return { skipped: 'own name of a hosts file' };
  return SINKS.includes(address) ? { values: others } : undefined;
}
