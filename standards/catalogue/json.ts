import { badInput } from '../errors.js';

export type JsonObject = { readonly [name: string]: unknown };

/** `nodes`: groups and requirements of one document; `depth`: how deep they nest; `string`: UTF-8 bytes of one value. */
export const LIMITS = { nodes: 20_000, depth: 32, string: 1_048_576, name: 256 } as const;

/** Nodes and the parts inside the deepest one alternate object and array; the rest is the document around them. */
const CONTAINERS = 4 * LIMITS.depth + 8;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step down a JSON pointer (RFC 6901, section 3). */
export const below = (at: string, step: string | number) =>
  typeof step === 'number' || !/[~/]/.test(step)
    ? `${at}/${step}`
    : `${at}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @throws HubError BAD_USER_INPUT when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('This is not well-formed JSON.', '');
  }
}

interface Frame {
  readonly value: unknown;
  readonly at: string;
  readonly depth: number;
}

/**
 * Refuses what no later step should have to survive: nesting that would overflow a recursive reader, a `__proto__`
 * key, text that PostgreSQL (NUL) or RFC 8785 (lone surrogates) cannot hold. Iterative, so safe on any input.
 *
 * @throws HubError BAD_USER_INPUT at the first such place.
 */
export function guardJson(root: unknown): void {
  const open: Frame[] = [{ value: root, at: '', depth: 0 }];
  for (let frame = open.pop(); frame; frame = open.pop()) {
    const { value, at, depth } = frame;
    if (typeof value === 'string') guardText(value, at);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > CONTAINERS) throw badInput(`Nested deeper than ${LIMITS.depth} levels.`, at);
    for (const [name, inner] of Object.entries(value)) {
      guardName(name, at);
      open.push({ value: inner, at: below(at, name), depth: depth + 1 });
    }
  }
}

function guardText(text: string, at: string): void {
  if (text.length * 3 > LIMITS.string && Buffer.byteLength(text) > LIMITS.string)
    throw badInput('A text longer than 1 MiB.', at);
  if (text.includes('\0') || /\p{Surrogate}/u.test(text))
    throw badInput('A text with a NUL or an unpaired surrogate.', at);
}

function guardName(name: string, at: string): void {
  if (name === '__proto__') throw badInput('A property may not be named __proto__.', below(at, name));
  if (name.length > LIMITS.name) throw badInput(`A property name longer than ${LIMITS.name} characters.`, at);
}
