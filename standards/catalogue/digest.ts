import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { badInput } from '../errors.js';
import type { StandardDocument, StandardNode } from './document.js';
import { below } from './json.js';
import { membersWith, only } from './requirement.js';

/**
 * RFC 8785 over the value with every string and property name in NFC: two spellings of one text have one digest.
 * Properties that are undefined are left out.
 *
 * @throws HubError BAD_USER_INPUT for what JSON or RFC 8785 cannot hold: non-finite numbers, lone surrogates, names
 * that fall together in NFC, anything but JSON's own types.
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(composed(value, '')) as string;
}

export const sha256OfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const sha256Hex = (text: string): string => sha256OfBytes(Buffer.from(text, 'utf8'));

const DIGESTED = membersWith({ digested: true });
const DIGESTED_OF_PARTS = membersWith({ digested: true, rendered: false });

/**
 * Digest of what a node says, whatever its key and place. Prose that an import rendered from `parts` is left out: it
 * says nothing that `parts` does not, and would tie the digest to the renderer.
 */
export function digestOfNode(node: Omit<StandardNode, 'children' | 'key'>): string {
  return sha256Hex(canonicalJson(only(node, node.parts ? DIGESTED_OF_PARTS : DIGESTED)));
}

/** The address of a published version: SHA-256 of the canonical JSON of the whole document. */
export const digestOfDocument = (document: StandardDocument): string => sha256Hex(canonicalJson(document));

function composed(value: unknown, at: string): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return composedText(value, at);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => composed(item, below(at, index)));
  if (typeof value === 'object' && isPlain(value)) return composedObject(value, at);
  throw badInput('Not a JSON value.', at);
}

function composedText(text: string, at: string): string {
  if (/\p{Surrogate}/u.test(text)) throw badInput('An unpaired surrogate.', at);
  return text.normalize('NFC');
}

function composedObject(object: object, at: string): object {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, inner] of Object.entries(object)) {
    if (inner === undefined) continue;
    const key = composedText(name, at);
    if (key in copy) throw badInput('Two property names are one in NFC.', below(at, name));
    copy[key] = composed(inner, below(at, name));
  }
  return copy;
}

const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
