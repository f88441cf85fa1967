import { hash } from 'node:crypto';
import { MAX_VALUE } from './normalize/text.js';
import { OBSERVABLE_TYPES, type Observable } from './types.js';

/**
 * The first 128 bits of HMAC-SHA-256 (RFC 2104) over `type NUL value` in hexadecimal, which PostgreSQL reads as a UUID:
 * what equality searches compare. Without the hub's key nobody can test a guess of a personal value against it.
 */
export const fingerprint = (key: Buffer, { type, value }: Observable): string =>
  hmacSha256(key, `${type}\0${value}`).slice(0, 32);

const BLOCK = 64;
const DIGEST = 32;
const MAX_TEXT = Math.max(...OBSERVABLE_TYPES.map((type) => type.length)) + 1 + MAX_VALUE;
const BYTES_PER_UNIT = 3;

const inner = Buffer.alloc(BLOCK + MAX_TEXT * BYTES_PER_UNIT);
const outer = Buffer.alloc(BLOCK + DIGEST);
const padded: { key?: Buffer } = {};
const views: Buffer[] = [];

/** By one-shot digests: a look-up takes ten thousand, and `createHmac` makes an object of OpenSSL's for each. */
function hmacSha256(key: Buffer, text: string): string {
  if (padded.key !== key) pad(key);
  if (text.length > MAX_TEXT) throw new RangeError('No observable is as long.');
  const length = BLOCK + inner.write(text, BLOCK);
  views[length] ??= inner.subarray(0, length);
  outer.write(hash('sha256', views[length], 'binary'), BLOCK, 'latin1');
  return hash('sha256', outer, 'hex');
}

function pad(key: Buffer): void {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? hash('sha256', key, 'buffer') : key).copy(block);
  for (const [place, byte] of block.entries()) {
    inner[place] = byte ^ 0x36;
    outer[place] = byte ^ 0x5c;
  }
  padded.key = key;
}
