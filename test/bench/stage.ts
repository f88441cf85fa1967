import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, connect } from '../../db/client.js';
import { startCluster } from '../../db/embedded/cluster.js';
import { serverUrl } from '../../server/database.js';
import { keyFile } from '../../server/sealing/keyFile.js';
import type { Endings } from './endings.js';
import { fill } from './fill.js';
import { hubPath } from './paths.js';
import { startProcess } from './process.js';
import type { Row } from './rows.js';

export interface Stage {
  readonly endings: Endings;
  readonly admin: Client;
  readonly adminUrl: string;
  /** URL of the hub's own login, which may do nothing but take on a role. */
  readonly serverUrl: string;
  /** The hub's GraphQL over HTTP. */
  readonly hub: URL;
  /** Another hub on the same database, with these settings. */
  startHub(name: string, env: Record<string, string>): Promise<{ hub: URL; pid: number }>;
  /** A token for a persona of the demo. */
  tokenOf(persona: string): Promise<string>;
  /** The reader: analyst@aurora. */
  readonly reader: Reader;
  /** What the database holds besides the demo, the oldest first. */
  readonly rows: readonly Row[];
}

export interface Reader {
  readonly token: string;
  readonly seat: string;
  readonly person: string;
  readonly organization: string;
}

const READER = 'analyst@aurora';
/** Of each server's pool: the hub's. */
export const CONNECTIONS = '20';
const DATABASE = 'entente';

/** One person asks for all members here: what they are charged is counted as it is, and never used up. */
const ONE_ASKER = {
  ...{ QUOTA_PERSON_COST: '1000000000000', QUOTA_INSTITUTION_COST: '1000000000000' },
  ...{ QUOTA_PERSON_OPERATIONS: '50', QUOTA_PERSON_UPLOADS: '10000', QUOTA_PERSON_UPLOAD_MB: '100000' },
  ...{ QUOTA_INSTITUTION_UPLOADS: '10000', QUOTA_INSTITUTION_UPLOAD_MB: '100000' },
};

// As it comes, but for room for every peer's pool, and nothing that PostgreSQL would do by itself in some rounds only.
const SETTINGS = ['max_connections=200', 'autovacuum=off', 'max_wal_size=8GB', 'checkpoint_timeout=1h'];

/** A throw-away cluster with the demo consortium and many indicators, and the hub on it as a process of its own. */
export async function setStage(
  endings: Endings,
  size: { indicators: number; sightings: number },
  say: (what: string) => void,
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  // The account PostgreSQL runs as when root starts it must get through, or the cluster would stand elsewhere.
  chmodSync(folder, 0o711);
  await endings.add(() => rmSync(folder, { recursive: true, force: true }));
  say('starting a PostgreSQL and the hub');
  const adminUrl = await startDatabase(endings, join(folder, 'postgres'));
  const admin = connect(adminUrl, { max: 4, statementSeconds: 600 });
  await endings.add(() => admin.end({ timeout: 5 }));
  const { hub, tokenOf, startAnother } = await startHub(endings, folder, admin, adminUrl);
  say(`filling it with ${size.indicators} indicators and ${size.sightings} sightings`);
  const organizations = await admin<{ key: string; id: string }[]>`select key, id from organization`;
  const idOf = (key: string) => organizations.find((organization) => organization.key === key)?.id ?? '';
  const institutions = { aurora: idOf('aurora'), borealis: idOf('borealis'), cascade: idOf('cascade') };
  const rows = await fill(admin, { ...size, institutions });
  const reader = { token: await tokenOf(READER), ...(await findReader(admin)) };
  return {
    endings,
    admin,
    adminUrl,
    serverUrl: await serverUrl(adminUrl),
    hub,
    startHub: startAnother,
    tokenOf,
    reader,
    rows,
  };
}

/**
 * The hub, with its issuer in another process, as it is but in a demo: oidc-provider has an AsyncLocalStorage, for which Node.js 22
 * calls a hook at every promise of the process that it is in. The consortium and the issuer are a demo hub's, which does nothing else.
 */
async function startHub(endings: Endings, folder: string, admin: Client, adminUrl: string) {
  const start = async (name: string, env: Record<string, string>) => {
    const common = {
      DATABASE_URL: adminUrl,
      DATA_DIR: join(folder, name),
      PORT: '0',
      LOG_LEVEL: 'error',
      DEMO_HISTORY: 'false',
    };
    const { url, pid } = await startProcess(endings, hubPath, { ...common, ...env }, /GraphQL +(\S+)/);
    return { hub: url, pid };
  };
  const { hub: demo } = await start('demo', {});
  const issuer = new URL('/oidc', demo).href;
  await admin`update person set issuer = ${issuer}`;
  const startAnother = async (name: string, env: Record<string, string>) => {
    mkdirSync(join(folder, name));
    copyFileSync(keyFile(join(folder, 'demo')), keyFile(join(folder, name)));
    return await start(name, { OIDC_ISSUER: issuer, ...env });
  };
  return {
    hub: (await startAnother('hub', ONE_ASKER)).hub,
    startAnother,
    tokenOf: (persona: string) => takeToken(demo, join(folder, 'demo'), persona),
  };
}

async function startDatabase(endings: Endings, folder: string): Promise<string> {
  const cluster = await startCluster({ folder, settings: SETTINGS });
  await endings.add(() => cluster.stop());
  const maintenance = connect(cluster.url('postgres'), { max: 1 });
  await maintenance`create database ${maintenance(DATABASE)}`;
  await maintenance.end();
  return cluster.url(DATABASE);
}

async function findReader(admin: Client) {
  const [reader] = await admin<[{ seat: string; person: string; organization: string }]>`
    select m.id as seat, p.id as person, m.organization_id as organization
    from person p join membership m on m.person_id = p.id where p.subject = ${READER}`;
  return reader;
}

async function takeToken(hub: URL, dataDir: string, persona: string): Promise<string> {
  const { clientSecret } = JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8'));
  const login = Buffer.from(`${encodeURIComponent(persona)}:${clientSecret}`).toString('base64');
  const response = await fetch(new URL('/oidc/token', hub), {
    method: 'POST',
    headers: { authorization: `Basic ${login}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new Error(`The hub's issuer answered ${response.status}.`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}
