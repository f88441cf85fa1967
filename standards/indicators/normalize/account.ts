import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { badInput } from '../../errors.js';

const compact = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();

export const looksLikeIban = (text: string) => /^[a-z]{2}\d{2}[a-z0-9\s-]{10,40}$/i.test(text);

/** An IBAN in electronic format with its check digits verified (ISO 13616), or the digits of a local account. */
export function bankAccount(raw: string): string {
  const text = compact(raw.replace(/^iban[:\s]*/i, ''));
  if (/^\d{6,34}$/.test(text)) return text;
  const iban = electronicFormatIBAN(text);
  if (!iban || !isValidIBAN(iban))
    throw badInput('A bank account is a valid IBAN, or a local number of 6 to 34 digits.');
  return iban;
}

/** ISO/IEC 7812 issuer identification number. A longer number may be a whole card's and is refused, never cut. */
export function cardBin(raw: string): string {
  const digits = compact(raw);
  if (!/^\d{6,8}$/.test(digits)) throw badInput('A card BIN has 6 to 8 digits; a whole card number is not accepted.');
  return digits;
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
