import { isLocation, url } from './url.js';

/** What a QR code holds: a location as the URL that it is, anything else as it is, with its scheme in lower case (RFC 3986, 3.1). */
export function qrPayload(raw: string): string {
  if (isLocation(raw)) return url(raw);
  return raw.replace(/^[a-z][a-z\d+.-]*(?=:)/i, (scheme) => scheme.toLowerCase());
}
