import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface WrappingKey {
  readonly name: string;
  /** 256 bits in hexadecimal. */
  readonly key: string;
}

export const keyFile = (dataDir: string): string => join(dataDir, 'sealing.keys');

/** Read each time: a key made beside a running hub is its newest at once. */
export const readKeys = (file: string): WrappingKey[] => JSON.parse(readFileSync(file, 'utf8')) as WrappingKey[];

/** Whole or not at all, and on the disk before anything is wrapped by it: a key that a power cut takes takes the data. */
export function writeKeys(file: string, keys: readonly WrappingKey[]): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const target = openSync(draft, 'wx', 0o600);
  // The hub reads it as the account that made it, whoever rotates.
  if (existsSync(file)) fchownSync(target, statSync(file).uid, statSync(file).gid);
  writeSync(target, `${JSON.stringify(keys, null, 2)}\n`);
  flush(target);
  renameSync(draft, file);
  flush(openSync(dirname(file), 'r'));
}

function flush(descriptor: number): void {
  fsyncSync(descriptor);
  closeSync(descriptor);
}
