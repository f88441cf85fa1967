import type { Caller } from '../../db/seat.js';
import { HubError } from '../../standards/errors.js';
import type { Verifier } from './verifier.js';

/** The caller of a request by its `Authorization` (RFC 6750, section 2.1) and `Entente-Seat` headers; null without a token. */
export async function callerOf(
  headers: { authorization?: string | undefined; 'entente-seat'?: string | string[] | undefined },
  verify: Verifier,
): Promise<Caller | null> {
  const { authorization } = headers;
  if (authorization === undefined) return null;
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (!token) throw new HubError('UNAUTHENTICATED', 'Send "Authorization: Bearer <token>".');
  const { issuer, subject } = await verify(token);
  return { issuer, subject, seat: [headers['entente-seat']].flat()[0] ?? null };
}
