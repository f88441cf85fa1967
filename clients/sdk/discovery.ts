import { ClientError } from './error.js';

/** How one signs in to a hub. */
export interface SignInWith {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
}

/** Asks the hub itself: OAuth 2.0 Protected Resource Metadata (RFC 9728). */
export async function discoverSignIn(url: string): Promise<SignInWith> {
  const response = await fetch(`${url}/.well-known/oauth-protected-resource`).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  const { resource, authorization_servers, scopes_supported, entente_client_id } = (body ?? {}) as Metadata;
  const issuer = authorization_servers?.[0];
  if (!response?.ok || typeof issuer !== 'string') throw new ClientError('UNREACHABLE', `No hub answers at ${url}.`);
  // RFC 9728, section 3.3: what names another resource is not used, or one hub's people could be sent to another's issuer.
  if (resource !== url) {
    throw new ClientError(
      'BAD_REQUEST',
      `The hub at ${url} says that its address is ${resource}; use that one.`,
      '--url',
    );
  }
  return { issuer, clientId: entente_client_id ?? 'entente', scope: scopes_supported?.join(' ') ?? 'openid' };
}

interface Metadata {
  readonly resource?: string;
  readonly authorization_servers?: readonly string[];
  readonly scopes_supported?: readonly string[];
  readonly entente_client_id?: string;
}
