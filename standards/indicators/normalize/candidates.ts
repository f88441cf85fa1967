import { HubError } from '../../errors.js';
import type { Observable, ObservableType } from '../types.js';
import { looksLikeIban } from './account.js';
import { looksLikeIpv4 } from './address.js';
import { looksLikeStore, saysMoreOfApp } from './app.js';
import { isPlainName } from './domain.js';
import { looksLikeProfile, namesPlatform } from './social.js';
import { looksLikePattern } from './stix-pattern.js';
import { STORED_FORM } from './table.js';
import { bounded, clean, refang } from './text.js';
import { isLocation } from './url.js';

type Types = readonly ObservableType[];

/** Roots of the reversed domain names that most packages are named by. */
const REVERSED = /^(?:com|cn|net|org|io|app|me|tv|co|cc|top|xyz|uk|hk|sg|jp|de|eu|us|in)\./i;
const LUHN_LENGTH_OF_IMEI = 15;

/**
 * Everything that raw text of unknown type can plausibly be, the most specific first; none when it resembles nothing. A
 * URL is only a URL; `host/path` is one over http and one over https. Meant for look-ups of many values: the shape
 * decides before any library is asked. @throws nothing but HubError, for a region that does not exist.
 */
export function candidates(raw: string, { region = 'CN' }: { readonly region?: string } = {}): Observable[] {
  // Most of what is looked up: nothing is done to it below.
  if (isPlainName(raw) && dotted(raw).length === 1) return [{ type: 'domain-name', value: raw }];
  const text = attempt(() => (looksLikePattern(bounded(raw)) ? raw : refang(clean(raw))));
  if (text === undefined) return [];
  const found: Observable[] = [];
  for (const type of plausible(text)) {
    for (const spelling of type === 'url' && !text.includes('://') ? [`http://${text}`, `https://${text}`] : [text]) {
      const value = attempt(() => bounded(STORED_FORM[type](spelling, region)));
      if (value !== undefined) found.push({ type, value });
    }
  }
  return found;
}

