import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { HubError } from '../../standards/errors.js';

/** What a verified token proves: a subject of an issuer, until a moment (milliseconds). */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly expiresAt: number;
}

export type Verifier = (token: string) => Promise<Identity>;

// Asymmetric signatures only (RFC 8725, section 3.1): with `none` or an HMAC, whoever knows the public key could sign.
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const MAX_TOKENS = 10_000;
const MAX_TOKEN_LENGTH = 8_192;

/**
 * Bearer tokens of one issuer (OpenID Connect Discovery 1.0). A token verified once is remembered until it expires;
 * `storedAs` is the issuer's name in the hub's tables. Throws UNAUTHENTICATED, or UNAVAILABLE when the issuer is not reached.
 */
export function createVerifier(options: {
  issuer: string;
  storedAs: string;
  audience: string;
  /** The header's `typ`, where the issuer is known to set one: it tells an access token from an ID token for the same audience. */
  typ?: string;
}): Verifier {
  const { storedAs, ...expected } = options;
  const known = new LRUCache<string, Identity>({ max: MAX_TOKENS });
  const keys = discoveredKeys(options.issuer);
  return async (token) => {
    const remembered = known.get(token);
    if (remembered && remembered.expiresAt > Date.now()) return remembered;
    if (token.length > MAX_TOKEN_LENGTH) throw invalid();
    const { payload } = await verify(token, await keys(), expected);
    if (typeof payload.sub !== 'string' || !payload.sub || !payload.exp) throw invalid();
    const identity = { issuer: storedAs, subject: payload.sub, expiresAt: payload.exp * 1000 };
    known.set(token, identity);
    return identity;
  };
}

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** The issuer's keys, looked up at first use. A failure is not kept, so that an issuer that comes back is found. */
function discoveredKeys(issuer: string): () => Promise<Keys> {
  let found: Promise<Keys> | null = null;
  return () => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

async function discover(issuer: string): Promise<Keys> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null);
  const document: unknown = response?.ok ? await response.json().catch(() => null) : null;
  const { issuer: named, jwks_uri: jwksUri } = (document ?? {}) as { issuer?: unknown; jwks_uri?: unknown };
  // OpenID Connect Discovery 1.0, section 4.3: the document must name the issuer it was asked of.
  if (named !== issuer || typeof jwksUri !== 'string')
    throw new HubError('UNAVAILABLE', 'The identity provider cannot be reached.');
  return createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5_000 });
}

// jose's codes for keys that did not arrive or cannot be read. They say nothing of the token.
const OUT_OF_ORDER = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

async function verify(token: string, keys: Keys, expected: { issuer: string; audience: string; typ?: string }) {
  try {
    return await jwtVerify(token, keys, {
      ...expected,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 5,
    });
  } catch (error) {
    if (!(error instanceof errors.JOSEError) || OUT_OF_ORDER.has(error.code)) {
      throw new HubError('UNAVAILABLE', 'The identity provider cannot be reached.');
    }
    throw error instanceof errors.JWTExpired ? new HubError('UNAUTHENTICATED', 'The token has expired.') : invalid();
  }
}

const invalid = () => new HubError('UNAUTHENTICATED', 'The token is not valid here.');
