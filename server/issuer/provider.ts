import { createHash } from 'node:crypto';
import type { JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { PERSONAS, type Persona } from '../../db/seed/personas.js';
import { confirmCode, confirmSignOut, enterCode, signedIn, signedOut } from './pages.js';

/** What the embedded issuer keeps between starts. */
export interface IssuerSecrets {
  readonly jwks: readonly JWK[];
  readonly cookieKey: string;
  /** Shared by the demo's personas for the client credentials grant. */
  readonly clientSecret: string;
}

export const SCOPE = 'entente';
const HOUR = 3_600;

/**
 * An OpenID Provider with a persona for each role: client credentials, authorization code with PKCE, device flow. Access
 * tokens are JWTs (RFC 9068) for the hub. For demonstration on loopback: whoever reaches it chooses who to be.
 */
export function createProvider(issuer: string, audience: string, secrets: IssuerSecrets): Provider {
  const provider = new Provider(issuer, configuration(issuer, audience, secrets));
  provider.proxy = false;
  return provider;
}

const configuration = (
  issuer: string,
  audience: string,
  { jwks, cookieKey, clientSecret }: IssuerSecrets,
): Configuration => ({
  clients: [...PERSONAS.map((persona) => personaClient(persona, clientSecret)), publicClient(issuer)],
  jwks: { keys: [...jwks] as never },
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  cookies: { keys: [cookieKey] },
  scopes: ['openid', 'offline_access', SCOPE],
  findAccount: (_context, sub) =>
    PERSONAS.some(({ subject }) => subject === sub) ? { accountId: sub, claims: async () => ({ sub }) } : undefined,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: enterCode,
      userCodeConfirmSource: confirmCode,
      successSource: signedIn,
    },
    rpInitiatedLogout: { enabled: true, logoutSource: confirmSignOut, postLogoutSuccessSource: signedOut },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource(audience),
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience,
        scope: SCOPE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: HOUR,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  // Whole: the interaction's cookie gets the path of this address, and a relative one would be resolved beside the issuer.
  interactions: { url: (_context, interaction) => `${issuer}/interaction/${interaction.uid}` },
  pkce: { required: () => true },
  // GraphiQL's page, by whichever name of loopback it was opened.
  clientBasedCORS: (_context, origin) => addresses(issuer, '').includes(`${origin}`),
  ttl: { AccessToken: HOUR, ClientCredentials: HOUR, DeviceCode: 600, Grant: HOUR, Interaction: HOUR, Session: HOUR },
  renderError: (context, { error, error_description: description }) => {
    context.type = 'text/plain';
    context.body = `${error}: ${description ?? ''}\n`;
  },
});

/** RFC 8707 wants an absolute URI for the resource; the audience in the token stays the hub's own name. */
const resource = (audience: string) =>
  `urn:entente:${createHash('sha256').update(audience).digest('hex').slice(0, 16)}`;

const personaClient = ({ subject }: Persona, secret: string) => ({
  client_id: subject,
  client_secret: secret,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope: SCOPE,
});

/** The command line and GraphiQL: no secret, PKCE instead (RFC 8252). */
export const PUBLIC_CLIENT_ID = 'entente';
const publicClient = (issuer: string) => ({
  client_id: PUBLIC_CLIENT_ID,
  application_type: 'native' as const,
  token_endpoint_auth_method: 'none' as const,
  grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
  response_types: ['code' as const],
  // The command line's port is not compared (RFC 8252, section 7.3).
  redirect_uris: [...addresses('http://127.0.0.1', '/callback'), ...addresses(issuer, '/graphiql/')],
  post_logout_redirect_uris: addresses(issuer, '/graphiql/'),
});

/** A path of the hub under each name that loopback has. */
function addresses(hub: string, path: string): string[] {
  const { port } = new URL(hub);
  return ['127.0.0.1', 'localhost'].map((host) => `http://${host}${port && `:${port}`}${path}`);
}
