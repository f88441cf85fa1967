import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hub's key for fingerprints, 256 random bits made at the first start. Lost, look-ups no longer find what is stored. */
export function fingerprintKey(dataDir: string): Buffer {
  const file = join(dataDir, 'fingerprint.key');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
