import type { SignInWith } from './discovery.js';
import { ClientError } from './error.js';

export interface DeviceLogin extends SignInWith {
  /** Shows where to go and the code to enter there. */
  readonly show: (where: { readonly url: string; readonly code: string }) => void;
}

export interface Tokens {
  readonly token: string;
  /** RFC 3339; null when the issuer does not say. */
  readonly expiresAt: string | null;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** OAuth 2.0 Device Authorization Grant (RFC 8628). */
export async function deviceLogin({ issuer, clientId, scope, show }: DeviceLogin): Promise<Tokens> {
  const { authorize, token } = await discover(issuer);
  const device = await post(authorize, { client_id: clientId, scope });
  if (device.error !== undefined) throw denied(device);
  show({
    url: text(device.verification_uri_complete) ?? text(device.verification_uri) ?? '',
    code: text(device.user_code) ?? '',
  });
  return await poll(token, clientId, device);
}

/** OpenID Connect Discovery 1.0, section 4.3: the document must name the issuer it was asked of. */
async function discover(issuer: string): Promise<{ authorize: string; token: string }> {
  const document = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const authorize = text(document.device_authorization_endpoint);
  const token = text(document.token_endpoint);
  if (text(document.issuer)?.replace(/\/$/, '') !== issuer.replace(/\/$/, '') || !token) {
    throw new ClientError('UNREACHABLE', `There is no identity provider at ${issuer}.`);
  }
  if (!authorize) throw new ClientError('BAD_REQUEST', `${issuer} offers no device login.`);
  return { authorize, token };
}

/** RFC 8628, section 3.5. */
async function poll(endpoint: string, clientId: string, device: Fields): Promise<Tokens> {
  let interval = Number(device.interval ?? 5) * 1_000;
  const end = Date.now() + Number(device.expires_in ?? 600) * 1_000;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, interval));
    const answer = await post(endpoint, {
      grant_type: GRANT,
      device_code: String(device.device_code),
      client_id: clientId,
    });
    if (answer.error === undefined) return tokensOf(answer);
    if (answer.error === 'slow_down') interval += 5_000;
    else if (answer.error !== 'authorization_pending') throw denied(answer);
  }
  throw denied({ error: 'expired_token' });
}

function tokensOf(answer: Fields): Tokens {
  const token = text(answer.access_token);
  if (!token) throw new ClientError('UNAUTHENTICATED', 'The identity provider gave no token.');
  const seconds = Number(answer.expires_in);
  return { token, expiresAt: seconds > 0 ? new Date(Date.now() + seconds * 1_000).toISOString() : null };
}

const denied = ({ error, error_description: description }: Fields) =>
  new ClientError(
    'UNAUTHENTICATED',
    error === 'access_denied'
      ? 'The login was refused.'
      : error === 'expired_token'
        ? 'The code has expired; start again.'
        : (text(description) ?? `The identity provider refuses: ${error}.`),
  );

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const post = (url: string, form: Record<string, string>) =>
  ask(url, { method: 'POST', body: new URLSearchParams(form) });

async function ask(url: string, init: RequestInit = {}): Promise<Fields> {
  const response = await fetch(url, init).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (!(body instanceof Object)) throw new ClientError('UNREACHABLE', `No identity provider answers at ${url}.`);
  return body as Fields;
}
