import { badInput } from '../errors.js';
import { HASHES } from './normalize/artefact.js';
import { normalize } from './normalize.js';
import { parsePattern } from './pattern/parse.js';
import { hashOf, objectOf, typeOfPath } from './pattern/paths.js';
import type { Observable } from './types.js';

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
/** A key with a hyphen is no identifier of the grammar and stands in quotes. */
const key = (name: string) => (name.includes('-') ? quoted(name) : name);

/** The STIX 2.1 pattern (section 9) that matches a normalized observable. */
export function patternOf({ type, value }: Observable): string {
  switch (type) {
    case 'stix-pattern':
      return value;
    case 'autonomous-system':
      return `[autonomous-system:number = ${value.slice('AS'.length)}]`;
    case 'file-hash':
    case 'x509-certificate':
      return `[${type === 'file-hash' ? 'file' : type}:hashes.${key(HASHES.get(value.length) ?? '')} = ${quoted(value)}]`;
    default:
      // Joined and not put together: of a template's pieces each is kept, and a file has 200,000 of them.
      return ['[', objectOf(type), ':value = ', quoted(value), ']'].join('');
  }
}

/**
 * What a pattern states: one equality on a path the hub knows is that value, normalized; anything else well-formed is a
 * `stix-pattern`. @throws HubError BAD_USER_INPUT with the position of what is malformed, or the shape a value should have.
 */
export function observableOf(pattern: string): Observable {
  const { folded, equality } = parsePattern(pattern);
  const type = equality && typeOfPath(equality);
  if (!type) return normalize('stix-pattern', folded);
  const observable = normalize(type, equality.value);
  const algorithm = hashOf(equality.path[1] ?? '');
  if (algorithm && algorithm !== HASHES.get(observable.value.length)) {
    throw badInput(`A ${algorithm} hash does not have ${observable.value.length} digits.`);
  }
  return observable;
}
