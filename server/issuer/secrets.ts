import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { IssuerSecrets } from './provider.js';

const fileIn = (dataDir: string) => join(dataDir, 'issuer.json');

/** The embedded issuer's keys, made at the first start and kept, so that tokens outlive a restart. */
export async function issuerSecrets(dataDir: string): Promise<IssuerSecrets> {
  if (!existsSync(fileIn(dataDir))) await create(dataDir);
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as IssuerSecrets;
}

async function create(dataDir: string): Promise<void> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const secrets: IssuerSecrets = {
    jwks: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') }],
    cookieKey: randomBytes(32).toString('hex'),
    clientSecret: randomBytes(32).toString('hex'),
  };
  mkdirSync(dataDir, { recursive: true });
  // Renamed into place: a start that is killed here leaves no half file for the next.
  writeFileSync(`${fileIn(dataDir)}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${fileIn(dataDir)}.new`, fileIn(dataDir));
}
