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

/** The digest of a recording, or the reference of a voice template; never the voice itself. */
export function voiceSample(raw: string): string {
  const text = lower(raw.replace(NAMED, ''));
  if (!/^[\da-z][\da-z._:-]{7,255}$/.test(text)) {
    throw badInput('A voice sample is a digest or a reference of 8 to 256 letters, digits and . _ : -');
  }
  return text;
}

const STORES = [
  /^(?:https?:\/\/play\.google\.com\/store\/apps\/details|market:\/\/details)\?(?:.*&)?id=([\w.-]+)/i,
  /^https?:\/\/(?:apps|itunes)\.apple\.com\/.*\/?(id\d{6,12})(?:[/?#]|$)/i,
  /^https?:\/\/appgallery\.huawei\.com\/(?:#\/)?app\/(C\d{6,12})(?:[/?#]|$)/i,
  /^https?:\/\/(?:a\.app\.qq\.com\/o\/simple\.jsp\?(?:.*&)?pkgname=|sj\.qq\.com\/appdetail\/|app\.mi\.com\/details\?(?:.*&)?id=)([\w.-]+)/i,
];
const APP = /^(?:[a-z][\w-]*(?:\.[\w-]+)+|id\d{6,12}|C\d{6,12})$/i;

export const looksLikeStore = (text: string) => STORES.some((store) => store.test(text));

/** A package or bundle id in its own case (Android tells case apart, and so do clones), or a store's id of the app. */
export function mobileApp(raw: string): string {
  const id = STORES.map((store) => store.exec(raw)?.[1]).find((found) => found !== undefined) ?? raw;
  if (id.length > 255 || !APP.test(id))
    throw badInput('A mobile app is a package or bundle id, or its page in a store.');
  return /^(?:id|c)\d+$/i.test(id) ? id.replace(/^id/i, 'id').replace(/^c/i, 'C') : id;
}
