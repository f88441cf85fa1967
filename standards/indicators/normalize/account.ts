import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { badInput } from '../../errors.js';

const compact = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();

export const looksLikeIban = (text: string) => /^[a-z]{2}\d{2}[a-z0-9\s-]{10,40}$/i.test(text);

/** The twelve digits of a bank in the People's Bank of China's payment system (联行号) before a local account, after / or the word for it. */
const AT_BANK = /^(?:cnaps|联行号|行号)?[:\s]*(\d{12})[\s,;]*(?:\/|账号|帐号|account)[:\s]*(\d[\d\s-]{4,46}\d)$/i;

/**
 * An IBAN in electronic format with its check digits verified (ISO 13616), or the digits of a local account, which may be a
 * card's in China: alone, or behind the CNAPS code of its bank.
 */
export function bankAccount(raw: string): string {
  const [, bank, local] = (raw.length <= MAX_ACCOUNT && AT_BANK.exec(raw)) || [];
  if (bank !== undefined && local !== undefined) return `cnaps:${cnaps(bank)}/${localAccount(local)}`;
  const text = compact(raw.replace(/^iban[:\s]*/i, ''));
  if (LOCAL.test(text)) return text;
  const iban = electronicFormatIBAN(text);
  if (!iban || !isValidIBAN(iban)) throw noAccount();
  return iban;
}

const MAX_ACCOUNT = 128;
const LOCAL = /^\d{6,34}$/;

function localAccount(text: string): string {
  const digits = compact(text);
  if (!LOCAL.test(digits)) throw noAccount();
  return digits;
}

const noAccount = () =>
  badInput(
    'A bank account is a valid IBAN, or a local number of 6 to 34 digits, which may stand behind cnaps:<12 digits>/.',
  );

/** A bank, a place, a branch and a check digit by ISO/IEC 7064, MOD 11,10 (GB/T 17710). */
function cnaps(code: string): string {
  const rest = [...code].reduce((product, digit, place) => {
    const sum = (product + Number(digit)) % 10;
    return place === code.length - 1 ? sum : ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  if (rest !== 1) throw badInput('The check digit of a CNAPS code does not fit its other eleven digits.');
  return code;
}

/** ISO/IEC 7812 issuer identification number. A longer number may be a whole card's and is refused, never cut. */
export function cardBin(raw: string): string {
  const digits = compact(raw);
  if (!/^\d{6,8}$/.test(digits)) throw badInput('A card BIN has 6 to 8 digits; a whole card number is not accepted.');
  return digits;
}

const TOKEN = /^(?:token:)?([a-z0-9][a-z0-9.-]{1,31}):([\w.~+/=-]{8,128})$/i;

/**
 * The reference by which a token service knows a card: `token:<provider>:<reference>`, its reference in its own case. A token
 * in the form of a card number (EMV Payment Tokenisation, 2) cannot be told from one and is refused.
 */
export function cardToken(raw: string): string {
  const [, provider, reference] = TOKEN.exec(raw) ?? [];
  if (provider === undefined || reference === undefined || provider.toLowerCase() === 'token') {
    throw badInput("A card's token is token:<provider>:<reference>, the reference of 8 to 128 characters.");
  }
  if (/^\d{12,19}$/.test(reference.replace(/[^\da-z]/gi, ''))) {
    throw badInput('A number that could be a whole card number is not accepted: give the reference of the token.');
  }
  return `token:${provider.toLowerCase()}:${reference}`;
}

const HEX_WALLET = /^0x[\da-f]{40}$/i;
const BECH32_WALLET = /^(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,87}$/i;
const BASE58_WALLET = /^[1-9A-HJ-NP-Za-km-z]{25,106}$/;

/** A wallet by its shape alone: hexadecimal and bech32 in lower case (BIP 173), base58 as it is. */
export function wallet(raw: string): string {
  const text = raw.replace(/^(?:bitcoin|litecoin|ethereum|tron|solana|monero):/i, '').replace(/[?@].*$/, '');
  if (HEX_WALLET.test(text)) return text.toLowerCase();
  const oneCase = text === text.toLowerCase() || text === text.toUpperCase();
  if (BECH32_WALLET.test(text) && oneCase) return text.toLowerCase();
  if (!BASE58_WALLET.test(text)) throw badInput('A wallet is 0x and 40 hexadecimal digits, bech32 or base58.');
  return text;
}
