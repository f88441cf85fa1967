import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONAS } from '../db/seed/personas.js';
import { readConfig } from './config.js';
import type { IssuerSecrets } from './issuer/provider.js';

/** `npm run --silent token -- <persona>`: prints a bearer token of a running demo hub. */
async function main([persona]: string[]): Promise<void> {
  const { dataDir } = readConfig(process.env);
  if (!PERSONAS.some(({ subject }) => subject === persona)) {
    return fail(`Name a persona: ${PERSONAS.map(({ subject }) => subject).join(', ')}.`);
  }
  const url = readRunning(dataDir);
  if (!url) return fail(`No demo hub has run on ${dataDir}; start one with npm start.`);
  const { clientSecret } = JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8')) as IssuerSecrets;
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${encodeURIComponent(persona ?? '')}:${clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  }).catch(() => null);
  if (!response?.ok) return fail(`The hub at ${url} gave no token; is it running?`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  process.stdout.write(`${token}\n`);
}

function readRunning(dataDir: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { url: string }).url;
  } catch {
    return null;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
