import ipaddr from 'ipaddr.js';
import { getDomain } from 'tldts';
import { partsOf } from './parts.js';
import type { Observable } from './types.js';

/**
 * How a value that was looked up met an indicator: it is the same; the indicator is on a part of it that is a value by itself, on the host of a URL, on the domain of a
 * mailbox, on a domain above a name, on the address that a URL names by its digits, or on a network around an address. The nearest first.
 */
export const MATCHES = ['exact', 'part', 'host', 'mail-domain', 'parent-domain', 'address', 'network'] as const;

export type Match = (typeof MATCHES)[number];

export interface Near {
  readonly match: Match;
  readonly observable: Observable;
}

/** Lengths of the prefixes of the networks that the asker sees, by family, in any order. */
export type PrefixLengths = { readonly [family in Family]: readonly number[] };

type Family = 'ipv4-addr' | 'ipv6-addr';

/**
 * What an indicator on it also speaks of the value: the value itself first, then the narrower before the wider. No name is
 * resolved: an address counts where it is written. A domain ends at what somebody registered (Public Suffix List, private
 * section included), since whoever has a page on a platform is not the platform.
 */
export function nearTo(observable: Observable, lengths: PrefixLengths): Near[] {
  const exact: Near = { match: 'exact', observable };
  const ofParts = partsOf(observable).flatMap((part) =>
    nearTo(part, lengths).map((near): Near => (near.match === 'exact' ? { ...near, match: 'part' } : near)),
  );
  if (ofParts.length > 0) return [exact, ...ofParts];
  switch (observable.type) {
    case 'url':
      return [exact, ...ofHost(hostOf(observable.value), lengths)];
    case 'domain-name':
      return [exact, ...parents(observable.value)];
    case 'email-addr':
      return [exact, ...ofMailDomain(observable.value.slice(observable.value.lastIndexOf('@') + 1))];
    case 'ipv4-addr':
    case 'ipv6-addr':
      return [exact, ...networks(observable.type, observable.value, lengths)];
    default:
      return [exact];
  }
}

/** Whether what it meets depends on which networks there are. */
export function asksNetworks(observable: Observable): boolean {
  const { type, value } = observable;
  if (type === 'qr-payload') return partsOf(observable).some(asksNetworks);
  if (type === 'ipv4-addr' || type === 'ipv6-addr') return true;
  return type === 'url' && familyOf(hostOf(value)) !== null;
}

function ofHost(host: string, lengths: PrefixLengths): Near[] {
  const family = familyOf(host);
  if (!family) return [{ match: 'host', observable: { type: 'domain-name', value: host } }, ...parents(host)];
  const value = family === 'ipv6-addr' ? host.slice(1, -1) : host;
  return [{ match: 'address', observable: { type: family, value } }, ...networks(family, value, lengths)];
}

const ofMailDomain = (domain: string): Near[] => [
  { match: 'mail-domain', observable: { type: 'domain-name', value: domain } },
  ...parents(domain),
];

/** The host of a stored URL, without its port; an IPv6 address in brackets. */
const hostOf = (url: string): string => /^[a-z]+:\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(url)?.[1] ?? '';

/** A stored URL has four decimal numbers where its host is an address (WHATWG URL, host parsing), and no name ends in a number. */
function familyOf(host: string): Family | null {
  if (host.startsWith('[')) return 'ipv6-addr';
  return /\.\d+$/.test(host) ? 'ipv4-addr' : null;
}

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

/** Whoever looks up a name of a hundred labels does not search for a hundred: these are asked of those nearest the registered one. */
const MOST_PARENTS = 8;

/** Domains above a name, up to the one that was registered; none for a public suffix. */
function parents(name: string): Near[] {
  const registered = getDomain(name, OPTIONS);
  if (!registered || registered.length === name.length) return [];
  const labels = name.slice(0, -registered.length - 1).split('.');
  const below = labels.slice(1).slice(-MOST_PARENTS + 1);
  return [...below.map((_, place) => [...below.slice(place), registered].join('.')), registered].map((value) => ({
    match: 'parent-domain',
    observable: { type: 'domain-name', value },
  }));
}

/** Networks around an address or a network, the narrowest first. */
function networks(type: Family, value: string, lengths: PrefixLengths): Near[] {
  const [address = '', own] = value.split('/');
  const longest = own === undefined ? Number.POSITIVE_INFINITY : Number(own);
  return lengths[type]
    .filter((length) => length < longest)
    .sort((one, other) => other - one)
    .map((length) => ({ match: 'network', observable: { type, value: networkOf(type, address, length) } }));
}

function networkOf(type: Family, address: string, length: number): string {
  const cidr = `${address}/${length}`;
  if (type === 'ipv4-addr') return `${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${length}`;
  return `${ipaddr.IPv6.networkAddressFromCIDR(cidr).toRFC5952String()}/${length}`;
}
