import { createHmac } from 'node:crypto';
import type { Observable } from './types.js';

/**
 * The first 128 bits of HMAC-SHA-256 (RFC 2104) over `type NUL value`, written as a UUID: what equality searches compare.
 * Without the hub's key nobody can test a guess of a personal value against it.
 */
export function fingerprint(key: Buffer, { type, value }: Observable): string {
  const hex = createHmac('sha256', key).update(`${type}\0${value}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
