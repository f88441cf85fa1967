import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whom the database server runs as: PostgreSQL refuses root, so root hands it to an account of its own. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

const ACCOUNT = 'postgres';
const STATE_OF_ROOT = '/var/lib/entente';

export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  try {
    return lookUp();
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', ACCOUNT]);
    return lookUp();
  }
}

const lookUp = (): ServerAccount => ({ uid: numberOf('-u'), gid: numberOf('-g') });
const numberOf = (flag: string) =>
  Number(execFileSync('id', [flag, ACCOUNT], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/** Whether the account can reach `path`: every folder above lets others through. */
function reachable(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** `folder`, made and owned by the account; under `/var/lib/entente` when root's own folders (0700) are in the way. */
export function ownedFolder(folder: string, account: ServerAccount, nameThere: string): string {
  if (account.uid === undefined || account.gid === undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
  const place = reachable(folder) ? folder : join(STATE_OF_ROOT, nameThere);
  mkdirSync(dirname(place), { recursive: true });
  if (!existsSync(place)) mkdirSync(place, { mode: 0o700 });
  chownSync(place, account.uid, account.gid);
  return place;
}

/** The server's binaries where the account can run them: as installed, or a copy under `/var/lib/entente`. */
export function runnableBinaries(installed: string, account: ServerAccount, version: string): string {
  if (account.uid === undefined || reachable(join(installed, 'bin'))) return installed;
  const copy = join(STATE_OF_ROOT, `postgresql-${version}`);
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK);
  return copy;
}
