import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import postgres from 'postgres';
import { SERVER_ROLE } from '../db/access/roles.js';
import { type Client, connect } from '../db/client.js';
import { runningUrl, startCluster } from '../db/embedded/cluster.js';
import { migrate, retryRace } from '../db/migrate.js';
import { type Config, StartError } from './config.js';

export interface Database {
  /** Connections as the server's own login. */
  readonly client: Client;
  /** Privileged URL where the hub has one, for the demo's first data; null behind separate logins. */
  readonly adminUrl: string | null;
  stop(): Promise<void>;
}

const DATABASE = 'entente';
const CONNECTIONS = 20;

/** The database of the configuration, started if it is the hub's own, migrated, and open as a login without rights. */
export async function openDatabase(config: Config, say: (what: string) => void): Promise<Database> {
  if (!config.databaseUrl) return await openEmbedded(config, say);
  const adminUrl = config.adminUrl ?? config.databaseUrl;
  say('migrating the database');
  try {
    await migrate(adminUrl);
    const url = config.adminUrl ? config.databaseUrl : await serverUrl(adminUrl);
    return await open(url, adminUrl, async () => {});
  } catch (error) {
    throw asStartError(error, adminUrl);
  }
}

/** The database of a hub that runs on this configuration, for upkeep beside it. */
export async function joinDatabase({ databaseUrl, adminUrl, dataDir }: Config): Promise<Database> {
  const privileged = adminUrl ?? databaseUrl ?? runningUrl(join(dataDir, 'postgres'), DATABASE);
  if (!privileged) throw new StartError(`No hub runs on ${dataDir}; start one with npm start.`);
  try {
    const url = adminUrl && databaseUrl ? databaseUrl : await serverUrl(privileged);
    return await open(url, privileged, async () => {});
  } catch (error) {
    throw asStartError(error, privileged);
  }
}

/** A database that is not there, or refuses the login, is a StartError that tells the URL without its password. */
export function asStartError(error: unknown, url: string): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (!/^(E[A-Z]+|CONNECT_.*|28...|3D000)$/.test(code ?? '')) return error;
  const { host, pathname } = new URL(url);
  return new StartError(`The database ${host}${pathname} of DATABASE_URL cannot be used: ${message}.`);
}

async function openEmbedded({ dataDir }: Config, say: (what: string) => void): Promise<Database> {
  say('starting the embedded PostgreSQL');
  const cluster = await startCluster({ folder: join(dataDir, 'postgres') });
  try {
    await createDatabase(cluster.url('postgres'));
    say('migrating the database');
    await migrate(cluster.url(DATABASE));
    return await open(await serverUrl(cluster.url(DATABASE)), cluster.url(DATABASE), cluster.stop);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function createDatabase(url: string): Promise<void> {
  const admin = postgres(url, { max: 1 });
  const [known] = await admin`select from pg_database where datname = ${DATABASE}`;
  if (!known) await admin`create database ${admin(DATABASE)}`;
  await admin.end();
}

/** The same database as the server's login, whose password follows from the privileged one's: every server makes the same. */
export async function serverUrl(adminUrl: string): Promise<string> {
  const url = new URL(adminUrl);
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(SERVER_ROLE).digest('hex');
  const admin = postgres(adminUrl, { max: 1 });
  await retryRace(() => admin.unsafe(`alter role ${SERVER_ROLE} login noinherit password '${password}'`));
  await admin.end();
  url.username = SERVER_ROLE;
  url.password = password;
  return url.href;
}

async function open(url: string, adminUrl: string | null, stop: () => Promise<void>): Promise<Database> {
  const client = connect(url, { max: CONNECTIONS });
  await refusePrivileges(client);
  return {
    client,
    adminUrl,
    stop: async () => {
      await client.end({ timeout: 5 });
      await stop();
    },
  };
}

/** Row-level security binds only a login that can neither bypass it nor own what it protects. */
async function refusePrivileges(client: Client): Promise<void> {
  const [row] = await client<[{ privileged: boolean }]>`
    select rolsuper or rolbypassrls or rolinherit or rolcreaterole
      or exists (select from pg_class where relowner = r.oid) as privileged
    from pg_roles r where rolname = current_user`;
  if (row.privileged) {
    await client.end();
    throw new StartError(
      `DATABASE_URL logs in with privileges; with DATABASE_ADMIN_URL set it must be ${SERVER_ROLE} or its like.`,
    );
  }
}
