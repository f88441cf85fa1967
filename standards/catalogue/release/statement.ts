import { badInput } from '../../errors.js';
import { canonicalJson, sha256OfBytes } from '../digest.js';
import { below, guardJson, parseJson } from '../json.js';
import { listOf, matching, objectWith } from '../validate/shape.js';
import type { StatementKind } from './kinds.js';

export interface Signature {
  readonly keyId: string;
  /** 64 bytes in hexadecimal. */
  readonly signature: string;
}

export interface Signed<T> {
  readonly content: T;
  readonly signatures: readonly Signature[];
}

/**
 * What is signed: a line that says what for, which no canonical JSON begins with, then the content in RFC 8785. A signature
 * of one kind is none of another.
 */
export const signedBytes = (kind: StatementKind, content: object): Buffer =>
  Buffer.from(`entente ${kind} 1\n${canonicalJson(content)}`, 'utf8');

/** By which one statement names another: SHA-256 of what is signed. */
export const digestOfStatement = (kind: StatementKind, content: object): string =>
  sha256OfBytes(signedBytes(kind, content));

/** @throws HubError BAD_USER_INPUT where the text is not the one spelling of its content. */
export function canonicalContent(text: string, at: string): unknown {
  const value = parseJson(text);
  guardJson(value);
  if (canonicalJson(value) !== text) throw badInput('Canonical JSON (RFC 8785) was expected.', at);
  return value;
}

export function parseSigned<T>(value: unknown, content: (value: unknown, at: string) => T, at: string): Signed<T> {
  const signed = objectWith(value, ['content', 'signatures'], at);
  const signatures = below(at, 'signatures');
  return {
    content: content(signed.content, below(at, 'content')),
    signatures: listOf(signed.signatures, signatures).map((item, index) =>
      parseSignature(item, below(signatures, index)),
    ),
  };
}

function parseSignature(value: unknown, at: string): Signature {
  const { keyId, signature } = objectWith(value, ['keyId', 'signature'], at);
  return {
    keyId: digestHex(keyId, below(at, 'keyId')),
    signature: matching(signature, /^[0-9a-f]{128}$/, 'A signature of 64 bytes in hexadecimal', below(at, 'signature')),
  };
}

export const digestHex = (value: unknown, at: string): string =>
  matching(value, /^[0-9a-f]{64}$/, 'A SHA-256 digest in hexadecimal', at);

/** RFC 3339 in UTC with milliseconds: a moment has one spelling. */
export function moment(value: unknown, at: string): string {
  const date = typeof value === 'string' ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString() !== value)
    throw badInput('A time such as 2027-01-31T12:00:00.000Z was expected.', at);
  return value as string;
}

/** Counted from 1. */
export function ordinal(value: unknown, at: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw badInput('A number from 1 was expected.', at);
  return value as number;
}

export function formatOne(value: unknown, at: string): 1 {
  if (value !== 1) throw badInput('The only format is 1.', at);
  return 1;
}
