import { resolve } from 'node:path';
import { projectPath } from '../db/project.js';
import { type Limits, readLimits } from './limits/settings.js';
import { StartError } from './startError.js';

export { StartError };

export interface Config {
  readonly host: string;
  readonly port: number;
  /** `/metrics` listens apart, so that it can be kept inside. */
  readonly metricsPort: number;
  readonly dataDir: string;
  /** The server's login; absent, the hub starts a PostgreSQL of its own. */
  readonly databaseUrl: string | null;
  /** Migrations' login; absent, `databaseUrl` is a privileged one and the server makes its own login from it. */
  readonly adminUrl: string | null;
  /** OIDC issuer; absent, the hub starts one of its own with a persona for each role. */
  readonly issuer: string | null;
  readonly audience: string;
  /** The hub's address as its people use it, where a proxy stands before it. */
  readonly publicUrl: string | null;
  /** The public client that command line and GraphiQL sign in as. */
  readonly clientId: string;
  readonly scope: string;
  /** Module that exports `keyProvider(env)`; absent, wrapping keys are in a file of `dataDir`. */
  readonly keyProvider: string | null;
  /** Whether the demo begins with a year of reports and the tables drawn of them. */
  readonly history: boolean;
  readonly production: boolean;
  readonly logLevel: string;
  /** Where reminders are mailed; absent, they are noted in the log. */
  readonly smtpUrl: string | null;
  readonly smtpFrom: string;
  readonly limits: Limits;
}

/** Read from the environment; a wrong value is refused with its name. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = portOf(env, 'PORT', 4000);
  return {
    host: env.HOST || '127.0.0.1',
    port,
    metricsPort: portOf(env, 'METRICS_PORT', port === 0 ? 0 : port + 1),
    dataDir: resolve(env.DATA_DIR || projectPath('.data')),
    databaseUrl: env.DATABASE_URL || null,
    adminUrl: env.DATABASE_ADMIN_URL || null,
    issuer: env.OIDC_ISSUER || null,
    audience: env.OIDC_AUDIENCE || 'entente',
    publicUrl: urlOf(env, 'PUBLIC_URL'),
    clientId: env.OIDC_CLIENT_ID || 'entente',
    scope: env.OIDC_SCOPE || 'openid entente',
    keyProvider: env.KEY_PROVIDER ? resolve(env.KEY_PROVIDER) : null,
    history: env.DEMO_HISTORY !== 'false',
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL || 'info',
    smtpUrl: env.SMTP_URL || null,
    smtpFrom: env.SMTP_FROM || 'entente@localhost',
    limits: readLimits(env),
  };
}

function portOf(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`${name} is a port, 0 to 65535, not "${text}".`);
  return port;
}

function urlOf(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name];
  if (!text) return null;
  if (!/^https?:/.test(text) || !URL.canParse(text))
    throw new StartError(`${name} is an http or https URL, not "${text}".`);
  return text.replace(/\/+$/, '');
}