/** Which types a shape allows, most specific first: this order also settles what an untyped line of a list is. */
function plausible(text: string): Types {
  if (text.includes('://')) return link(text);
  if (looksLikeIpv4(text)) return ['ipv4-addr'];
  if (/^[\w-]+(?:\.[\w-]+)+\.?(?::\d{1,5})?$/.test(text) && /[a-z]/i.test(text)) return dotted(text);
  if (/^\+?[\d\s().\-/]+$/.test(text)) return digits(text);
  if (/^(?:token|cnaps):/i.test(text)) return /^t/i.test(text) ? ['payment-card-token'] : ['bank-account'];
  if (/^[[(]/.test(text) && text.includes("'")) return ['stix-pattern'];
  if (text.includes('@') && !text.includes('/')) return ['email-addr', ...handle(text)];
  if (/^[\w.-]+(?::\d{1,5})?[/?]/.test(text) && text.includes('.'))
    return saysMoreOfApp(text) ? ['mobile-app'] : ['url'];
  if (/^\[?[\da-f]*:[\da-f:.]+(?:\]|\/|$)/i.test(text)) return ['mac-addr', 'ipv6-addr', 'x509-certificate'];
  if (/^[\da-f]{2}(?:[:-][\da-f]{2}){5,}$/i.test(text)) return ['mac-addr', 'x509-certificate'];
  return /[^\x20-\x7e]/.test(text) ? international(text) : token(text);
}

const dotted = (text: string): Types => {
  if (/^[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}$/i.test(text)) return ['mac-addr', 'domain-name'];
  return REVERSED.test(text) ? ['domain-name', 'mobile-app'] : ['domain-name'];
};

const link = (text: string): Types => {
  if (looksLikeStore(text)) return ['url', 'mobile-app'];
  if (looksLikeProfile(text)) return ['url', 'social-account'];
  if (isLocation(text)) return ['url'];
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? ['qr-payload'] : [];
};

const handle = (text: string): Types => (/^[a-z][\w.-]*:/i.test(text) ? ['social-account'] : []);

/** Digits alone tell little: an international prefix, then the length and the check digit of a device. */
function digits(text: string): Types {
  if (text.startsWith('+')) return ['phone-number', ...SHOWN];
  const length = text.replace(/\D/g, '').length;
  if (length < 6) return [...SHOWN, 'phone-number'];
  if (length <= 8) return ['payment-card-bin', ...SHOWN, 'phone-number'];
  if (length === LUHN_LENGTH_OF_IMEI && luhn(text.replace(/\D/g, ''))) return ['device-id', 'bank-account', ...SHOWN];
  return length <= 15 ? ['phone-number', 'bank-account', ...SHOWN] : ['bank-account', ...SHOWN];
}

/** What a handset shows of a message and of a call is the same text. */
const SHOWN: Types = ['sms-sender', 'caller-id'];

/** ISO/IEC 7812-1, annex B; every IMEI satisfies it (3GPP TS 23.003, annex B). */
function luhn(number: string): boolean {
  const weigh = (digit: number, doubled: boolean) => (doubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit);
  return [...number].reverse().reduce((sum, digit, place) => sum + weigh(Number(digit), place % 2 === 1), 0) % 10 === 0;
}

function international(text: string): Types {
  if (namesPlatform(text)) return ['social-account'];
  if (/^(?:联行号|行号)[:\s]?\d/.test(text)) return ['bank-account'];
  return text.includes('.') ? ['domain-name', 'sms-sender'] : ['sms-sender'];
}

function token(text: string): Types {
  if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)) return ['device-id'];
  if (/^[\da-f]{12,}$/i.test(text))
    return looksLikeIban(text) ? ['bank-account', ...hex(text.length)] : hex(text.length);
  if (/^(?:0x[\da-f]{40}|(?:bc|tb|ltc)1[\da-z]{11,})$/i.test(text)) return ['crypto-wallet'];
  if (/^asn?[\s:]?\d+(?:\.\d+)?$/i.test(text)) return ['autonomous-system', 'sms-sender'];
  if (/^tel:/i.test(text)) return ['phone-number'];
  if (/^iban\b/i.test(text) || looksLikeIban(text)) return ['bank-account'];
  if (/^(?:md5|sha-?\d+)[:=]/i.test(text)) return ['file-hash', 'x509-certificate', 'voice-sample'];
  if (/^000201\d[\dA-Z.]*6304[\dA-F]{4}$/i.test(text)) return ['qr-payload'];
  if (/^(?:imei|meid|idfa|gaid|oaid)[:\s]/i.test(text)) return ['device-id'];
  if (/^(?:bitcoin|litecoin|ethereum|tron|solana|monero):/i.test(text)) return ['crypto-wallet'];
  if (/^[a-z][\w.-]*:\S/i.test(text)) return ['social-account'];
  if (/^(?:id|C)\d{6,12}$/.test(text)) return ['mobile-app', 'sms-sender'];
  if (/^[1-9A-HJ-NP-Za-km-z]{25,106}$/.test(text)) return ['crypto-wallet'];
  return /^(?=.*[a-z])[\w&'-]+(?: [\w&'-]+){0,3}$/i.test(text) && text.length <= 20 ? ['sms-sender'] : [];
}

/** MD5, SHA-1, SHA-256 and SHA-512 by length; otherwise a MAC address or an Android id. */
function hex(length: number): Types {
  if (length === 12) return ['mac-addr', 'device-id'];
  if (length === 32) return ['file-hash', 'x509-certificate', 'device-id'];
  return [40, 64, 128].includes(length) ? ['file-hash', 'x509-certificate'] : ['device-id'];
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof HubError && error.at !== 'region') return undefined;
    throw error;
  }
}
