import type { ObservableType } from '../../types.js';

/** What a part of an attribute's value is; `ip` is of the version that its shape has, null is no observable. */
type Part = ObservableType | 'ip' | null;

/**
 * MISP's attribute types (misp-standard.org, misp-core, section 2.4.2.3) that say something observable, by the parts of their value,
 * which `|` separates. Names of files, mutexes, rules of scanners and the like are nothing that the hub can hold two of against
 * each other; whole card numbers it takes from nobody.
 */
const TYPES: Readonly<Record<string, readonly Part[]>> = {
  domain: ['domain-name'],
  hostname: ['domain-name'],
  'domain|ip': ['domain-name', 'ip'],
  'hostname|port': ['domain-name', null],
  'ip-src': ['ip'],
  'ip-dst': ['ip'],
  'ip-src|port': ['ip', null],
  'ip-dst|port': ['ip', null],
  url: ['url'],
  uri: ['url'],
  email: ['email-addr'],
  'email-src': ['email-addr'],
  'email-dst': ['email-addr'],
  'email-reply-to': ['email-addr'],
  'mac-address': ['mac-addr'],
  AS: ['autonomous-system'],
  'phone-number': ['phone-number'],
  prtn: ['phone-number'],
  iban: ['bank-account'],
  'bank-account-nr': ['bank-account'],
  bin: ['payment-card-bin'],
  btc: ['crypto-wallet'],
  xmr: ['crypto-wallet'],
  dash: ['crypto-wallet'],
  'mobile-application-id': ['mobile-app'],
  md5: ['file-hash'],
  sha1: ['file-hash'],
  sha256: ['file-hash'],
  sha512: ['file-hash'],
  'filename|md5': [null, 'file-hash'],
  'filename|sha1': [null, 'file-hash'],
  'filename|sha256': [null, 'file-hash'],
  'filename|sha512': [null, 'file-hash'],
  'malware-sample': [null, 'file-hash'],
  'x509-fingerprint-md5': ['x509-certificate'],
  'x509-fingerprint-sha1': ['x509-certificate'],
  'x509-fingerprint-sha256': ['x509-certificate'],
  'stix2-pattern': ['stix-pattern'],
};

/** Accounts, which are told apart by their platform. */
const PLATFORMS: Readonly<Record<string, string>> = { 'twitter-id': 'x', 'github-username': 'github' };

export interface MispObservable {
  readonly type: ObservableType;
  readonly raw: string;
}

/** What an attribute of this type says; undefined where the hub has no place for the type. */
export function observablesIn(type: string, value: string): readonly MispObservable[] | undefined {
  if (Object.hasOwn(PLATFORMS, type)) return [{ type: 'social-account', raw: `${PLATFORMS[type]}:${value}` }];
  if (!Object.hasOwn(TYPES, type)) return undefined;
  const parts = TYPES[type] as readonly Part[];
  // Of what has one part a bar is a character like any other.
  const values = parts.length === 1 ? [value] : value.split('|');
  return parts.flatMap((part, place) => (part === null ? [] : [observable(part, values[place] ?? '')]));
}

function observable(part: ObservableType | 'ip', raw: string): MispObservable {
  if (part !== 'ip') return { type: part, raw };
  return { type: raw.includes(':') ? 'ipv6-addr' : 'ipv4-addr', raw };
}
