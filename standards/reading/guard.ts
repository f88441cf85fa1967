import { HubError } from '../errors.js';

/** What a file may be, held against its bytes as they come: before anything is built of them, and whatever their encoding says. */
export interface Guard {
  /** @throws HubError at the first byte that is too many */
  take(bytes: Uint8Array): void;
}

export const tooMuch = (message: string) => new HubError('LIMIT_EXCEEDED', message);

/** Bytes of the characters that the guards look for. In UTF-8 none of them is ever part of another character. */
export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;
