import { parse } from 'tldts';

/**
 * Names that the root zone does not have and that mean something all the same: special-use names (RFC 6761 and IANA's
 * registry of them), those of private networks (RFC 6762, appendix G; `internal` is ICANN's, 2024), and alternative roots in
 * which malware has its servers (Namecoin, Emercoin, Ethereum, Unstoppable Domains).
 */
const WITHOUT_ROOT = [
  ...['alt', 'example', 'invalid', 'local', 'localhost', 'onion', 'test'],
  ...['corp', 'home', 'internal', 'intranet', 'lan', 'private'],
  ...['bazar', 'bit', 'coin', 'crypto', 'emc', 'eth'],
];

/** Those found once: the Public Suffix List is asked again only for what is on none, so that this grows no further than it. */
const found = new Set(WITHOUT_ROOT);
const AS_IS = { extractHostname: false, validateHostname: false, detectIp: false };

/** Whether names below this label, an A-label in lower case, resolve: by the ICANN section of the Public Suffix List. */
export function isTopLevel(label: string): boolean {
  if (found.has(label)) return true;
  // Of South Africa the list has second levels alone.
  const known = [`x.${label}`, `x.co.${label}`].some((name) => parse(name, AS_IS).isIcann);
  if (known) found.add(label);
  return known;
}
