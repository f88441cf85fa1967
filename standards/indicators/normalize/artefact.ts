import { badInput } from '../../errors.js';
import { lower } from './text.js';

/** STIX 2.1, hash-algorithm-ov, known by the number of hexadecimal digits. */
export const HASHES = new Map([
  [32, 'MD5'],
  [40, 'SHA-1'],
  [64, 'SHA-256'],
  [128, 'SHA-512'],
]);

const NAMED = /^(?:md5|sha-?(?:1|256|512)|fingerprint)\s*[:=]\s*/i;

/** A digest as lower-case hexadecimal; its length tells the algorithm. */
export function fileHash(raw: string): string {
  const hex = raw.replace(NAMED, '').toLowerCase();
  if (!HASHES.has(hex.length) || !/^[\da-f]+$/.test(hex)) {
    throw badInput('A hash is MD5, SHA-1, SHA-256 or SHA-512 in hexadecimal.');
  }
  return hex;
}

/** The fingerprint of a certificate: a digest of its DER form, colons and spaces left out. */
export const certificate = (raw: string) => fileHash(raw.replace(NAMED, '').replace(/[:\s]/g, ''));

/** IMEI, MEID, advertising or installation id: digits without separators, all else in lower case. */
export function deviceId(raw: string): string {
  const text = lower(raw.replace(/^(?:imei|meid|idfa|gaid|oaid)[:\s]+/i, ''));
  const id = /^[\d\s/-]+$/.test(text) ? text.replace(/\D/g, '') : text;
  if (!/^[\da-z][\da-z._:-]{7,127}$/.test(id)) throw badInput('A device id has 8 to 128 letters, digits and . _ : -');
  return id;
}
