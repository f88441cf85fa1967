import { badInput } from '../../errors.js';
import { looksLikeIpv4 } from './address.js';
import { hostName, isPlainHost } from './domain.js';
import { refang } from './text.js';

const SCHEME = /^(?:https?|ftp|wss?):/i;

/** Whether it is meant for one, defanged or not. */
export const isLocation = (text: string) => SCHEME.test(refang(text));

/**
 * The WHATWG URL of a location on the network: lower-case scheme and host, A-labels, no default port, path and query as
 * they are. Left out, because no server receives them as the target of a request: the fragment, and user information
 * (RFC 9110, section 4.2.4), which may be a victim's password.
 */
export function url(raw: string): string {
  const text = refang(raw);
  const location = SCHEME.test(text) ? parse(text) : null;
  if (!location) throw badInput('A URL has a scheme (http, https, ftp, ws, wss) and a host.');
  // Each part that is set is parsed anew.
  if (text.includes('#')) location.hash = '';
  if (text.includes('@')) {
    location.username = '';
    location.password = '';
  }
  if (location.search === '') location.search = '';
  const host = location.hostname;
  const name = isPlainHost(host) || host.endsWith(']') || looksLikeIpv4(host) ? host : hostName(host);
  if (name !== host) location.hostname = name;
  return location.href;
}

/** Once: `URL.canParse` would parse it twice. */
function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
