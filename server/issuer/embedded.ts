import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { Config } from '../config.js';
import { interactionRoutes } from './interaction.js';
import { createProvider } from './provider.js';
import { issuerSecrets } from './secrets.js';

/** The embedded issuer at `<url>/oidc`; where it runs is noted in the data folder, for `npm run token`. */
export async function embeddedIssuer(url: string, { dataDir, audience }: Config): Promise<RequestHandler> {
  const provider = createProvider(`${url}/oidc`, audience, await issuerSecrets(dataDir));
  writeFileSync(join(dataDir, 'running.json'), JSON.stringify({ url }));
  return Router().use(interactionRoutes(provider)).use(provider.callback());
}
