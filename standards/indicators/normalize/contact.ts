import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { badInput } from '../../errors.js';
import { hostName } from './domain.js';
import { lower, refang } from './text.js';

const MAILBOX = /^(?:mailto:)?(?:.*<)?([^\s@"(),:;<>[\]\\]{1,64})@([^\s@<>]+?)>?$/i;

/** A mailbox in lower case with its domain as A-labels. Carriers that tell local parts apart by case are unknown. */
export function email(raw: string): string {
  const [, local, domain] = MAILBOX.exec(refang(raw)) ?? [];
  if (!local || !domain || /^\.|\.\.|\.$/.test(local))
    throw badInput('An e-mail address is a local part, @ and a domain.');
  return `${lower(local)}@${hostName(domain)}`;
}

const DIALLED = /^\+?[\d\s().\-/]{3,32}$/;

/**
 * Chinese mobile numbers in E.164: most of what is looked up, and what the library would leave as it is. 179 is left out,
 * because its plan takes 179xx for the prefix of a carrier.
 */
const CHINESE_MOBILE = /^\+861(?:[3-689]\d|7[0-8])\d{8}$/;

/** A number that can be dialled in `region` (ISO 3166-1 alpha-2) or from anywhere, as E.164. */
export function phone(raw: string, region: string): string {
  if (CHINESE_MOBILE.test(raw) && isSupportedCountry(region.toUpperCase())) return raw;
  const text = raw.replace(/^tel:/i, '');
  const number = DIALLED.test(text) ? e164(text, countryOf(region)) : undefined;
  // Some national plans rewrite a number they already wrote; such a one would be stored under two values.
  const kept = number !== undefined && (number === text || e164(number, countryOf(region)) === number);
  if (!kept) {
    throw badInput(
      'A phone number is possible in its country: + and the country code, or a national number of the region.',
    );
  }
  return number;
}

function e164(text: string, defaultCountry: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry, extract: false });
  return number?.isPossible() ? number.number : undefined;
}

function countryOf(region: string): CountryCode {
  const code = region.toUpperCase();
  if (!isSupportedCountry(code)) throw badInput('A region is a country code of ISO 3166-1 alpha-2.', 'region');
  return code;
}
