import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';

export interface Credential {
  readonly token: string;
  readonly expiresAt: string | null;
}

/** By the hub's URL. */
export type Credentials = Readonly<Record<string, Credential>>;

/** XDG Base Directory Specification. */
const fileOf = (env: Io['env']) =>
  join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config'), 'entente', 'credentials.json');

export function readCredentials(env: Io['env']): Credentials {
  try {
    const stored: unknown = JSON.parse(readFileSync(fileOf(env), 'utf8'));
    return stored instanceof Object ? (stored as Credentials) : {};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    // Not the parser's own words: they quote the file.
    throw new UsageError(`Cannot read ${fileOf(env)}; remove it and sign in again.`);
  }
}

export function writeCredentials(env: Io['env'], credentials: Credentials): void {
  const file = fileOf(env);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Renamed into place: the mode holds also where a file of another mode stood, and no reader meets half a file.
  const next = `${file}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, file);
}
