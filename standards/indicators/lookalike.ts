import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { skeleton } from './skeleton.js';

/**
 * How a name resembles a brand, the surest first. `homograph`: it is read as the brand and is other characters; `other-suffix`:
 * the brand's own label below another suffix; `typo`: one slip of the keyboard away; `contained`: the brand is a part of it.
 */
export type Resemblance = 'homograph' | 'other-suffix' | 'typo' | 'contained';

export interface Brand {
  /** As it was given. */
  readonly text: string;
  /** The registered domain that is its own; null for a name. */
  readonly domain: string | null;
  readonly label: string;
  readonly skeleton: string;
}

export interface Lookalike {
  readonly brand: string;
  readonly how: Resemblance;
}

const AS_IS = { extractHostname: false, validateHostname: false, detectIp: false };
const unicode = (host: string) => domainToUnicode(host) || host;

/** A brand to protect: a domain, of which its registered part counts, or a name such as `工商银行`. */
export function brandOf(text: string): Brand {
  const folded = text.normalize('NFKC').trim().toLowerCase();
  const domain = folded.includes('.') ? parse(unicode(folded), AS_IS).domain : null;
  const label = domain === null ? folded : labelOf(domain);
  return { text, domain, label, skeleton: skeleton(label) };
}

const labelOf = (registered: string) => registered.slice(0, registered.indexOf('.'));

/** Which protected brand a stored domain name resembles most surely; null for a brand's own domain and what is like none. */
export function lookalikeOf(domain: string, brands: readonly Brand[]): Lookalike | null {
  const host = unicode(domain);
  const registered = parse(host, AS_IS).domain ?? host;
  if (brands.some((brand) => brand.domain === registered)) return null;
  const words = wordsOf(host, registered);
  let found: Lookalike | null = null;
  for (const brand of brands) {
    const how = resemblance(words, labelOf(registered), brand);
    if (how !== null && (found === null || surer(how, found.how))) found = { brand: brand.text, how };
  }
  return found;
}

const BY_SURENESS: readonly Resemblance[] = ['homograph', 'other-suffix', 'typo', 'contained'];
const surer = (one: Resemblance, other: Resemblance) => BY_SURENESS.indexOf(one) < BY_SURENESS.indexOf(other);

interface Word {
  readonly text: string;
  readonly skeleton: string;
}

/** Labels above the public suffix and their parts between hyphens: what somebody chose, and what is read. */
function wordsOf(host: string, registered: string): Word[] {
  const chosen = host.slice(0, host.length - registered.length + labelOf(registered).length);
  const labels = chosen.split('.').flatMap((label) => [label, ...label.split('-')]);
  return [...new Set(labels)].filter(Boolean).map((text) => ({ text, skeleton: skeleton(text) }));
}

function resemblance(words: readonly Word[], registered: string, brand: Brand): Resemblance | null {
  const { label } = brand;
  if (words.some((word) => word.text !== label && word.skeleton === brand.skeleton)) return 'homograph';
  if (registered === label) return brand.domain === null ? 'contained' : 'other-suffix';
  if (isLong(label, 5) && words.some(({ text }) => isOneSlip(text, label))) return 'typo';
  const spelled = (text: string) => text === label || (isLong(label, SHORTEST_PART) && text.includes(label));
  return words.some(({ text }) => spelled(text)) ? 'contained' : null;
}

/** Of ASCII: a shorter brand is part of many words. A character of another script tells more. */
const SHORTEST_PART = 5;
const isLong = (label: string, letters: number) => label.length >= (/^[\x21-\x7e]*$/.test(label) ? letters : 3);

/** Damerau–Levenshtein distance 1: what is left between a common beginning and a common end is one slip. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return left.length + right.length <= 2 ? left.length <= 1 && right.length <= 1 : isSwap(left, right);
}

const isSwap = (left: string, right: string) =>
  left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
