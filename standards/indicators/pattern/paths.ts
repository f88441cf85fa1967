import { OBSERVABLE_TYPES, type ObservableType } from '../types.js';
import type { Equality } from './parse.js';

const STANDARD = ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr', 'mac-addr'];
const HASHED = new Map<string, ObservableType>([
  ['file', 'file-hash'],
  ['x509-certificate', 'x509-certificate'],
]);

/** Types that STIX has no object for are custom objects: `x-` and the organization's name first (STIX 2.1, section 11.2). */
export const objectOf = (type: ObservableType) => (STANDARD.includes(type) ? type : `x-entente-${type}`);

const ELSEWHERE: readonly ObservableType[] = ['stix-pattern', 'autonomous-system', 'file-hash', 'x509-certificate'];
const BY_OBJECT = new Map(
  OBSERVABLE_TYPES.filter((type) => !ELSEWHERE.includes(type)).map((type) => [objectOf(type), type]),
);

/** The algorithm named in a path, in the spelling of STIX 2.1; sources also write `md5` and `SHA256`. */
export const hashOf = (name: string) =>
  /^(?:md5|sha-?(?:1|256|512))$/i
    .exec(name)?.[0]
    .toUpperCase()
    .replace(/^SHA-?/, 'SHA-');

/** The type that a comparison states a value of, or nothing when its path is not one the hub stores by value. */
export function typeOfPath({ object, path, literal }: Equality): ObservableType | undefined {
  if (object === 'autonomous-system') return path.join() === 'number' && literal === 'integer' ? object : undefined;
  if (literal !== 'string') return undefined;
  const [first, second, ...rest] = path;
  if (first === 'value' && second === undefined) return BY_OBJECT.get(object);
  return first === 'hashes' && second && rest.length === 0 && hashOf(second) ? HASHED.get(object) : undefined;
}
