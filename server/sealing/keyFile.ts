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

/** Read each time, so that a running hub uses a new key as soon as the command has made it. */
export const readKeys = (file: string): WrappingKey[] => JSON.parse(readFileSync(file, 'utf8')) as WrappingKey[];

/** Written whole or not at all, and flushed to the disk before anything is wrapped by it: if the key is lost, so is the data. */
export function writeKeys(file: string, keys: readonly WrappingKey[]): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const target = openSync(draft, 'wx', 0o600);
  // The hub's account must still be able to read the file after another account has rotated the key.
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
